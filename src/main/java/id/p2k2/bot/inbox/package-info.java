/**
 * What people sent: stored first, each update once, handled one at a time per chat. What
 * is stored is not Telegram's JSON but our own {@link id.p2k2.bot.inbox.Incoming}: names,
 * user names and contacts never reach a row (or a binary log, or a backup), because they
 * have no field to stand in.
 */
@ApplicationModule(allowedDependencies = { "shared", "schedule" })
@NullMarked
package id.p2k2.bot.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
