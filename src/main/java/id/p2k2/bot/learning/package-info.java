/**
 * What families learn: the catalogue of modul and sesi, the quiz and its answers, the
 * home practice. Knows nothing of how the files are read ({@code content}) or how it is
 * said ({@code chat}).
 */
@ApplicationModule(
		allowedDependencies = { "shared", "text", "text.spoken", "conversation", "inbox", "outbox", "people" })
@NullMarked
package id.p2k2.bot.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
