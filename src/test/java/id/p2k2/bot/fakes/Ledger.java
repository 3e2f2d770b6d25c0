package id.p2k2.bot.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every message, edit and deletion the server accepted, in order. */
public final class Ledger {

	/**
	 * One accepted call.
	 *
	 * @param number 1, 2, 3 … in order of acceptance
	 * @param at when, by the server's clock
	 * @param token the bot's token
	 * @param chatId the chat
	 * @param method the method's name as the Bot API spells it
	 * @param text text, caption or question, without markup
	 * @param messageId the message sent, edited or deleted
	 */
	public record Entry(long number, Instant at, String token, long chatId, String method, String text,
			long messageId) {
	}

	private final ReentrantLock lock = new ReentrantLock();

	private final List<Entry> entries = new ArrayList<>();

	void add(Instant at, String token, long chatId, String method, String text, long messageId) {
		this.lock.lock();
		try {
			this.entries.add(new Entry(this.entries.size() + 1L, at, token, chatId, method, text, messageId));
		}
		finally {
			this.lock.unlock();
		}
	}

	/** All entries from number {@code first} on; 1 gives all. */
	public List<Entry> from(long first) {
		this.lock.lock();
		try {
			int start = Math.clamp(first - 1, 0, this.entries.size());
			return List.copyOf(this.entries.subList(start, this.entries.size()));
		}
		finally {
			this.lock.unlock();
		}
	}

	/** How many calls were accepted. */
	public long size() {
		this.lock.lock();
		try {
			return this.entries.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** New messages only: what send… methods put into chats. */
	public List<Entry> sent() {
		return filtered((entry) -> entry.method().startsWith("send"));
	}

	/** New messages to one chat. */
	public List<Entry> sentTo(long chatId) {
		return filtered((entry) -> entry.method().startsWith("send") && entry.chatId() == chatId);
	}

	/** New messages that went to the same chat with the same text more than once. */
	public List<Entry> doubles() {
		Map<List<Object>, List<Entry>> groups = sent().stream()
			.collect(Collectors.groupingBy((entry) -> List.of(entry.token(), entry.chatId(), entry.text())));
		return groups.values().stream().filter((group) -> group.size() > 1).flatMap(List::stream).toList();
	}

	private List<Entry> filtered(Predicate<Entry> wanted) {
		return from(1).stream().filter(wanted).toList();
	}

}
