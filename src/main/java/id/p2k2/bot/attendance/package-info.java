/**
 * Who was at a meeting: one sheet for each kelompok, filled in by its pendamping, and the
 * figures others draw from it. A module of its own beside {@code meeting}, because a
 * meeting ends where attendance begins: it needs the meeting's use cases and events,
 * nothing of the meeting needs it, and its tables grow with every family and month.
 * Nothing here is ever tied to the aid.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "outbox", "people", "conversation", "inbox", "schedule",
		"privacy", "meeting", "learning", "digest" })
@NullMarked
package id.p2k2.bot.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
