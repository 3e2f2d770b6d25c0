/**
 * Measurements, not tests: {@code mvn -Pbench verify}. Bot, Telegram and the bare loop
 * are processes of their own; every scenario writes {@code target/bench/NAME.json}.
 */
@NullMarked
package id.p2k2.bot.bench;

import org.jspecify.annotations.NullMarked;
