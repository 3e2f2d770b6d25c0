package id.p2k2.bot.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Instants as the DATETIME(3) columns keep them. Local date-times cross JDBC unchanged
 * whatever the zones of driver, session and machine are.
 */
public final class Utc {

	private Utc() {
	}

	/**
	 * An instant for a column.
	 * @param instant the instant
	 * @return date and time in UTC, cut to milliseconds
	 */
	public static LocalDateTime of(Instant instant) {
		return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
	}

	/**
	 * The instant of a column.
	 * @param column date and time in UTC
	 * @return the instant
	 */
	public static Instant instant(LocalDateTime column) {
		return column.toInstant(ZoneOffset.UTC);
	}

	/**
	 * The instant of a column that may be empty.
	 * @param column date and time in UTC, or null
	 * @return the instant, or null
	 */
	public static @Nullable Instant instantOrNull(@Nullable LocalDateTime column) {
		return (column != null) ? instant(column) : null;
	}

}
