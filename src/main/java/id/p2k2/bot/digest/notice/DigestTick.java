package id.p2k2.bot.digest.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.Digest;
import id.p2k2.bot.digest.DigestTimes;
import id.p2k2.bot.digest.DigestTurns;
import id.p2k2.bot.digest.Digests;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.SeenKeys;
import id.p2k2.bot.digest.SilentDays;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends digests when they are due, a hundred in a transaction: the parts are asked once
 * for all of them. If that breaks, each is tried alone, and one that breaks alone waits
 * for its next turn.
 */
@Component
class DigestTick implements Tick {

	private static final Logger LOG = LoggerFactory.getLogger(DigestTick.class);

	private static final int BATCH = 100;

	/** Afterwards the next digest is near. */
	private static final Duration WORTH = Duration.ofHours(10);

	private final DigestTurns turns;

	private final Digests digests;

	private final ObjectProvider<SilentDays> silence;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	DigestTick(DigestTurns turns, Digests digests, ObjectProvider<SilentDays> silence, Outbox outbox,
			TransactionTemplate transaction) {
		this.turns = turns;
		this.digests = digests;
		this.silence = silence;
		this.outbox = outbox;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "send-digests";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public int run(Instant now) {
		this.turns.enroll(now);
		int sent = 0;
		for (List<DigestTurns.Turn> due = this.turns.due(now, BATCH); !due.isEmpty(); due = this.turns.due(now,
				BATCH)) {
			sent += attempt(due, now);
		}
		return sent;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.turns.nextDue(after);
	}

	private int attempt(List<DigestTurns.Turn> due, Instant now) {
		try {
			return Optional.ofNullable(this.transaction.execute((_) -> send(due, now))).orElse(0);
		}
		catch (RuntimeException ex) {
			if (due.size() > 1) {
				return due.stream().mapToInt((turn) -> attempt(List.of(turn), now)).sum();
			}
			LOG.error("digest of staff {} broke: {}", due.getFirst().recipient().staff().value(), Trace.of(ex));
			this.turns.done(List.of(new DigestTurns.Done(due.getFirst(), false, Optional.empty())), now);
			return 0;
		}
	}

	private int send(List<DigestTurns.Turn> due, Instant now) {
		Map<StaffId, Digest> digests = digests(due.stream().filter((turn) -> awake(turn.recipient(), now)).toList(),
				now);
		Map<StaffId, List<Chat>> chats = this.turns.chats(digests.keySet());
		List<DigestTurns.Done> done = new ArrayList<>();
		for (DigestTurns.Turn turn : due) {
			StaffId staff = turn.recipient().staff();
			Digest digest = digests.get(staff);
			boolean sends = digest != null && worthIt(turn, digest) && chats.containsKey(staff);
			if (sends) {
				chats.get(staff).forEach((chat) -> enqueue(turn.recipient(), digest, chat, now));
			}
			// what is over is forgotten, so that it is news when it comes again
			done.add(new DigestTurns.Done(turn, sends,
					Optional.ofNullable(digest).map(Digest::keys).map(SeenKeys::write)));
		}
		this.turns.done(done, now);
		return (int) done.stream().filter(DigestTurns.Done::sent).count();
	}

	private Map<StaffId, Digest> digests(List<DigestTurns.Turn> turns, Instant now) {
		Map<StaffId, Digest> digests = new HashMap<>();
		turns.stream()
			.map(DigestTurns.Turn::recipient)
			.collect(Collectors.groupingBy(Recipient::audience))
			.forEach((audience, recipients) -> digests.putAll(this.digests.of(audience, recipients, now)));
		return digests;
	}

	private static boolean worthIt(DigestTurns.Turn turn, Digest digest) {
		return !digest.empty()
				&& (turn.recipient().audience() != Audience.PENDAMPING || SeenKeys.news(digest.keys(), turn.seen()));
	}

	private boolean awake(Recipient recipient, Instant now) {
		LocalDate today = recipient.today(now);
		Set<String> silent = this.silence.stream()
			.flatMap((days) -> days.silent(today).stream())
			.collect(Collectors.toSet());
		return DigestTimes.open(recipient.zone(), now) && recipient.kabupaten().filter(silent::contains).isEmpty();
	}

	private void enqueue(Recipient recipient, Digest digest, Chat chat, Instant now) {
		Digest.Page page = digest.page(0);
		String key = "ringkasan:%d:%s:%d:%d".formatted(recipient.staff().value(), now.getEpochSecond(), chat.bot(),
				chat.id());
		this.outbox.enqueue(Message.to(chat, "digest", key)
			.say(page.wording(), page.buttons())
			.about("digest:" + recipient.staff().value())
			.atAnyHour(now, now.plus(WORTH)));
	}

}
