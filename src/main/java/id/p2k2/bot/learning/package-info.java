/**
 * What families learn: the catalogue of modul and sesi, the quiz and its answers, the
 * home practice, which sesi a kelompok comes to next, and what its pendamping adds to
 * one. Knows nothing of how the files are read ({@code content}), how it is said
 * ({@code chat}) or what is said unasked after a meeting ({@code notice}).
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "inbox", "conversation", "outbox", "schedule", "people",
		"meeting", "meeting :: timing", "privacy" })
@NullMarked
package id.p2k2.bot.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
