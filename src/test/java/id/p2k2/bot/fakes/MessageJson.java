package id.p2k2.bot.fakes;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bubble as the Bot API's Message. */
final class MessageJson {

	private MessageJson() {
	}

	static ObjectNode of(Chat chat, Bubble bubble) {
		ObjectNode json = Json.object().put("message_id", bubble.id());
		json.set("from", bubble.fromBot() ? chat.bot.user() : chat.user());
		json.set("chat", chat.json());
		json.put("date", bubble.at().getEpochSecond());
		if (bubble.editedAt() != null) {
			json.put("edit_date", bubble.editedAt().getEpochSecond());
		}
		if (bubble.forwarded()) {
			json.putObject("forward_origin")
				.put("type", "hidden_user")
				.put("date", bubble.at().getEpochSecond())
				.put("sender_user_name", "Seseorang");
		}
		if (bubble.replyTo() != null) {
			chat.find(bubble.replyTo()).ifPresent((original) -> json.set("reply_to_message", bare(chat, original)));
		}
		content(json, bubble);
		if (bubble.locked()) {
			json.put("has_protected_content", true);
		}
		if (!bubble.inline().isEmpty()) {
			json.putObject("reply_markup").set("inline_keyboard", keyboard(bubble.inline()));
		}
		return json;
	}

	/** Without the message it replies to: Telegram goes one step back only. */
	private static ObjectNode bare(Chat chat, Bubble original) {
		ObjectNode json = of(chat, original);
		json.remove("reply_to_message");
		return json;
	}

	private static void content(ObjectNode json, Bubble bubble) {
		Attachment attachment = bubble.attachment();
		boolean caption = attachment != null;
		if (!bubble.text().isEmpty()) {
			json.put(caption ? "caption" : "text", bubble.text());
			if (!bubble.entities().isEmpty()) {
				json.set(caption ? "caption_entities" : "entities", entities(bubble.entities()));
			}
		}
		if (attachment != null) {
			attachment(json, attachment);
		}
		if (bubble.poll() != null) {
			json.set("poll", poll(bubble.poll()));
		}
	}

	private static ArrayNode entities(List<Entity> entities) {
		ArrayNode array = Json.array();
		for (Entity entity : entities) {
			ObjectNode json = array.addObject()
				.put("type", entity.type())
				.put("offset", entity.offset())
				.put("length", entity.length());
			if (entity.url() != null) {
				json.put("url", entity.url());
			}
		}
		return array;
	}

	private static void attachment(ObjectNode json, Attachment file) {
		if (file.kind().equals("contact")) {
			json.putObject("contact")
				.put("phone_number", file.fileName())
				.put("first_name", json.path("from").path("first_name").asString(""))
				.put("user_id", Long.parseLong(file.fileId()));
			return;
		}
		ObjectNode described = Json.object()
			.put("file_id", file.fileId())
			.put("file_unique_id", "U" + file.fileId())
			.put("file_size", file.bytes().length);
		switch (file.kind()) {
			case "photo" -> json.putArray("photo").add(described.put("width", 800).put("height", 600));
			case "voice" -> json.set("voice", described.put("duration", 3).put("mime_type", file.mime()));
			case "video" -> json.set("video",
					described.put("width", 640).put("height", 480).put("duration", 3).put("mime_type", file.mime()));
			default -> json.set("document", described.put("file_name", file.fileName()).put("mime_type", file.mime()));
		}
	}

	static ObjectNode poll(Poll poll) {
		ObjectNode json = Json.object().put("id", poll.id()).put("question", poll.question());
		ArrayNode options = json.putArray("options");
		for (int i = 0; i < poll.options().size(); i++) {
			options.addObject()
				.put("persistent_id", poll.id() + "-" + i)
				.put("text", poll.options().get(i))
				.put("voter_count", poll.votes().contains(i) ? 1 : 0);
		}
		json.put("total_voter_count", poll.votes().isEmpty() ? 0 : 1)
			.put("is_closed", false)
			.put("is_anonymous", poll.anonymous())
			.put("type", poll.quiz() ? "quiz" : "regular")
			.put("allows_multiple_answers", poll.multiple());
		if (poll.quiz()) {
			poll.correct().forEach(json.putArray("correct_option_ids")::add);
			json.put("explanation", poll.explanation());
		}
		return json;
	}

	private static ArrayNode keyboard(List<List<Button>> rows) {
		ArrayNode keyboard = Json.array();
		for (List<Button> row : rows) {
			ArrayNode buttons = keyboard.addArray();
			for (Button button : row) {
				ObjectNode json = buttons.addObject().put("text", button.label());
				if (button.data() != null) {
					json.put("callback_data", button.data());
				}
				if (button.url() != null) {
					json.put("url", button.url());
				}
			}
		}
		return keyboard;
	}

}
