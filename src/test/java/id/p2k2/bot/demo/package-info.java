/**
 * The page one is shown when trying the bot: the phones of the cast side by side. It
 * speaks to {@link id.p2k2.bot.fakes.FakeTelegram} only, so the bot does not know that
 * nobody real is there.
 */
@NullMarked
package id.p2k2.bot.demo;

import org.jspecify.annotations.NullMarked;
