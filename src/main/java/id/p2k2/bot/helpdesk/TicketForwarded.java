package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * A ticket has gone on to the koordinator.
 *
 * @param id which
 */
public record TicketForwarded(TicketId id) {

}
