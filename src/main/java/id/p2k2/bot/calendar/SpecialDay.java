package id.p2k2.bot.calendar;

import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.meeting.timing.DayKind;

/**
 * A day, or days one after the other, of a kind; with a pasaran every fifth of them.
 *
 * @param id its number, 0 if not stored yet
 * @param kind what is special
 * @param name as people call it, at most 80 characters
 * @param from the first day
 * @param until the last day, not before the first
 * @param area where it holds
 * @param pasaran the one of the five days on which it holds, empty if it is every day
 */
public record SpecialDay(long id, DayKind kind, String name, LocalDate from, LocalDate until, Area area,
		Optional<Pasaran> pasaran) {

	/** The last day of what has no end. */
	public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

	/** The longest name. */
	public static final int LONGEST_NAME = 80;

	public SpecialDay {
		if (until.isBefore(from) || name.isBlank() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("a special day needs a name of at most 80 characters and an order");
		}
	}

	/**
	 * Days one after the other.
	 * @param id its number, 0 if not stored yet
	 * @param kind what is special
	 * @param name as people call it
	 * @param from the first day
	 * @param until the last day
	 * @param area where it holds
	 */
	public SpecialDay(long id, DayKind kind, String name, LocalDate from, LocalDate until, Area area) {
		this(id, kind, name, from, until, area, Optional.empty());
	}

	/**
	 * Whether it holds on a day.
	 * @param day which day
	 * @return true from its first to its last day, with a pasaran on every fifth
	 */
	public boolean on(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.until)
				&& this.pasaran.map((one) -> one == Pasaran.of(day)).orElse(true);
	}

	/**
	 * Where a day is special.
	 *
	 * @param kabupaten empty for everywhere
	 * @param desa empty for the whole kabupaten
	 * @param desaName the desa's name, empty without one
	 */
	public record Area(Optional<String> kabupaten, Optional<Long> desa, String desaName) {

		/** Everywhere. */
		public static final Area EVERYWHERE = new Area(Optional.empty(), Optional.empty(), "");

		/**
		 * A whole kabupaten.
		 * @param kabupaten its name
		 * @return the area
		 */
		public static Area of(String kabupaten) {
			return new Area(Optional.of(kabupaten), Optional.empty(), "");
		}

		boolean holds(String someKabupaten, long someDesa) {
			return this.desa.map((own) -> own == someDesa)
				.orElseGet(() -> this.kabupaten.map(someKabupaten::equals).orElse(true));
		}

	}

}
