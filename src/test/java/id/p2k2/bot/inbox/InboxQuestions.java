package id.p2k2.bot.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import id.p2k2.bot.plans.Recorder;
import id.p2k2.bot.shared.Chat;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import tools.jackson.databind.json.JsonMapper;

/** All that is often asked of the inbox table. */
public final class InboxQuestions {

	private InboxQuestions() {
	}

	/** Asks. */
	public static void ask(Recorder recorder, Instant now, Chat chat) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		JsonMapper json = JsonMapper.builder().build();
		Inbox inbox = new Inbox(recorder.client(),
				new InboxWriter(recorder.jdbc(), recorder.transaction(), json, clock), json, clock);
		recorder.undone("storing an update",
				() -> inbox.store(List.of(new Received(7, chat, new Incoming.Other("", 0)))));
		recorder.undone("a turn of the inbox", () -> {
			inbox.lockOldest(chat, now);
			inbox.done(7);
			inbox.later(7, "test", now);
			inbox.parkWaiting(7, "test");
			inbox.park(chat.bot(), 8, "test");
		});
		recorder.undone("chats that wait", () -> inbox.chatsWaiting(now, 500));
		recorder.undone("how many wait", inbox::waiting);
		recorder.undone("inbox metrics",
				() -> new InboxMetrics(recorder.client(), clock, new SimpleMeterRegistry()).read());
		recorder.undone("inbox pruning", () -> new InboxPruning(recorder.jdbc(), 48, 14).run(now));
	}

}
