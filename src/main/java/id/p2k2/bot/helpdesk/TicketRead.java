package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Staff opened an ordinary ticket for the first time.
 *
 * @param id which
 */
public record TicketRead(TicketId id) {

}
