package id.p2k2.bot.shared;

/**
 * One beneficiary family.
 *
 * @param value the row's number
 */
public record KpmId(long value) implements Id {

}
