package id.p2k2.bot.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import id.p2k2.bot.bench.BenchReport;
import id.p2k2.bot.bench.BenchTable;
import id.p2k2.bot.database.DatabaseProcess;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.Pause;
import id.p2k2.bot.processes.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is away for ten minutes ({@code -Dbench.away-seconds}) while people go on
 * writing, to a bot that polls and to one that has a webhook.
 */
@ExtendWith(BenchTable.class)
class DatabaseAwayBench {

	private static final String NAME = "fault-db-away";

	private static final int SECONDS = Integer.getInteger("bench.away-seconds", BenchReport.scaled(600));

	private static final String[] TELEGRAM = { "--delay=80", "--open-chats", "--forgetful" };

	private static final Duration BEFORE = Duration.ofSeconds(15);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** A row stored or worked before one that was written earlier in the same chat. */
	private static final String OUT_OF_ORDER = """
			SELECT COUNT(*) FROM inbox a JOIN inbox b ON b.bot = a.bot AND b.chat_id = a.chat_id
			WHERE a.update_id < b.update_id AND (a.id > b.id OR a.done_at > b.done_at)""";

	@Test
	@Tag("faults")
	@Tag("database-away")
	void databaseAwayForTenMinutes() {
		DatabaseProcess database = FaultsBench.touchable(NAME);
		try (BotWorld polled = new BotWorld("away_polled", TELEGRAM);
				BotWorld posted = new BotWorld("away_posted", TELEGRAM)) {
			BotProcess poller = polled.bot(Map.of());
			BotProcess hook = posted.bot(Map.of("TELEGRAM_WEBHOOK_URL", "https://bench.invalid",
					"TELEGRAM_WEBHOOK_SECRET", WebhookSender.SECRET));
			try (People people = People.writing(polled.telegram(), 1, 100, "/start");
					WebhookSender sender = new WebhookSender(hook.port())) {
				Pause.of(BEFORE);
				database.kill();
				Instant gone = Instant.now();
				Pause.of(BEFORE);
				Sight first = new Sight(polled, poller, hook);
				Pause.of(Duration.between(Instant.now(), gone.plusSeconds(SECONDS)));
				Sight last = new Sight(polled, poller, hook);
				Instant back = Instant.now();
				database.startAgain();
				Instant serves = Instant.now();
				people.rest();
				sender.rest();
				Await.until("all are taken", PATIENCE, () -> sender.taken().equals(sender.updates()));
				posted.awaitTurns(sender.updates().size(), PATIENCE);
				polled.awaitTurns(people.texts(), PATIENCE);
				posted.awaitDrained(PATIENCE);
				polled.awaitDrained(PATIENCE);
				BenchReport report = new BenchReport(NAME, polled)
					.with("messages", people.texts() + sender.updates().size())
					.with("away_seconds", Duration.between(gone, back).toSeconds())
					.with("served_again_after_seconds", Duration.between(serves, Instant.now()).toSeconds());
				waiting(report, first, last);
				posts(report, sender, gone, back);
				whole(report, polled, posted, people, sender);
				report.finish();
			}
		}
	}

	/** Nobody is busy with waiting, and nothing piles up. */
	private static void waiting(BenchReport report, Sight first, Sight last) {
		double minutes = Duration.between(first.at, last.at).toMillis() / 60_000d;
		report.with("polls_a_minute", (last.polls - first.polls) / minutes)
			.with("poller_cpu_percent", (last.pollerCpu - first.pollerCpu) / minutes / 600)
			.with("webhook_cpu_percent", (last.hookCpu - first.hookCpu) / minutes / 600)
			.with("poller_log_lines_a_minute", (last.pollerLines - first.pollerLines) / minutes)
			.with("webhook_log_lines_a_minute", (last.hookLines - first.hookLines) / minutes)
			.with("poller_heap_mb", first.pollerHeap + " to " + last.pollerHeap)
			.with("webhook_heap_mb", first.hookHeap + " to " + last.hookHeap)
			.with("threads", first.threads + " to " + last.threads)
			.with("heap_growth_mb", Math.max(last.pollerHeap - first.pollerHeap, last.hookHeap - first.hookHeap))
			.with("threads_growth", last.threads - first.threads)
			.most("polls_a_minute", 10, "the poller waits, no busy loop", 0)
			.most("poller_cpu_percent", 10, "the poller waits, no busy loop", 0)
			.most("webhook_cpu_percent", 25, "no busy loop", 0)
			.most("heap_growth_mb", 8, "memory flat", 0)
			.most("threads_growth", 40, "threads flat", 0);
	}

	/** What the webhook answered to POSTs that began and ended while it was away. */
	private static void posts(BenchReport report, WebhookSender sender, Instant gone, Instant back) {
		List<WebhookSender.Attempt> during = sender.attempts()
			.stream()
			.filter((post) -> post.begun().isAfter(gone) && post.ended().isBefore(back))
			.toList();
		long refused = during.stream().filter((post) -> post.status() == 503 && post.retryAfter().equals("5")).count();
		report.with("posts_meanwhile", during.size())
			.with("posts_not_answered_503_with_retry_after", during.size() - refused)
			.with("posts_unanswered", sender.attempts().stream().filter((post) -> post.status() == 0).count())
			.with("post_max_ms", sender.attempts().stream().mapToLong(WebhookSender.Attempt::millis).max().orElse(0))
			.none("posts_not_answered_503_with_retry_after", "the webhook answers 503 with Retry-After")
			.none("posts_unanswered", "every POST answered")
			.most("post_max_ms", 30_000, "within half of Telegram's patience", 0);
		assertThat(during).as("POSTs while the database was away").isNotEmpty();
	}

	private static void whole(BenchReport report, BotWorld polled, BotWorld posted, People people,
			WebhookSender sender) {
		Set<Long> stored = new TreeSet<>();
		posted.rows("SELECT update_id FROM inbox WHERE state = 'DONE'")
			.forEach((row) -> stored.add(((Number) row.getFirst()).longValue()));
		Set<Long> lost = sender.updates();
		lost.removeAll(stored);
		stored.removeAll(sender.updates());
		// Telegram gives consecutive numbers
		long gaps = polled.number("SELECT MAX(update_id) - MIN(update_id) + 1 - COUNT(*) FROM inbox");
		long texts = polled.number("SELECT COUNT(*) FROM inbox WHERE state = 'DONE'");
		Audit first = Audit.of(polled, polled.telegram().sent());
		Audit second = Audit.of(posted, posted.telegram().sent());
		long turns = turns(polled) + turns(posted);
		long all = people.texts() + sender.updates().size();
		report
			.with("lost",
					lost.size() + gaps + Math.max(0, people.texts() - texts) + Math.max(0, all - turns)
							+ first.answersLost() + second.answersLost() + first.unfinished() + second.unfinished())
			.with("doubled",
					stored.size() + Math.max(0, texts - people.texts()) + Math.max(0, turns - all)
							+ first.answersRepeated() + second.answersRepeated())
			.with("out_of_order", polled.number(OUT_OF_ORDER) + posted.number(OUT_OF_ORDER))
			.with("unknown", polled.unknown() + posted.unknown())
			.with("too_many_requests", polled.tooManyRequests() + posted.tooManyRequests())
			.whole()
			.none("out_of_order", "in order per chat")
			.none("too_many_requests", "0 × 429");
	}

	private static long turns(BotWorld world) {
		return world.number("""
				SELECT COUNT(DISTINCT SUBSTRING_INDEX(unique_key, ':', 2)) FROM outbox
				WHERE kind LIKE 'reply.%' AND state = 'SENT'""");
	}

	/** What is to be seen of both bots at one moment. */
	private static final class Sight {

		private final Instant at = Instant.now();

		private final long polls;

		private final long pollerCpu;

		private final long hookCpu;

		private final long pollerLines;

		private final long hookLines;

		private final long pollerHeap;

		private final long hookHeap;

		private final long threads;

		Sight(BotWorld polled, BotProcess poller, BotProcess hook) {
			this.polls = polled.telegram().count("called getupdates");
			this.pollerCpu = poller.cpu().toMillis();
			this.hookCpu = hook.cpu().toMillis();
			this.pollerLines = poller.lines();
			this.hookLines = hook.lines();
			this.pollerHeap = poller.heapCollected();
			this.hookHeap = hook.heapCollected();
			this.threads = poller.threads() + hook.threads();
		}

	}

}
