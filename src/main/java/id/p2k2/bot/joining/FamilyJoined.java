package id.p2k2.bot.joining;

import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;

/**
 * A family has joined from a chat.
 *
 * @param link family and chat
 * @param kpm the family
 */
public record FamilyJoined(LinkId link, KpmId kpm) {

}
