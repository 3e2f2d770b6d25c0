package id.p2k2.bot.meeting;

import java.util.Optional;

import id.p2k2.bot.shared.KpmId;

/**
 * A family's answer.
 *
 * @param kpm who
 * @param coming whether it comes
 * @param reason why not, if told
 */
public record Rsvp(KpmId kpm, boolean coming, Optional<AbsenceReason> reason) {

}
