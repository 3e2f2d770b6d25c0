/** What the koordinator talks about with the bot: {@code /libur}. */
@NullMarked
package id.p2k2.bot.calendar.chat;

import org.jspecify.annotations.NullMarked;
