package id.p2k2.bot.roster;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;

/**
 * From today on somebody else is the permanent pendamping of a kelompok.
 *
 * @param kelompok which
 * @param from who was
 * @param to who is
 */
public record KelompokHandedOver(KelompokId kelompok, StaffId from, StaffId to) {

}
