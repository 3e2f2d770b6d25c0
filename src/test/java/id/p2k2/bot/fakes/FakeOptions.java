package id.p2k2.bot.fakes;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * How a {@link FakeTelegram} behaves.
 *
 * @param port TCP port on 127.0.0.1, 0 for any free one
 * @param tokens tokens of the bots it serves; the first is the default
 * @param clock dates of messages and age of presses
 * @param delay wait before each call is looked at, as a network would
 * @param limits whether 30/s a bot, 1/s a chat and 20/min a group are enforced
 * @param openChats whether every positive chat id counts as a person who pressed Start
 * @param forgetful whether messages are only counted and listed, not kept in chats
 * @param expiring whether unfetched updates die: presses after 150 s, others after 24 h
 */
public record FakeOptions(int port, List<String> tokens, InstantSource clock, Duration delay, boolean limits,
		boolean openChats, boolean forgetful, boolean expiring) {

	/** The token of the only bot, unless others are named. */
	public static final String TOKEN = "7000000001:token-of-a-fake-bot";

	/** One bot, any port, real clock, no delay, no limits. */
	public static FakeOptions standard() {
		return new FakeOptions(0, List.of(TOKEN), InstantSource.system(), Duration.ZERO, false, false, false, false);
	}

	/** On this port instead of any free one. */
	public FakeOptions onPort(int number) {
		return new FakeOptions(number, this.tokens, this.clock, this.delay, this.limits, this.openChats, this.forgetful,
				this.expiring);
	}

	/** For these bots; a token is a number, a colon and anything. */
	public FakeOptions forBots(String... named) {
		return new FakeOptions(this.port, List.of(named), this.clock, this.delay, this.limits, this.openChats,
				this.forgetful, this.expiring);
	}

	/** With dates from this clock. */
	public FakeOptions at(InstantSource source) {
		return new FakeOptions(this.port, this.tokens, source, this.delay, this.limits, this.openChats, this.forgetful,
				this.expiring);
	}

	/** With this wait before each call. */
	public FakeOptions delayed(Duration wait) {
		return new FakeOptions(this.port, this.tokens, this.clock, wait, this.limits, this.openChats, this.forgetful,
				this.expiring);
	}

	/** With Telegram's published send rates enforced by 429. */
	public FakeOptions limited() {
		return new FakeOptions(this.port, this.tokens, this.clock, this.delay, true, this.openChats, this.forgetful,
				this.expiring);
	}

	/** With everybody reachable, as benchmarks need. */
	public FakeOptions withOpenChats() {
		return new FakeOptions(this.port, this.tokens, this.clock, this.delay, this.limits, true, this.forgetful,
				this.expiring);
	}

	/** With a ledger, but without messages in chats. */
	public FakeOptions withoutMemory() {
		return new FakeOptions(this.port, this.tokens, this.clock, this.delay, this.limits, this.openChats, true,
				this.expiring);
	}

	/** With updates that die unfetched. */
	public FakeOptions withExpiry() {
		return new FakeOptions(this.port, this.tokens, this.clock, this.delay, this.limits, this.openChats,
				this.forgetful, true);
	}

}
