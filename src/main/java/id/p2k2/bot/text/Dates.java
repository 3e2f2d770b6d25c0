package id.p2k2.bot.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.p2k2.bot.shared.Zone;

/**
 * Dates and hours as families read them. The names come from the JDK's Indonesian locale;
 * a test holds every one of them fast.
 */
public final class Dates {

	private static final Locale INDONESIAN = Locale.of("id");

	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);

	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("EEE d MMM", INDONESIAN);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);

	private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", INDONESIAN);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

	private Dates() {
	}

	/** "Senin, 7 Desember 2026". */
	public static String full(LocalDate date) {
		return FULL.format(date);
	}

	/** "09.00", on the clock of 24 hours. */
	public static String hour(LocalTime hour) {
		return HOUR.format(hour);
	}

	/** "Senin, 7 Desember 2026 pukul 09.00 WIB": the wall clock of that zone. */
	public static String fullWithHour(Instant instant, Zone zone) {
		return fullWithHour(LocalDateTime.ofInstant(instant, zone.zoneId()), zone);
	}

	/** "Senin, 7 Desember 2026 pukul 09.00 WIB": a local time that is that zone's. */
	public static String fullWithHour(LocalDateTime local, Zone zone) {
		return full(local.toLocalDate()) + " pukul " + hour(local.toLocalTime()) + " " + zone;
	}

	/** "Sen 7 Des", for a button. */
	public static String dayAndMonth(LocalDate date) {
		return DAY_AND_MONTH.format(date);
	}

	/** "Desember 2026". */
	public static String month(YearMonth month) {
		return MONTH.format(month);
	}

	/** "Des 2026", where there is little room. */
	public static String shortMonth(YearMonth month) {
		return SHORT_MONTH.format(month);
	}

}
