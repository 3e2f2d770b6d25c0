/**
 * The monthly P2K2 meeting of one or several kelompok: planned by the pendamping,
 * confirmed by each ketua, answered by the families. The root changes tables and tells
 * what happened by events; it sends nothing. What follows from an event is said by its
 * {@code notice} package.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "text :: spoken", "inbox", "outbox", "people",
		"conversation", "schedule", "privacy", "digest" })
@NullMarked
package id.p2k2.bot.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
