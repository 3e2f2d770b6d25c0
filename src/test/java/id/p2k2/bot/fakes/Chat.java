package id.p2k2.bot.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One chat of one bot. Callers that look and then act hold {@link #lock}; all methods
 * take it.
 */
final class Chat {

	final Bot bot;

	final long id;

	final String name;

	final ReentrantLock lock = new ReentrantLock();

	private final TreeMap<Long, Bubble> bubbles = new TreeMap<>();

	private final List<String> log = new ArrayList<>();

	private final List<Press> presses = new ArrayList<>();

	private List<List<Button>> replyKeyboard = List.of();

	private @Nullable String refusal = "bot can't initiate conversation with a user";

	Chat(Bot bot, long id, String name) {
		this.bot = bot;
		this.id = id;
		this.name = name;
	}

	private <T> T locked(java.util.function.Supplier<T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** From now on the bot may write. */
	void start() {
		refuse(null);
	}

	/** From now on the bot is refused with this 403, or heard again if null. */
	void refuse(@Nullable String why) {
		locked(() -> this.refusal = why);
	}

	/** Throws the 403 that stands, if any. */
	void mayWrite() {
		String why = refusal();
		if (why != null) {
			throw ApiError.forbidden(why);
		}
	}

	@Nullable String refusal() {
		this.lock.lock();
		try {
			return this.refusal;
		}
		finally {
			this.lock.unlock();
		}
	}

	void put(Bubble bubble, String logged) {
		if (!this.bot.world.options.forgetful()) {
			locked(() -> {
				this.log.add(logged);
				return this.bubbles.put(bubble.id(), bubble);
			});
		}
	}

	void replace(Bubble bubble) {
		locked(() -> this.bubbles.put(bubble.id(), bubble));
	}

	void remove(long messageId) {
		locked(() -> {
			log("(dihapus: pesan " + messageId + ")");
			return this.bubbles.remove(messageId);
		});
	}

	void log(String line) {
		locked(() -> this.log.add(line));
	}

	Optional<Bubble> find(long messageId) {
		return locked(() -> Optional.ofNullable(this.bubbles.get(messageId)));
	}

	List<Bubble> bubbles() {
		return locked(() -> List.copyOf(this.bubbles.values()));
	}

	List<String> log() {
		return locked(() -> List.copyOf(this.log));
	}

	List<List<Button>> replyKeyboard() {
		return locked(() -> this.replyKeyboard);
	}

	void replyKeyboard(List<List<Button>> rows) {
		locked(() -> this.replyKeyboard = rows);
	}

	List<Press> presses() {
		return locked(() -> List.copyOf(this.presses));
	}

	void pressed(Press press) {
		locked(() -> this.presses.add(press));
	}

	void answered(String callbackId, @Nullable String text, boolean alert) {
		locked(() -> {
			this.presses.replaceAll((press) -> press.id().equals(callbackId) ? press.answered(text, alert) : press);
			return true;
		});
	}

	ObjectNode json() {
		ObjectNode json = Json.object().put("id", this.id);
		if (this.id < 0) {
			return json.put("type", "group").put("title", this.name);
		}
		return json.put("type", "private").put("first_name", this.name);
	}

	ObjectNode user() {
		return Json.object()
			.put("id", this.id)
			.put("is_bot", false)
			.put("first_name", this.name)
			.put("language_code", "id");
	}

}
