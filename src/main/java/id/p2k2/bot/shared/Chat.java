package id.p2k2.bot.shared;

/**
 * One conversation partner at Telegram. A chat belongs to the bot it started, so the same
 * phone at two of our bots is two chats.
 *
 * @param bot the number in front of the colon of the bot's token
 * @param id Telegram's chat id; for a private chat also the user's id
 */
public record Chat(long bot, long id) {

}
