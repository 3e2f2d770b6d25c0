/** Asks the pendamping for the attendance when a meeting has ended. */
@NullMarked
package id.p2k2.bot.attendance.notice;

import org.jspecify.annotations.NullMarked;
