/**
 * A pendamping who is away names another one of the same kabupaten to act for them from a
 * day to a day. What the substitute may do then follows from {@code people}'s assignments
 * alone, so that every feature honours it without knowing of it.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "text", "text :: spoken", "outbox", "people", "conversation", "roster" })
@NullMarked
package id.p2k2.bot.substitution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
