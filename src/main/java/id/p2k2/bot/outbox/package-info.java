/**
 * What we will say: a queue in the database with windows, per-chat order, limits, retries
 * and a final status for every message. Rows commit with the change they speak of and are
 * rendered when they are sent. The instance that holds a bot's lease sends for it, so
 * that the limits of that bot can live in its memory.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "schedule" })
@NullMarked
package id.p2k2.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
