/**
 * The only code that knows Quartz: a handful of clustered ticks at short intervals, never
 * a trigger a family. Each tick asks a table what is due by the bot's clock.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.p2k2.bot.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
