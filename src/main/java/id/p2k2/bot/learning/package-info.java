/**
 * What families learn: the catalogue of modul and sesi, the quiz and its answers, the
 * home practice, and which sesi a kelompok comes to next. Knows nothing of how the files
 * are read ({@code content}) or how it is said ({@code chat}).
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "conversation", "outbox", "people", "meeting", "privacy" })
@NullMarked
package id.p2k2.bot.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
