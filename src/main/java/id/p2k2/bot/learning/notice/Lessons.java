package id.p2k2.bot.learning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** Gathers what is to be known of a lesson. */
@Component
class Lessons {

	/** How far behind today and the meeting the kinds of days can matter. */
	private static final int DAYS_AHEAD = 14;

	/** A meeting further away is not the next one. */
	private static final Duration NEXT = Duration.ofDays(120);

	/** The question about the practice of an older meeting has been asked. */
	private static final Duration RECENT = Duration.ofDays(30);

	private final MeetingRepository meetings;

	private final MeetingKelompoks kelompoks;

	private final Timetable timetable;

	private final Catalogue catalogue;

	private final PlaceDays days;

	private final Windows windows;

	private final Clock clock;

	Lessons(MeetingRepository meetings, MeetingKelompoks kelompoks, Timetable timetable, Catalogue catalogue,
			PlaceDays days, Windows windows, Clock clock) {
		this.meetings = meetings;
		this.kelompoks = kelompoks;
		this.timetable = timetable;
		this.catalogue = catalogue;
		this.days = days;
		this.windows = windows;
		this.clock = clock;
	}

	/**
	 * What was taught. Empty if the meeting was cancelled, took place for nobody as far
	 * as is known, or had a topic of its own.
	 */
	Optional<Lesson> of(MeetingId id) {
		Meeting meeting = this.meetings.findById(id).orElseThrow();
		List<MeetingKelompok> met = this.kelompoks.of(id)
			.stream()
			.filter((part) -> part.confirmed() || meeting.status() == MeetingStatus.HELD)
			.toList();
		return meeting.sesiCode()
			.flatMap(this.catalogue::sesi)
			.filter((_) -> meeting.status() != MeetingStatus.CANCELLED && !met.isEmpty())
			.map((sesi) -> new Lesson(meeting, met, hours(meeting), sesi));
	}

	Meeting meeting(MeetingId id) {
		return this.meetings.findById(id).orElseThrow();
	}

	/** The hours of the place where a meeting is. */
	Hours hours(Meeting meeting) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), meeting.zone().zoneId());
		LocalDate first = today.isBefore(meeting.localDate()) ? today : meeting.localDate();
		LocalDate last = today.isAfter(meeting.localDate()) ? today : meeting.localDate();
		return new Hours(this.windows, meeting.zone(),
				this.days.of(this.kelompoks.of(meeting.number()).stream().map(MeetingKelompok::kelompok).toList(),
						first, last.plusDays(DAYS_AHEAD)));
	}

	/** The day of the first meeting after this one, of any of its kelompok. */
	Optional<LocalDate> next(Meeting meeting) {
		Instant after = meeting.startsAt().plusSeconds(1);
		return this.kelompoks.of(meeting.number())
			.stream()
			.flatMap((part) -> this.timetable.between(part.kelompok(), after, after.plus(NEXT)).stream().limit(1))
			.min(Comparator.comparing(Meeting::startsAt))
			.map(Meeting::localDate);
	}

	/**
	 * The meetings of the kelompok of one meeting whose question about the practice may
	 * still come and may change with it.
	 */
	List<Meeting> around(MeetingId id) {
		Instant from = this.clock.instant().minus(RECENT);
		Instant until = meeting(id).startsAt().plus(RECENT);
		return this.kelompoks.of(id)
			.stream()
			.flatMap((part) -> this.timetable.between(part.kelompok(), from, until).stream())
			.distinct()
			.toList();
	}

}
