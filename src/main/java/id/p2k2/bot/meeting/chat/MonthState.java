package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where a pendamping is who plans a month. */
sealed interface MonthState {

	/** Which month. */
	record Month() implements MonthState {

	}

	/** The table, to be stored or changed. */
	record Table(Plan plan) implements MonthState {

	}

	/** Which kelompok is changed. */
	record PickOne(Plan plan) implements MonthState {

	}

	/** Its day. */
	record OneDay(Plan plan, long kelompok) implements MonthState {

	}

	/** Its hour. */
	record OneHour(Plan plan, long kelompok, LocalDate date) implements MonthState {

	}

	/** Its place. */
	record OnePlace(Plan plan, long kelompok, LocalDate date, LocalTime hour) implements MonthState {

	}

	/**
	 * A month of all kelompok.
	 *
	 * @param month which
	 * @param lines one for each kelompok
	 */
	record Plan(YearMonth month, List<Line> lines) {

		/** With one line in place of that kelompok's. */
		Plan with(Line changed) {
			return new Plan(this.month,
					this.lines.stream()
						.map((line) -> (line.kelompok() == changed.kelompok()) ? changed : line)
						.toList());
		}

	}

	/**
	 * One kelompok's meeting of the month.
	 *
	 * @param kelompok whose
	 * @param date the day, or null if there is no proposal
	 * @param hour the hour, or null
	 * @param place the place, or null
	 * @param planned whether it stands in the plan already
	 */
	record Line(long kelompok, @Nullable LocalDate date, @Nullable LocalTime hour, @Nullable String place,
			boolean planned) {

		static Line none(long kelompok) {
			return new Line(kelompok, null, null, null, false);
		}

	}

}
