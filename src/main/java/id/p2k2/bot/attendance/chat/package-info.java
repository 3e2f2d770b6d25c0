/** How a pendamping fills in a sheet, and finds those that are not filled in. */
@NullMarked
package id.p2k2.bot.attendance.chat;

import org.jspecify.annotations.NullMarked;
