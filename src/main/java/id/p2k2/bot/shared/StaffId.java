package id.p2k2.bot.shared;

/**
 * One member of the programme's staff.
 *
 * @param value the row's number
 */
public record StaffId(long value) implements Id {

}
