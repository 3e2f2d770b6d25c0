package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * Somebody else is responsible for a ticket from now on.
 *
 * @param id which
 * @param held whether the new one waits until the family had time to take it back
 */
public record TicketTransferred(TicketId id, boolean held) {

}
