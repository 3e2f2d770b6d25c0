package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** What one call to the Bot API came to, before anybody interprets it. */
sealed interface Answer {

	/**
	 * Telegram says yes.
	 *
	 * @param result the field "result"
	 */
	record Ok(JsonNode result) implements Answer {

	}

	/**
	 * It says yes in a body that cannot be read to the end.
	 *
	 * @param messageId the message it made, 0 if that cannot be seen
	 */
	record OkUnreadable(long messageId) implements Answer {

	}

	/**
	 * Telegram says no.
	 *
	 * @param code error code
	 * @param description Telegram's words; not for the log
	 * @param retryAfter how long to wait, if it says so
	 * @param migratedTo the chat's new id, if it says so
	 */
	record No(int code, String description, Optional<Duration> retryAfter,
			Optional<Long> migratedTo) implements Answer {

	}

	/**
	 * Something that is not the Bot API's answer: a proxy's page, half a body.
	 *
	 * @param status HTTP status
	 * @param retryAfter how long to wait, if it says so
	 */
	record Strange(int status, Optional<Duration> retryAfter) implements Answer {

	}

	/**
	 * No answer.
	 *
	 * @param left whether Telegram may have done what was asked
	 */
	record Silence(boolean left) implements Answer {

	}

}
