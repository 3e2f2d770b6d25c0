package id.p2k2.bot.fakes;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods that change or remove what stands in a chat, and answers to presses. */
final class EditMethods {

	private static final Duration PRESS_LIFE = Duration.ofSeconds(150);

	private static final Duration DELETABLE = Duration.ofHours(48);

	private EditMethods() {
	}

	static void register(Methods methods) {
		methods.add("editMessageText", (bot, request) -> {
			if (!request.has("text")) {
				throw ApiError.badRequest("message text is empty");
			}
			Formatted text = Content.text(request);
			return edit(bot, request, "editMessageText", (old) -> {
				if (old.attachment() != null || old.poll() != null) {
					throw ApiError.badRequest("there is no text in the message to edit");
				}
				return text;
			});
		});
		methods.add("editMessageCaption", (bot, request) -> {
			Formatted caption = Content.caption(request);
			return edit(bot, request, "editMessageCaption", (old) -> {
				if (old.attachment() == null) {
					throw ApiError.badRequest("there is no caption in the message to edit");
				}
				return caption;
			});
		});
		methods.add("editMessageReplyMarkup", (bot, request) -> edit(bot, request, "editMessageReplyMarkup",
				(old) -> new Formatted(old.text(), old.entities())));
		methods.add("deleteMessage", EditMethods::delete);
		methods.add("deleteMessages", EditMethods::deleteAll);
		methods.add("answerCallbackQuery", EditMethods::answer);
	}

	private static JsonNode edit(Bot bot, Request request, String method, Function<Bubble, Formatted> content) {
		if (!request.has("chat_id") || !request.has("message_id")) {
			throw ApiError
				.badRequest(request.has("chat_id") ? "message identifier is not specified" : "chat_id is empty");
		}
		Chat chat = bot.chat(request);
		List<List<Button>> inline = Markup.inline(request.node("reply_markup"));
		chat.mayWrite();
		chat.lock.lock();
		try {
			Bubble old = chat.find(request.number("message_id", 0))
				.orElseThrow(() -> ApiError.badRequest("message to edit not found"));
			if (!old.fromBot() || !old.editable()) {
				throw ApiError.badRequest("message can't be edited");
			}
			Bubble edited = old.edited(content.apply(old), inline, bot.world.now());
			if (same(old, edited)) {
				throw ApiError.badRequest("message is not modified: specified new message content and reply markup "
						+ "are exactly the same as a current content and reply markup of the message");
			}
			limit(bot, chat);
			chat.replace(edited);
			chat.log("bot → " + chat.name + " (diubah): " + edited.line());
			bot.world.ledger.add(bot.world.now(), bot.token, chat.id, method, edited.text(), edited.id());
			bot.world.changed(chat, Change.Kind.EDITED, edited.id());
			return MessageJson.of(chat, edited);
		}
		finally {
			chat.lock.unlock();
		}
	}

	private static void limit(Bot bot, Chat chat) {
		if (bot.world.options.limits()) {
			bot.world.limits.pass(bot.token, chat.id, false);
		}
	}

	private static boolean same(Bubble old, Bubble edited) {
		return old.text().equals(edited.text()) && old.entities().equals(edited.entities())
				&& old.inline().equals(edited.inline());
	}

	private static JsonNode delete(Bot bot, Request request) {
		Chat chat = bot.chat(request);
		chat.lock.lock();
		try {
			Bubble bubble = chat.find(request.number("message_id", 0))
				.orElseThrow(() -> ApiError.badRequest("message to delete not found"));
			remove(bot, chat, bubble, "deleteMessage");
			return Json.yes();
		}
		finally {
			chat.lock.unlock();
		}
	}

	private static JsonNode deleteAll(Bot bot, Request request) {
		Chat chat = bot.chat(request);
		JsonNode ids = request.fields().get("message_ids");
		if (ids.isEmpty() || ids.size() > 100) {
			throw ApiError.badRequest("there must be between 1 and 100 message identifiers");
		}
		chat.lock.lock();
		try {
			// those already gone are passed over, as the Bot API documents
			ids.forEach(
					(id) -> chat.find(id.asLong(0)).ifPresent((bubble) -> remove(bot, chat, bubble, "deleteMessages")));
			return Json.yes();
		}
		finally {
			chat.lock.unlock();
		}
	}

	private static void remove(Bot bot, Chat chat, Bubble bubble, String method) {
		if (bubble.at().plus(DELETABLE).isBefore(bot.world.now())) {
			throw ApiError.badRequest("message can't be deleted for everyone");
		}
		chat.remove(bubble.id());
		bot.world.ledger.add(bot.world.now(), bot.token, chat.id, method, "", bubble.id());
		bot.world.changed(chat, Change.Kind.DELETED, bubble.id());
	}

	private static JsonNode answer(Bot bot, Request request) {
		String id = request.text("callback_query_id");
		@Nullable String text = request.has("text") ? request.text("text") : null;
		if (text != null && text.codePointCount(0, text.length()) > 200) {
			throw ApiError.badRequest("MESSAGE_TOO_LONG");
		}
		Chat chat = bot.chatOfPress(id);
		boolean alive = chat != null && chat.presses()
			.stream()
			.anyMatch((press) -> press.id().equals(id) && !press.at().plus(PRESS_LIFE).isBefore(bot.world.now()));
		if (chat == null || !alive) {
			throw ApiError.badRequest("query is too old and response timeout expired or query ID is invalid");
		}
		chat.answered(id, text, request.flag("show_alert"));
		if (text != null && !text.isBlank()) {
			chat.log("bot → " + chat.name + " (pemberitahuan): " + text);
		}
		bot.world.changed(chat, Change.Kind.PRESS, 0);
		return Json.yes();
	}

}
