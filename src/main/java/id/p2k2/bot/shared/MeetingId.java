package id.p2k2.bot.shared;

/**
 * One P2K2 meeting of one or several kelompok.
 *
 * @param value the row's number
 */
public record MeetingId(long value) implements Id {

}
