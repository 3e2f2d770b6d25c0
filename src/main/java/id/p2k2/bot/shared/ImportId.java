package id.p2k2.bot.shared;

/**
 * One file of staff or members, from preview to result.
 *
 * @param value the row's number
 */
public record ImportId(long value) implements Id {

}
