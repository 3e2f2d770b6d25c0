/**
 * When the messages about a meeting leave: pure functions of dates, hours, zones and
 * kinds of days. Nothing here asks a clock or a table.
 */
@NamedInterface("timing")
@NullMarked
package id.p2k2.bot.meeting.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
