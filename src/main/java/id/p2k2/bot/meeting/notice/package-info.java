/**
 * What the bot says about meetings unasked. Listens to the events of the meeting in the
 * transaction of the change, and does by the clock what {@code timing} has computed: the
 * steps stand in a table, a tick does each once.
 */
@NullMarked
package id.p2k2.bot.meeting.notice;

import org.jspecify.annotations.NullMarked;
