/**
 * The engine of the dialogue: who speaks, which dialogue is meant, its stored state. One
 * incoming thing is one transaction; a dialogue is a step from a state to the next and
 * never sees Telegram, SQL, the queue or the clock.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "text", "text :: spoken", "inbox", "outbox", "people", "schedule" })
@NullMarked
package id.p2k2.bot.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
