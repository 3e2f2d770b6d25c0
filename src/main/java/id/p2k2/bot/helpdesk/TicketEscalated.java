package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * A ticket's time is over.
 *
 * @param id which
 */
public record TicketEscalated(TicketId id) {

}
