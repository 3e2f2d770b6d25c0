package id.p2k2.bot.roster;

import id.p2k2.bot.shared.StaffId;

/**
 * A member of staff has left: their chats are worth nothing from now on.
 *
 * @param staff who
 */
public record StaffDeactivated(StaffId staff) {

}
