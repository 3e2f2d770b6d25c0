package id.p2k2.bot.joining;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;

/**
 * A member of staff has joined from a chat.
 *
 * @param staff who
 * @param chat from where
 */
public record StaffJoined(StaffId staff, Chat chat) {

}
