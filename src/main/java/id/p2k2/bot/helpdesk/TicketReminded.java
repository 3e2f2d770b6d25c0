package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Three quarters of a ticket's time are over.
 *
 * @param id which
 */
public record TicketReminded(TicketId id) {

}
