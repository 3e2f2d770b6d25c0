package id.p2k2.bot.shared;

/**
 * One family on one chat of one bot.
 *
 * @param value the row's number
 */
public record LinkId(long value) implements Id {

}
