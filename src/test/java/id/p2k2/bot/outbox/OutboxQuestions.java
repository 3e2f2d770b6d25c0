package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.plans.Recorder;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.CommonPhrase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** All that is often asked of the outbox table. */
public final class OutboxQuestions {

	/** Rows of one claim. */
	public static final int CLAIM = 100;

	private static final String KIND = "meeting.reminder";

	private final Recorder recorder;

	private final Instant now;

	private final Chat chat;

	private final OutboxRows rows;

	private final ResultRows results;

	private OutboxQuestions(Recorder recorder, Instant now, Chat chat) {
		this.recorder = recorder;
		this.now = now;
		this.chat = chat;
		this.rows = rowsAt(now);
		this.results = new ResultRows(recorder.jdbc(), clock(now));
	}

	/** Asks. */
	public static void ask(Recorder recorder, Instant now, Chat chat, OutboxSender loops) {
		OutboxQuestions questions = new OutboxQuestions(recorder, now, chat);
		questions.sending();
		questions.upkeep();
		questions.turns();
		questions.people();
		questions.reports(loops);
	}

	private void sending() {
		this.recorder.undone("claim of " + CLAIM, this::claim);
		this.recorder.undone("claim of answers",
				() -> this.rows.due(this.chat.bot(), OutboxRows.Which.ANSWERS, List.of(7L), CLAIM));
		this.recorder.undone("claim where bulk is paid for", () -> {
			this.rows.due(this.chat.bot(), OutboxRows.Which.NOTICES, List.of(7L), CLAIM);
			this.rows.due(this.chat.bot(), OutboxRows.Which.BULK, List.of(7L), CLAIM);
		});
		this.recorder.undone("claim and results",
				() -> this.results.sent(claim().stream().map((row) -> new ResultRows.Sent(row, row.id())).toList()));
		this.recorder.undone("other results", () -> {
			OutboxRow row = claim().getFirst();
			this.results.outdated(row);
			this.results.again(row);
			this.results.later(row, this.now);
			this.results.repeat(row, this.now);
			this.results.unknown(row);
			this.results.failed(row, SendResult.Reason.BLOCKED);
			this.results.moved(row, 7);
			this.results.holdChat(this.chat, this.now);
			this.results.held(this.chat.bot());
			this.rows.unclaim(List.of(new OutboxRows.Attempt(row.id(), row.attempt())));
			this.rows.withoutConsent(List.of(row.id()));
			this.rows.parties(row.id(), Parties.NONE);
		});
		this.recorder.undone("look of an idle sender", () -> this.rows.anyDue(this.chat.bot()));
		this.recorder.undone("sweep", () -> this.rows.onTheirWay(this.chat.bot()));
	}

	private List<OutboxRow> claim() {
		List<OutboxRow> due = this.rows.due(this.chat.bot(), OutboxRows.Which.ALL, List.of(), CLAIM);
		this.rows.sending(due.stream().map(OutboxRow::id).toList());
		return due;
	}

	private void upkeep() {
		this.recorder.undone("promotion", () -> rowsAt(this.now.plus(Duration.ofHours(10))).promote(this.chat.bot()));
		this.recorder.undone("expiry", () -> rowsAt(this.now.plus(Duration.ofHours(21))).expire(this.chat.bot()));
		for (Optional<String> subject : List.of(Optional.of("soon:7"), Optional.<String>empty())) {
			this.recorder.undone("next window",
					() -> this.rows.reopen(this.chat.bot(),
							new SendWindows.Missed(KIND, subject, Optional.of(Place.STAFF), this.now), Optional.empty(),
							List.of(1L, 2L)));
		}
		this.recorder.undone("outbox pruning", () -> new OutboxPruning(this.recorder.jdbc(), 60).run(this.now));
	}

	private void turns() {
		Outbox outbox = outbox();
		this.recorder.undone("a turn's answer", () -> {
			outbox.enqueue(Message.to(this.chat, "reply.test", "plan-new")
				.say(CommonPhrase.plain("a"), List.of())
				.answer(this.now, Duration.ofHours(1)));
			outbox.shown(this.chat, 7);
			outbox.openQuestions(this.chat, 5);
			outbox.settle(this.chat, 7);
			outbox.said(this.chat, "reply", this.now.minus(Duration.ofDays(1)));
			Arrivals arrivals = new Arrivals(this.recorder.client(), new Keyboards(List.of()), clock(this.now));
			arrivals.newestAnswer(this.chat);
			arrivals.arrived(this.chat, 7, "a");
		});
		this.recorder.undone("an edit",
				() -> outbox.enqueue(Message.to(this.chat, "reply.test", "plan-edit")
					.edit(7, CommonPhrase.plain("a"), List.of())
					.answer(this.now, Duration.ofHours(1))));
	}

	private void people() {
		Outbox outbox = outbox();
		this.recorder.undone("an opt-out", () -> {
			outbox.voidUnasked(this.chat);
			outbox.voidUnasked(this.chat, new LinkId(7));
		});
		this.recorder.undone("a meeting called off", () -> {
			outbox.voidPending("soon:7", List.of(KIND));
			outbox.told("soon:7", List.of(KIND));
			outbox.settleAll("soon:7");
		});
		this.recorder.undone("erasure", () -> {
			outbox.erase(this.chat, new LinkId(7));
			outbox.erase(this.chat, this.now.minus(Duration.ofDays(1)));
			outbox.erase(this.chat);
			outbox.erase("meeting:7");
		});
		this.recorder.undone("limits of a month", () -> this.recorder.client()
			.sql("SELECT l.bot FROM (SELECT :bot AS bot, :chat AS chat_id) l WHERE %s AND %s AND %s".formatted(
					Earlier.soundedOut(":since"), Earlier.sounding(":kinds", ":since"), Earlier.keyed(":pattern")))
			.param("bot", this.chat.bot())
			.param("chat", this.chat.id())
			.param("since", this.now.minus(Duration.ofDays(30)).atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
			.param("kinds", List.of(KIND))
			.param("pattern", "meeting%")
			.query(Long.class)
			.list());
	}

	private void reports(OutboxSender loops) {
		MessageSender sender = new Silent(this.chat.bot());
		this.recorder.undone("report of what expired", () -> new ExpiredMessages(this.recorder.client(), sender)
			.counts(List.of(KIND), this.now.minus(Duration.ofHours(1)), this.now, "kelompok"));
		MovableClock clock = new MovableClock();
		clock.stopAt(this.now.minus(Duration.ofSeconds(20)));
		OutboxMetrics metrics = new OutboxMetrics(this.recorder.client(), clock, sender, loops,
				new SimpleMeterRegistry());
		clock.stopAt(this.now);
		this.recorder.undone("outbox metrics", metrics::read);
		KindMetrics kinds = new KindMetrics(this.recorder.client(), clock, sender, new SimpleMeterRegistry());
		this.recorder.undone("metrics by kind", kinds::read);
	}

	/** An outbox whose statements are recorded. */
	public static Outbox outbox(Recorder recorder, Instant now, Iterable<SendWindows> known) {
		Clock clock = clock(now);
		return new Outbox(recorder.client(), new Entries(recorder.client(), recorder.jdbc(), clock, windows(known)),
				new Questions(recorder.client(), new Keyboards(List.of()), clock),
				new Withdrawals(recorder.client(), clock));
	}

	private Outbox outbox() {
		return outbox(this.recorder, this.now, List.of());
	}

	private static WindowRules windows(Iterable<SendWindows> known) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		known.forEach((rules) -> beans.registerSingleton(rules.getClass().getName(), rules));
		return new WindowRules(beans.getBeanProvider(SendWindows.class), beans.getBeanProvider(OpenHours.class));
	}

	private OutboxRows rowsAt(Instant moment) {
		return new OutboxRows(this.recorder.jdbc(), clock(moment));
	}

	private static Clock clock(Instant moment) {
		return Clock.fixed(moment, java.time.ZoneOffset.UTC);
	}

	/** Sends nothing. */
	private record Silent(long bot) implements MessageSender {

		@Override
		public SendResult send(Outgoing outgoing) {
			return new SendResult.NotSent();
		}

		@Override
		public List<Long> bots() {
			return List.of(this.bot);
		}

	}

}
