package id.p2k2.bot.meeting.timing;

import java.time.Instant;

/**
 * When a message may leave.
 *
 * @param earliest not before
 * @param latest worth nothing from here on
 */
public record Slot(Instant earliest, Instant latest) {

}
