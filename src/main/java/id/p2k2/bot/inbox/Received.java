package id.p2k2.bot.inbox;

import id.p2k2.bot.shared.Chat;

/**
 * One update as it is stored.
 *
 * @param updateId Telegram's number; starts anywhere anew after an idle week, so it is
 * never compared with an older one
 * @param chat whose it is
 * @param incoming what it says
 */
public record Received(long updateId, Chat chat, Incoming incoming) {

}
