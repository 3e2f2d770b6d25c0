/**
 * Measurements, not tests: {@code mvn -Pbench verify}. Bot, Telegram and the bare loops
 * are processes of their own; every scenario writes {@code target/bench/NAME.json}, and a
 * table of all is printed at the end. {@code -Dbench=NAME} runs one, {@code
 * -Dbench.scale=0.1} makes it ten times smaller. A goal of the whole size is only
 * reported by a smaller run; whatever is lost or doubled fails any.
 */
@NullMarked
package id.p2k2.bot.bench;

import org.jspecify.annotations.NullMarked;
