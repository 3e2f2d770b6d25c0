package id.p2k2.bot.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods that put something into a chat. */
final class SendMethods {

	private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "record_video", "upload_video",
			"record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note",
			"upload_video_note");

	private SendMethods() {
	}

	static void register(Methods methods) {
		methods.add("sendMessage",
				(bot, request) -> send(bot, request, "sendMessage", Content.text(request), null, null));
		for (String kind : List.of("document", "photo", "voice", "video")) {
			String method = "send" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
			methods.add(method, (bot, request) -> {
				bot.chat(request).mayWrite();
				return send(bot, request, method, Content.caption(request), Content.file(bot, request, kind), null);
			});
		}
		methods.add("sendPoll",
				(bot, request) -> send(bot, request, "sendPoll", Formatted.EMPTY, null, poll(bot, request)));
		methods.add("sendChatAction", SendMethods::action);
	}

	private static JsonNode send(Bot bot, Request request, String method, Formatted content,
			@Nullable Attachment attachment, @Nullable Poll poll) {
		Chat chat = bot.chat(request);
		JsonNode markup = request.node("reply_markup");
		List<List<Button>> inline = Markup.inline(markup);
		List<List<Button>> reply = (markup != null && markup.has("keyboard")) ? Markup.reply(markup) : List.of();
		chat.mayWrite();
		Long replyTo = replyTo(chat, request);
		if (bot.world.options.limits()) {
			bot.world.limits.pass(bot.token, chat.id, request.flag("allow_paid_broadcast"));
		}
		chat.lock.lock();
		try {
			Bubble bubble = new Bubble(bot.nextMessageId(), true, "bot", bot.world.now(), null, content.text(),
					content.entities(), inline, attachment, poll, replyTo, request.flag("disable_notification"), false,
					request.flag("protect_content"), markup == null || markup.has("inline_keyboard"));
			chat.put(bubble, "bot → " + chat.name + ": " + bubble.line() + (bubble.silent() ? " (senyap)" : ""));
			if (markup != null && !markup.has("inline_keyboard")) {
				chat.replyKeyboard(reply);
			}
			bot.world.ledger.add(bubble.at(), bot.token, chat.id, method,
					(poll != null) ? poll.question() : content.text(), bubble.id());
			bot.world.changed(chat, Change.Kind.NEW, bubble.id());
			return MessageJson.of(chat, bubble);
		}
		finally {
			chat.lock.unlock();
		}
	}

	private static @Nullable Long replyTo(Chat chat, Request request) {
		JsonNode parameters = request.node("reply_parameters");
		if (parameters == null) {
			return null;
		}
		long wanted = parameters.path("message_id").asLong(0);
		if (chat.find(wanted).isPresent()) {
			return wanted;
		}
		if (parameters.path("allow_sending_without_reply").asBoolean(false)) {
			return null;
		}
		throw ApiError.badRequest("message to be replied not found");
	}

	private static Poll poll(Bot bot, Request request) {
		List<String> options = new ArrayList<>();
		List<Integer> correct = new ArrayList<>();
		request.fields().get("options").forEach((option) -> options.add(option.path("text").asString("").strip()));
		JsonNode right = request.node("correct_option_ids");
		if (right != null) {
			right.forEach((id) -> correct.add(id.asInt(-1)));
		}
		boolean quiz = request.text("type").equals("quiz");
		check(request, options, correct, quiz);
		boolean anonymous = !request.has("is_anonymous") || request.flag("is_anonymous");
		return new Poll("P" + bot.id + "-" + bot.nextMessageId(), request.text("question"), List.copyOf(options), quiz,
				List.copyOf(correct), request.text("explanation"), anonymous, request.flag("allows_multiple_answers"),
				List.of());
	}

	private static void check(Request request, List<String> options, List<Integer> correct, boolean quiz) {
		int question = request.text("question").strip().length();
		if (question < 1 || question > 300) {
			throw ApiError.badRequest("poll question length must be between 1 and 300");
		}
		if (options.isEmpty() || options.size() > 12) {
			throw ApiError.badRequest("poll must have between 1 and 12 options");
		}
		if (options.stream().anyMatch((option) -> option.isEmpty() || option.length() > 100)) {
			throw ApiError.badRequest("poll options length must be between 1 and 100");
		}
		if (quiz && (correct.isEmpty() || correct.stream().anyMatch((id) -> id < 0 || id >= options.size()))) {
			throw ApiError.badRequest("wrong correct option IDs specified");
		}
		if (request.text("explanation").length() > 200) {
			throw ApiError.badRequest("poll explanation is too long");
		}
	}

	private static JsonNode action(Bot bot, Request request) {
		Chat chat = bot.chat(request);
		if (!ACTIONS.contains(request.text("action"))) {
			throw ApiError.badRequest("wrong parameter action in request");
		}
		chat.mayWrite();
		bot.world.changed(chat, Change.Kind.TYPING, 0);
		return Json.yes();
	}

}
