package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Staff asks whether a ticket may go on to the koordinator.
 *
 * @param id which
 */
public record ForwardingAsked(TicketId id) {

}
