/** What pendamping, ketua and families say about meetings, and what they are answered. */
@NullMarked
package id.p2k2.bot.meeting.chat;

import org.jspecify.annotations.NullMarked;
