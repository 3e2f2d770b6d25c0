package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Somebody filed a ticket.
 *
 * @param id which
 */
public record TicketFiled(TicketId id) {

}
