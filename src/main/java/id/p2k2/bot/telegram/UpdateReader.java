package id.p2k2.bot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.inbox.Received;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.scrub.Scrubber;
import id.p2k2.bot.text.scrub.Scrubbed;
import tools.jackson.databind.JsonNode;

/**
 * Update → {@link Incoming}. What we have no field for is dropped here, names and phone
 * numbers of contacts among it; numbers in texts are scrubbed here, before anything is
 * stored.
 */
final class UpdateReader {

	/** Telegram's own limit for a text is 4,096; a longer one is not from Telegram. */
	private static final int LONGEST = 8_192;

	private static final List<String> OTHER = List.of("sticker", "contact", "location", "venue", "poll", "dice",
			"animation", "audio", "video_note", "story", "game");

	private UpdateReader() {
	}

	/** Empty if the update is of a kind or a place we do not serve. */
	static Optional<Received> read(Bot bot, JsonNode update) {
		long updateId = update.get("update_id").asLong();
		if (update.has("message")) {
			return privately(bot, updateId, update.get("message").path("chat"), message(update.get("message")));
		}
		if (update.has("callback_query")) {
			JsonNode query = update.get("callback_query");
			return privately(bot, updateId, query.path("message").path("chat"),
					new Incoming.Press(query.path("data").asString(""),
							query.path("message").path("message_id").asLong(0), query.get("id").asString()));
		}
		if (update.has("my_chat_member")) {
			JsonNode member = update.get("my_chat_member");
			String status = member.path("new_chat_member").path("status").asString("");
			return privately(bot, updateId, member.path("chat"), new Incoming.Reach("kicked".equals(status)));
		}
		return Optional.empty();
	}

	private static Optional<Received> privately(Bot bot, long updateId, JsonNode chat, Incoming incoming) {
		return "private".equals(chat.path("type").asString(""))
				? Optional.of(new Received(updateId, new Chat(bot.number(), chat.get("id").asLong()), incoming))
				: Optional.empty();
	}

	private static Incoming message(JsonNode message) {
		long id = message.get("message_id").asLong();
		boolean forwarded = message.has("forward_origin") || message.has("forward_date");
		if (message.has("text")) {
			return words(message, id, forwarded);
		}
		return attachment(message, id, forwarded).orElseGet(() -> new Incoming.Other(kind(message), id));
	}

	private static Incoming words(JsonNode message, long id, boolean forwarded) {
		String text = cut(message.get("text").asString());
		if (Scrubber.looksLikeLoginCode(text)) {
			return new Incoming.LoginCode(id);
		}
		Scrubbed scrubbed = Scrubber.scrub(text);
		Optional<Long> replyTo = Optional.of(message.path("reply_to_message").path("message_id"))
			.filter(JsonNode::isNumber)
			.map(JsonNode::asLong);
		return new Incoming.Words(scrubbed.text(), id, replyTo, forwarded, !scrubbed.removed().isEmpty());
	}

	private static Optional<Incoming> attachment(JsonNode message, long id, boolean forwarded) {
		return Stream.of(Incoming.FileKind.values())
			.filter((kind) -> message.has(kind.name().toLowerCase(java.util.Locale.ROOT)))
			.findFirst()
			.map((kind) -> {
				JsonNode file = message.get(kind.name().toLowerCase(java.util.Locale.ROOT));
				Scrubbed caption = Scrubber.scrub(cut(message.path("caption").asString("")));
				JsonNode best = file.isArray() ? file.get(file.size() - 1) : file;
				return new Incoming.Attachment(kind, best.get("file_id").asString(),
						Scrubber.scrub(best.path("file_name").asString("")).text(), best.path("file_size").asLong(0),
						caption.text(), id, forwarded, caption.changed());
			});
	}

	private static String kind(JsonNode message) {
		return OTHER.stream().filter(message::has).findFirst().orElse("other");
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

}
