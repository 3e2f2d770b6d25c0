package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Staff said something to the family.
 *
 * @param id which
 */
public record TicketAnswered(TicketId id) {

}
