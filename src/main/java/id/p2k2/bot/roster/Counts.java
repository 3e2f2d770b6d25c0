package id.p2k2.bot.roster;

/**
 * How many rows of a file come to what.
 *
 * @param added new people
 * @param changed people of whom something changes
 * @param same people of whom nothing changes
 * @param refused rows that are not taken
 */
public record Counts(long added, long changed, long same, long refused) {

}
