package id.p2k2.bot.meeting.timing;

import java.time.Instant;

/**
 * A step and its time.
 *
 * @param step what
 * @param due when
 */
public record DueStep(Step step, Instant due) {

}
