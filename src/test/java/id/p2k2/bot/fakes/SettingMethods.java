package id.p2k2.bot.fakes;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who the bot is, how it receives updates, and its files. */
final class SettingMethods {

	private SettingMethods() {
	}

	static void register(Methods methods) {
		methods.add("getMe", (bot, request) -> me(bot));
		methods.add("getUpdates", SettingMethods::updates);
		methods.add("setWebhook", SettingMethods::setWebhook);
		methods.add("deleteWebhook", (bot, request) -> {
			bot.webhook.clear();
			drop(bot, request);
			return Json.yes();
		});
		methods.add("getWebhookInfo", (bot, request) -> bot.webhook.info());
		methods.add("setMyCommands", (bot, request) -> commands(bot, () -> bot.commands.set(bot, request)));
		methods.add("deleteMyCommands", (bot, request) -> commands(bot, () -> bot.commands.delete(bot, request)));
		methods.add("getMyCommands", (bot, request) -> bot.commands.get(bot, request));
		methods.add("setMyDescription", (bot, request) -> profile(bot, request, "description", 512));
		methods.add("setMyShortDescription", (bot, request) -> profile(bot, request, "short_description", 120));
		methods.add("setMyName", (bot, request) -> profile(bot, request, "name", 64));
		methods.add("setChatMenuButton", SettingMethods::menuButton);
		methods.add("getFile", SettingMethods::file);
		methods.add("getChat", SettingMethods::chat);
	}

	private static JsonNode me(Bot bot) {
		return bot.user()
			.put("can_join_groups", true)
			.put("can_read_all_group_messages", false)
			.put("supports_inline_queries", false)
			.put("can_connect_to_business", false)
			.put("has_main_web_app", false);
	}

	private static JsonNode updates(Bot bot, Request request) throws InterruptedException {
		allow(bot, request);
		long limit = request.number("limit", 100);
		int most = (limit < 1 || limit > 100) ? 100 : (int) limit;
		long seconds = Math.clamp(request.number("timeout", 0), 0, 50);
		List<ObjectNode> batch = bot.queue.poll(request.number("offset", 0), most, Duration.ofSeconds(seconds));
		ArrayNode result = Json.array();
		batch.forEach(result::add);
		return result;
	}

	private static void allow(Bot bot, Request request) {
		JsonNode kinds = request.node("allowed_updates");
		if (kinds != null) {
			Set<String> allowed = new HashSet<>();
			kinds.forEach((kind) -> allowed.add(kind.asString("")));
			bot.queue.allow(allowed);
		}
	}

	private static void drop(Bot bot, Request request) {
		if (request.flag("drop_pending_updates")) {
			bot.queue.clear();
		}
	}

	private static JsonNode setWebhook(Bot bot, Request request) {
		String url = request.text("url");
		String secret = request.text("secret_token");
		if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
			throw ApiError.badRequest("secret token contains unallowed characters");
		}
		URI uri = url.isEmpty() ? null : checked(url);
		drop(bot, request);
		allow(bot, request);
		if (uri == null) {
			bot.webhook.clear();
		}
		else {
			bot.webhook.set(uri, secret, Math.clamp(request.number("max_connections", 40), 1, 100));
		}
		return Json.yes();
	}

	/** HTTPS as Telegram demands, except towards this very machine. */
	private static URI checked(String url) {
		try {
			URI uri = new URI(url);
			boolean here = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
			if ("https".equals(uri.getScheme()) || here && "http".equals(uri.getScheme())) {
				return uri;
			}
		}
		catch (java.net.URISyntaxException ex) {
			throw ApiError.badRequest("bad webhook: invalid URL");
		}
		throw ApiError.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
	}

	private static JsonNode commands(Bot bot, Runnable change) {
		change.run();
		bot.chats.values().forEach((chat) -> bot.world.changed(chat, Change.Kind.SETTING, 0));
		return Json.yes();
	}

	private static JsonNode profile(Bot bot, Request request, String field, int most) {
		String value = request.text(field);
		if (value.length() > most) {
			throw ApiError.badRequest(field + " is too long");
		}
		bot.profile.put(field, value);
		return Json.yes();
	}

	private static JsonNode menuButton(Bot bot, Request request) {
		if (request.has("chat_id")) {
			bot.chat(request);
		}
		JsonNode button = request.node("menu_button");
		String type = (button != null) ? button.path("type").asString("") : "default";
		if (!Set.of("commands", "web_app", "default").contains(type)) {
			throw ApiError.badRequest("can't parse menu button: unsupported type specified");
		}
		return Json.yes();
	}

	private static JsonNode file(Bot bot, Request request) {
		Attachment file = bot.files.byId(request.text("file_id"));
		if (file == null) {
			throw ApiError.badRequest("invalid file_id");
		}
		if (file.bytes().length > 20 * 1024 * 1024) {
			throw ApiError.badRequest("file is too big");
		}
		return Json.object()
			.put("file_id", file.fileId())
			.put("file_unique_id", "U" + file.fileId())
			.put("file_size", file.bytes().length)
			.put("file_path", FileStore.path(file));
	}

	private static JsonNode chat(Bot bot, Request request) {
		ObjectNode json = bot.chat(request).json().put("accent_color_id", 0).put("max_reaction_count", 11);
		json.putObject("accepted_gift_types")
			.put("unlimited_gifts", false)
			.put("limited_gifts", false)
			.put("unique_gifts", false)
			.put("premium_subscription", false);
		return json;
	}

}
