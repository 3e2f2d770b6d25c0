/**
 * A Telegram of our own: {@link id.p2k2.bot.fakes.FakeTelegram} answers the Bot API over
 * HTTP on 127.0.0.1, as strictly as Telegram does, and {@link id.p2k2.bot.fakes.Phone} is
 * the person at the other end. Tests, demo and benchmarks share it.
 */
@NullMarked
package id.p2k2.bot.fakes;

import org.jspecify.annotations.NullMarked;
