package id.p2k2.bot.outbox;

import java.time.Duration;

/** What became of one attempt: a closed set, so that no outcome is ever forgotten. */
public sealed interface SendResult {

	/**
	 * Telegram has it.
	 *
	 * @param messageId the message, 0 where the operation makes none
	 */
	record Sent(long messageId) implements SendResult {

	}

	/**
	 * Telegram asks for patience with this chat; no attempt is used up.
	 *
	 * @param pause exactly as long as asked
	 */
	record Throttled(Duration pause) implements SendResult {

	}

	/** Surely not sent (no connection): may be tried again. */
	record NotSent() implements SendResult {

	}

	/**
	 * Refused for good.
	 *
	 * @param reason a word of our own, never Telegram's text
	 */
	record Refused(Reason reason) implements SendResult {

	}

	/**
	 * The chat has become another one; the message was not sent.
	 *
	 * @param newChatId where it lives now
	 */
	record Migrated(long newChatId) implements SendResult {

	}

	/** Nobody knows whether it arrived. */
	record Unknown() implements SendResult {

	}

	/** Telegram does not accept the bot's token: the bot stops sending, loudly. */
	record BotRefused() implements SendResult {

	}

	/** Why a message was refused for good. */
	enum Reason {

		/** The person blocked the bot. */
		BLOCKED,
		/** The account is gone. */
		DEACTIVATED,
		/** The person never started this bot, or the chat does not exist. */
		CHAT_NOT_FOUND,
		/** The bot is not in the group any more. */
		KICKED,
		/** The message to edit or delete is not there any more, or too old. */
		MESSAGE_GONE,
		/** Our message does not fit Telegram's rules: a bug. */
		BAD_REQUEST,
		/** Telegram does not know the picture, voice note or film by its handle. */
		FILE_GONE,
		/** The document has nothing to show any more. */
		NOTHING_TO_SEND,
		/** Not agreed to, or taken back. */
		NO_CONSENT,
		/** The same text went to the same person too often: a bug, or two programs. */
		LOOP

	}

}
