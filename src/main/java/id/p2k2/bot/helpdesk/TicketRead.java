package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;

/**
 * Staff opened an ordinary ticket for the first time.
 *
 * @param id which
 * @param by who opened it
 */
public record TicketRead(TicketId id, StaffId by) {

}
