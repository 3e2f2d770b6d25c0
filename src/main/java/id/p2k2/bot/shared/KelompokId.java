package id.p2k2.bot.shared;

/**
 * One group of 9 to 30 families.
 *
 * @param value the row's number
 */
public record KelompokId(long value) implements Id {

}
