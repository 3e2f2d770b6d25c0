package id.p2k2.bot.roster;

/**
 * Two names of one kelompok that may be one person spelled twice.
 *
 * @param number which pair of its import, from 1
 * @param kelompok where
 * @param name the name in the file that would be new
 * @param other the other row's name, or the stored family's
 * @param stored whether the other one is stored already
 */
public record Alike(int number, String kelompok, String name, String other, boolean stored) {

}
