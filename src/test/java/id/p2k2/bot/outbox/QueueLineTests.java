package id.p2k2.bot.outbox;

import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueueLineTests {

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final QueueLine queue = new QueueLine(this.meters);

	@Test
	void saysWhatWaitsOfAllBotsAndHowLong() {
		rows("1", "answer", "due", 2);
		rows("2", "bulk", "due", 400);
		rows("1", "bulk", "planned", 1000);
		rows("1", "all", "sending", 7);
		gauge("p2k2.outbox.oldest.seconds", Tags.empty(), 12);
		gauge("p2k2.sender.rate", Tags.empty(), 12.5);
		gauge("p2k2.inbox.rows", Tags.of("state", "new"), 3);
		gauge("p2k2.inbox.rows", Tags.of("state", "parked"), 1);
		gauge("p2k2.inbox.oldest.seconds", Tags.empty(), 4);
		assertThat(this.queue.line())
			.startsWith("queue: 402 due (2 answers, the oldest for 12 s), 1000 planned, 7 under way, "
					+ "at most 12.5 a second; inbox: 3 new (the oldest for 4 s), 1 parked;")
			.doesNotContain("\n");
	}

	@Test
	void countsWhatEndedSinceTheLineBefore() {
		ended("sent", "none", 290);
		ended("failed", "blocked", 2);
		ended("unknown", "none", 1);
		this.meters.timer("p2k2.send", "outcome", "throttled").record(Duration.ofMillis(80));
		this.meters.timer("p2k2.reply").record(Duration.ofMillis(100));
		this.meters.timer("p2k2.reply").record(Duration.ofMillis(300));
		assertThat(this.queue.line()).endsWith("since the last line 2 failed blocked, 290 sent, 1 unknown; "
				+ "429 1 times; 2 replies, 200 ms on average");
		ended("sent", "none", 10);
		assertThat(this.queue.line()).endsWith("since the last line 10 sent; 429 0 times; 0 replies, 0 ms on average");
		assertThat(this.queue.line()).contains("nothing ended");
	}

	@Test
	void saysWhenTheQueuesCannotBeRead() {
		assertThat(this.queue.line()).startsWith("queues cannot be read; since the last line nothing ended;");
		gauge("p2k2.outbox.rows", Tags.of("bot", "1"), Double.NaN);
		assertThat(this.queue.line()).startsWith("queues cannot be read;");
	}

	private void rows(String bot, String priority, String state, int number) {
		gauge("p2k2.outbox.rows", Tags.of("bot", bot, "priority", priority, "state", state), number);
	}

	private void gauge(String name, Tags tags, double value) {
		Gauge.builder(name, () -> value).tags(tags).register(this.meters);
	}

	private void ended(String state, String reason, int number) {
		this.meters.counter("p2k2.outbox.ended", "state", state, "reason", reason).increment(number);
	}

}
