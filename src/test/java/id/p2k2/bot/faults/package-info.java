/**
 * What is left of messages when things break: bots, database and connections are killed,
 * frozen and cut during a bulk with people chatting, Telegram answers badly, the clock
 * jumps; then Telegram's ledger is compared row by row with what should have arrived.
 * Short runs are part of {@code mvn verify}, long ones of {@code mvn -Pbench verify}.
 */
@NullMarked
package id.p2k2.bot.faults;

import org.jspecify.annotations.NullMarked;
