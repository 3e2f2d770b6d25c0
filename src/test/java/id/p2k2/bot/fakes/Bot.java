package id.p2k2.bot.fakes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Everything Telegram knows of one bot. */
final class Bot {

	final World world;

	final String token;

	final long id;

	final String username;

	final Map<Long, Chat> chats = new ConcurrentHashMap<>();

	final UpdateQueue queue;

	final Webhook webhook;

	final FileStore files;

	final Commands commands = new Commands();

	final Map<String, String> profile = new ConcurrentHashMap<>();

	private final Map<String, Chat> presses = new ConcurrentHashMap<>();

	private final AtomicLong messageIds = new AtomicLong(100);

	private final AtomicLong callbackIds;

	Bot(World world, String token) {
		this.world = world;
		this.token = token;
		String number = token.contains(":") ? token.substring(0, token.indexOf(':')) : token;
		if (!number.matches("\\d{1,15}")) {
			throw new IllegalArgumentException("A bot's token begins with its number and a colon");
		}
		this.id = Long.parseLong(number);
		this.username = "p2k2_" + number + "_bot";
		this.callbackIds = new AtomicLong(this.id * 1000);
		this.files = new FileStore("F" + number + "-");
		this.queue = new UpdateQueue(world, 500_000 + this.id % 1000);
		this.webhook = new Webhook(this);
	}

	long nextMessageId() {
		return this.messageIds.incrementAndGet();
	}

	String nextCallbackId(Chat chat) {
		String callback = Long.toString(this.callbackIds.incrementAndGet());
		this.presses.put(callback, chat);
		return callback;
	}

	@Nullable Chat chatOfPress(String callbackId) {
		return this.presses.get(callbackId);
	}

	/** The chat a call is about, whether or not the bot may write there. */
	Chat chat(Request request) {
		long chatId = request.number("chat_id", 0);
		Chat chat = this.chats.get(chatId);
		if (chat != null) {
			return chat;
		}
		if (this.world.options.openChats() && chatId > 0) {
			Chat opened = new Chat(this, chatId, "Orang " + chatId);
			opened.start();
			if (!this.world.options.forgetful()) {
				this.chats.putIfAbsent(chatId, opened);
				return this.chats.getOrDefault(chatId, opened);
			}
			return opened;
		}
		throw ApiError.badRequest("chat not found");
	}

	ObjectNode user() {
		return Json.object()
			.put("id", this.id)
			.put("is_bot", true)
			.put("first_name", this.profile.getOrDefault("name", "Bot P2K2"))
			.put("username", this.username);
	}

}
