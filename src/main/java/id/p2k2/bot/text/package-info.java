/**
 * Phrase and values become escaped Indonesian within Telegram's limits. Every word the
 * bot says comes from {@code messages/} through {@link id.p2k2.bot.text.Texts}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.p2k2.bot.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
