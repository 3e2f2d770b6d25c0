/**
 * How people join: a code or nomor kartu becomes a member of staff or a family on a chat.
 * Codes are looked up, never kept: a dialogue remembers a code by its row's number.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "text", "inbox", "outbox", "people", "conversation", "schedule", "privacy" })
@NullMarked
package id.p2k2.bot.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
