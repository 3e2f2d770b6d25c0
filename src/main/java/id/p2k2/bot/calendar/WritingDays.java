package id.p2k2.bot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import id.p2k2.bot.helpdesk.DaysOff;
import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.meeting.timing.DayKinds;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;

/** The days off and the quiet hours, as those ask who write unasked. */
@Component
class WritingDays implements DaysOff, OpenHours {

	/** How far ahead a quiet day can shift a message. */
	private static final int DAYS_AHEAD = 7;

	private final SpecialDays days;

	private final KelompokDays places;

	private final Windows windows;

	WritingDays(SpecialDays days, KelompokDays places, Windows windows) {
		this.days = days;
		this.places = places;
		this.windows = windows;
	}

	@Override
	public Predicate<LocalDate> of(String kabupaten, LocalDate from, LocalDate until) {
		List<SpecialDay> off = this.days.between(from, until)
			.stream()
			.filter((day) -> day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.NYEPI)
			.filter((day) -> day.area().desa().isEmpty() && day.area().kabupaten().map(kabupaten::equals).orElse(true))
			.toList();
		return (date) -> off.stream().anyMatch((day) -> day.on(date));
	}

	@Override
	public Window window(Instant from, Place place) {
		Hours hours = hours(from, place.zone(), place.kelompok());
		Instant opens = hours.nextOpen(from);
		return new Window(place, opens, hours.closes(opens));
	}

	private Hours hours(Instant around, Zone zone, Optional<KelompokId> kelompok) {
		LocalDate today = LocalDate.ofInstant(around, zone.zoneId());
		DayKinds kinds = kelompok
			.map((known) -> this.places.of(List.of(known), today.minusDays(1), today.plusDays(DAYS_AHEAD)))
			.orElse(DayKinds.ORDINARY);
		return new Hours(this.windows, zone, kinds);
	}

}
