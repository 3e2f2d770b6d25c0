/**
 * Kinds of days: libur nasional, Ramadan, hari pasar, Nyepi. Kept by the koordinator in
 * {@code /libur}; they warn who plans and shift or silence what is sent.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "text :: spoken", "outbox", "people", "conversation",
		"meeting", "meeting :: timing", "digest", "helpdesk" })
@NullMarked
package id.p2k2.bot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
