package id.p2k2.bot.substitution;

/**
 * A substitution ends before its time.
 *
 * @param substitution its number
 * @param declined true if the substitute cannot, false if the absent one is back
 */
public record SubstitutionOver(long substitution, boolean declined) {

}
