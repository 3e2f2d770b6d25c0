/**
 * What people may ask about themselves: silence, another language, what is stored, and to
 * be erased. Features that keep something of a link implement
 * {@link id.p2k2.bot.privacy.PersonalData}.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "inbox", "outbox", "people", "conversation", "schedule" })
@NullMarked
package id.p2k2.bot.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
