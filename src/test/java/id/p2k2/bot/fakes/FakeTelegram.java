package id.p2k2.bot.fakes;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Bot API server on 127.0.0.1, strict where Telegram is strict. Point the bot's base
 * URL at {@link #url()}, speak through {@link #phone(long, String)}, make calls fail with
 * {@link #next(String, Fault)} and count what was accepted in {@link #ledger()}.
 */
public final class FakeTelegram implements AutoCloseable {

	private final World world;

	private final HttpSide http;

	private FakeTelegram(FakeOptions options) {
		this.world = new World(options);
		this.http = new HttpSide(this.world, new Operator(this, this.world));
	}

	/** One bot with {@link FakeOptions#TOKEN} on any free port. */
	public static FakeTelegram start() {
		return start(FakeOptions.standard());
	}

	/** Starts at once; close it to free the port. */
	public static FakeTelegram start(FakeOptions options) {
		return new FakeTelegram(options);
	}

	/** The TCP port on 127.0.0.1. */
	public int port() {
		return this.http.port();
	}

	/** Base of the Bot API, without a slash at its end. */
	public String url() {
		return "http://127.0.0.1:" + port();
	}

	/** Tokens of all bots served, in order. */
	public List<String> tokens() {
		return this.world.options.tokens();
	}

	/** Every file id known so far is one it does not know any more. */
	public void forgetFiles() {
		tokens().forEach((token) -> bot(token).files.forget());
	}

	/** The @name of a bot, as links to it need. */
	public String username(String token) {
		return bot(token).username;
	}

	/** A bot's name, description or short_description; empty until set. */
	public String profile(String token, String field) {
		return bot(token).profile.getOrDefault(field, "");
	}

	/** The phone of a person towards the first bot; the same one for the same id. */
	public Phone phone(long userId, String name) {
		return phone(this.world.options.tokens().getFirst(), userId, name);
	}

	/** The same towards the bot with this token. */
	public Phone phone(String token, long userId, String name) {
		if (userId <= 0) {
			throw new IllegalArgumentException("People have positive ids");
		}
		Bot bot = bot(token);
		return new Phone(bot.chats.computeIfAbsent(userId, (missing) -> new Chat(bot, userId, name)));
	}

	/** A group (negative id) of which the first bot is a member. */
	public Phone group(long chatId, String title) {
		if (chatId >= 0) {
			throw new IllegalArgumentException("Groups have negative ids");
		}
		Bot bot = bot(this.world.options.tokens().getFirst());
		Chat group = bot.chats.computeIfAbsent(chatId, (missing) -> new Chat(bot, chatId, title));
		group.start();
		return new Phone(group);
	}

	private Bot bot(String token) {
		Bot bot = this.world.bots.get(token);
		if (bot == null) {
			throw new IllegalArgumentException("No bot with such a token here");
		}
		return bot;
	}

	/** The next call of this method ({@code any}: of any) meets this fault, once. */
	public void next(String method, Fault fault) {
		this.world.faults.plan(method, null, fault);
	}

	/** The same for the next call about one chat. */
	public void nextTo(long chatId, String method, Fault fault) {
		this.world.faults.plan(method, chatId, fault);
	}

	/** How many planned faults have not happened yet. */
	public int faultsWaiting() {
		return this.world.faults.waiting();
	}

	/** Forgets planned faults. */
	public void clearFaults() {
		this.world.faults.clear();
	}

	/** What was accepted, for no-loss and no-double checks. */
	public Ledger ledger() {
		return this.world.ledger;
	}

	/**
	 * How often something was counted: "called sendmessage", "refused 429", "accepted".
	 */
	public long count(String what) {
		java.util.concurrent.atomic.LongAdder counted = this.world.counts.get(what);
		return (counted != null) ? counted.sum() : 0;
	}

	/** Updates of all bots that were not confirmed yet. */
	public int pendingUpdates() {
		return this.world.bots.values().stream().mapToInt((bot) -> bot.queue.size()).sum();
	}

	/** Drops what is pending and numbers a bot's updates from here on. */
	public void renumberUpdates(String token, long next) {
		bot(token).queue.renumber(next);
	}

	/** Replaces the clock of message dates and of the age of presses. */
	public void clock(InstantSource source) {
		this.world.clock(source);
	}

	/** Tells of every change in a chat, on the thread that caused it: be quick. */
	public void onChange(Consumer<Change> listener) {
		this.world.listen(listener);
	}

	/** Ends {@link #onChange(Consumer)}. */
	public void noLonger(Consumer<Change> listener) {
		this.world.deafen(listener);
	}

	@Override
	public void close() {
		this.world.bots.values().forEach((bot) -> bot.webhook.close());
		this.http.close();
	}

}
