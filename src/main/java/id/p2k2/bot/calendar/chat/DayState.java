package id.p2k2.bot.calendar.chat;

import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.calendar.Pasaran;
import id.p2k2.bot.calendar.SpecialDay;
import id.p2k2.bot.meeting.timing.DayKind;
import org.jspecify.annotations.Nullable;

/** Where {@code /libur} is: each state holds what is known so far. */
sealed interface DayState {

	/** The list is shown. */
	record Listed() implements DayState {

	}

	/** The kind is asked. */
	record Kind() implements DayState {

	}

	/**
	 * The dates are asked.
	 *
	 * @param kind the kind
	 */
	record Dated(DayKind kind) implements DayState {

	}

	/**
	 * The name is asked.
	 *
	 * @param kind the kind
	 * @param from the first day
	 * @param until the last day
	 * @param pasaran the one of the five days, or null for all
	 */
	record Named(DayKind kind, LocalDate from, LocalDate until, @Nullable Pasaran pasaran) implements DayState {

	}

	/**
	 * The area is asked: by buttons, or a desa by its name.
	 *
	 * @param kind the kind
	 * @param from the first day
	 * @param until the last day
	 * @param name the day's name
	 * @param pasaran the one of the five days, or null for all
	 */
	record Placed(DayKind kind, LocalDate from, LocalDate until, String name,
			@Nullable Pasaran pasaran) implements DayState {

		SpecialDay in(SpecialDay.Area area) {
			return new SpecialDay(0, this.kind, this.name, this.from, this.until, area,
					Optional.ofNullable(this.pasaran));
		}

	}

	/**
	 * The summary is shown.
	 *
	 * @param kind the kind
	 * @param from the first day
	 * @param until the last day
	 * @param name the day's name
	 * @param kabupaten empty for everywhere
	 * @param desa 0 for the whole kabupaten
	 * @param desaName empty without desa
	 * @param pasaran the one of the five days, or null for all
	 */
	record Sure(DayKind kind, LocalDate from, LocalDate until, String name, String kabupaten, long desa,
			String desaName, @Nullable Pasaran pasaran) implements DayState {

		static Sure of(SpecialDay day) {
			return new Sure(day.kind(), day.from(), day.until(), day.name(), day.area().kabupaten().orElse(""),
					day.area().desa().orElse(0L), day.area().desaName(), day.pasaran().orElse(null));
		}

		SpecialDay day() {
			return new SpecialDay(0, this.kind, this.name, this.from, this.until,
					new SpecialDay.Area(Optional.of(this.kabupaten).filter((some) -> !some.isEmpty()),
							Optional.of(this.desa).filter((id) -> id > 0), this.desaName),
					Optional.ofNullable(this.pasaran));
		}

	}

}
