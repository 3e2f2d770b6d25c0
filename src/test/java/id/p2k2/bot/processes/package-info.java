/**
 * Bot, Telegram and people as processes of their own, and the comparison of what Telegram
 * accepted with what the rows say. Used by the measurements and the fault tests.
 */
@NullMarked
package id.p2k2.bot.processes;

import org.jspecify.annotations.NullMarked;
