package id.p2k2.bot.substitution;

/**
 * A pendamping has named a substitute.
 *
 * @param substitution its number
 */
public record SubstituteNamed(long substitution) {

}
