package id.p2k2.bot.calendar.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.calendar.CalendarPhrase;
import id.p2k2.bot.calendar.SpecialDay;
import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.spoken.SpokenDate;

/** Special days in words, and back. */
final class DayWords {

	private static final String BETWEEN = "(?i)\\s+(?:sampai|sampe|s/d|s\\.d\\.?|hingga|-|–)\\s+";

	private DayWords() {
	}

	static Wording kind(DayKind kind) {
		return switch (kind) {
			case HOLIDAY -> CalendarPhrase.HOLIDAY.with();
			case RAMADAN -> CalendarPhrase.RAMADAN.with();
			case MARKET -> CalendarPhrase.MARKET.with();
			case NYEPI -> CalendarPhrase.NYEPI.with();
		};
	}

	static Wording line(SpecialDay day) {
		return CalendarPhrase.LINE.with("tanggal", dates(day), "nama", day.name(), "jenis", kind(day.kind()), "wilayah",
				area(day.area()));
	}

	static Wording area(SpecialDay.Area area) {
		if (area.desa().isPresent()) {
			return CalendarPhrase.DESA.with("desa", area.desaName(), "kabupaten", area.kabupaten().orElse(""));
		}
		return area.kabupaten().map(CommonPhrase::plain).orElseGet(CalendarPhrase.EVERYWHERE::with);
	}

	/** One date or two with "sampai" between, today or later, at most a year long. */
	static Optional<Range> range(String text, LocalDate today) {
		List<String> ends = List.of(text.strip().split(BETWEEN));
		Optional<LocalDate> from = date(ends.getFirst(), today);
		if (ends.size() > 2 || from.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> until = (ends.size() == 1) ? from : date(ends.getLast(), from.get());
		return until.filter((last) -> !last.isBefore(from.get()) && last.isBefore(from.get().plusYears(1)))
			.map((last) -> new Range(from.get(), last));
	}

	private static Optional<LocalDate> date(String text, LocalDate today) {
		return (SpokenDate.parse(text, today) instanceof SpokenDate.Date(LocalDate date)) ? Optional.of(date)
				: Optional.empty();
	}

	private static Wording dates(SpecialDay day) {
		if (day.pasaran().isPresent()) {
			return CalendarPhrase.EVERY.with("pasaran", day.pasaran().get().shown());
		}
		return day.from().equals(day.until()) ? CommonPhrase.plain(Dates.full(day.from()))
				: CalendarPhrase.RANGE.with("dari", Dates.full(day.from()), "sampai", Dates.full(day.until()));
	}

	/**
	 * From a day to a day.
	 *
	 * @param from the first
	 * @param until the last
	 */
	record Range(LocalDate from, LocalDate until) {

	}

}
