package id.p2k2.bot.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Telegram may answer instead of yes, each for the first message to some chats of a
 * bulk, and what must become of these.
 */
enum BadAnswers {

	/** Too fast: sent later, and no attempt is used up. */
	TOO_MANY("429&retry_after=2", "SENT", 1),
	/** A proxy's page. */
	BAD_GATEWAY("502", "UNKNOWN", 0),
	/** A restart. */
	RESTART("500", "UNKNOWN", 0),
	/** The connection closes before the request is read. */
	NOTHING("drop_unread", "UNKNOWN", 0),
	/** The connection closes after the message was accepted. */
	NOTHING_AFTER("drop_accepted", "UNKNOWN", 1),
	/** The answer breaks off after its yes. */
	HALF("half", "SENT", 1),
	/** The answer breaks off before its yes. */
	HALF_BLIND("half_blind", "UNKNOWN", 1),
	/** A no breaks off: surely not sent, so it is sent again. */
	HALF_NO("half_no", "SENT", 1),
	/** An answer that is no JSON. */
	GARBAGE("garbage", "UNKNOWN", 0),
	/** A yes with a date nobody can read. */
	UNREADABLE("unreadable", "SENT", 1),
	/** A yes, and the kept-alive connection is closed. */
	CLOSED("close", "SENT", 1),
	/** The person blocked the bot. */
	FORBIDDEN("403&text=bot+was+blocked+by+the+user", "FAILED", 0);

	/** The chats of each. */
	static final int CHATS = 4;

	private final String fault;

	private final String state;

	private final int arrived;

	BadAnswers(String fault, String state, int arrived) {
		this.fault = fault;
		this.state = state;
		this.arrived = arrived;
	}

	/** Plans all of them, for every tenth chat of a bulk. */
	static void plan(BotWorld world) {
		for (BadAnswers bad : values()) {
			bad.chats().forEach((chat) -> world.telegram().fault(chat, bad.fault));
		}
	}

	/** Each has its one outcome. */
	static void verify(BotWorld world, List<Ledger.Entry> sent) {
		for (BadAnswers bad : values()) {
			bad.chats().forEach((chat) -> verify(world, sent, chat, bad.state, bad.arrived));
		}
	}

	/** The message to a chat has ended in this state and arrived so often. */
	static void verify(BotWorld world, List<Ledger.Entry> sent, long chat, String state, int arrived) {
		List<Object> row = world.rows("SELECT id, attempts, state FROM outbox WHERE chat_id = " + chat).getFirst();
		long times = sent.stream().filter((entry) -> entry.chatId() == chat).count();
		assertThat(row.get(2) + " and " + times + " times in the ledger")
			.as("row %s after %s attempts", row.get(0), row.get(1))
			.isEqualTo(state + " and " + arrived + " times in the ledger");
	}

	/** Of how many messages nobody will know whether they arrived. */
	static int unknown() {
		return CHATS * (int) Arrays.stream(values()).filter((bad) -> bad.state.equals("UNKNOWN")).count();
	}

	private List<Long> chats() {
		List<Long> chats = new ArrayList<>();
		for (int i = 0; i < CHATS; i++) {
			chats.add(BulkRows.FIRST_CHAT + 10L * (CHATS * ordinal() + i));
		}
		return chats;
	}

}
