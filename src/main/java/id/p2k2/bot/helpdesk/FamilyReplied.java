package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/**
 * The family said more, or that all is not well yet.
 *
 * @param id which
 */
public record FamilyReplied(TicketId id) {

}
