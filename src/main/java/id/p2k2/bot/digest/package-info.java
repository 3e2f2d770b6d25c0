/**
 * The digest: what a pendamping, a koordinator or a petugas needs to know this morning,
 * in one message. Knows none of the features: each brings its part by
 * {@link id.p2k2.bot.digest.DigestPart}.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "outbox", "people", "conversation", "schedule" })
@NullMarked
package id.p2k2.bot.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
