package id.p2k2.bot.shared;

/**
 * One complaint or question.
 *
 * @param value the row's number
 */
public record TicketId(long value) implements Id {

}
