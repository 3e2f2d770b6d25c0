package id.p2k2.bot.attendance;

import java.util.Optional;

import id.p2k2.bot.shared.KpmId;

/**
 * One family on the sheet of its kelompok.
 *
 * @param number as shown, from 1; never changes
 * @param kpm which family
 * @param name with address, "Ibu Siti"
 * @param mark what was noted, empty while nothing was
 * @param said what its answer to the invitation would mean, empty if it gave none
 * @param revision of the sheet when this row was changed last, 0 if never
 */
public record RosterRow(int number, KpmId kpm, String name, Optional<Mark> mark, Optional<Mark> said, int revision) {

}
