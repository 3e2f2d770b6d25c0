package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due rows of one bot for sending: what leaves {@link #take} is committed as
 * SENDING, its chats may be written to, and every family it names agrees. For one thread.
 */
final class Claims {

	/** A few more rows than places, for those whose chat must wait. */
	private static final int SPARE = 4;

	private final long bot;

	private final Lease lease;

	private final OutboxRows rows;

	private final RecipientGuard guard;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ChatPace pace;

	/** Chats with due rows that must wait; left out of claims. */
	private final Set<Long> blockers;

	/**
	 * Attempts of claims that may have been committed although they threw: several of a
	 * row if its claims broke one after the other.
	 */
	private final Set<OutboxRows.Attempt> doubtful = new HashSet<>();

	Claims(long bot, Lease lease, OutboxRows rows, RecipientGuard guard, TransactionTemplate transaction, Clock clock,
			ChatPace pace, Set<Long> blockers) {
		this.bot = bot;
		this.lease = lease;
		this.rows = rows;
		this.guard = guard;
		this.transaction = transaction;
		this.clock = clock;
		this.pace = pace;
		this.blockers = blockers;
	}

	/** Whether a claim that broke may have left this row as if it were on its way. */
	boolean doubts(long row) {
		return this.doubtful.stream().anyMatch((attempt) -> attempt.row() == row);
	}

	/** Whether the next claim has to take back what broken ones may have left. */
	boolean doubtful() {
		return !this.doubtful.isEmpty();
	}

	/**
	 * Takes rows.
	 * @param allowance which calls may begin; used up
	 */
	Batch take(Allowance allowance) {
		List<OutboxRow> entered = new ArrayList<>();
		try {
			Batch batch = this.transaction.execute((_) -> take(allowance, entered));
			if (batch == null) {
				return Batch.NONE;
			}
			this.doubtful.clear();
			return batch;
		}
		catch (RuntimeException ex) {
			entered.forEach((row) -> this.pace.left(row.to().id()));
			entered.forEach((row) -> this.doubtful.add(new OutboxRows.Attempt(row.id(), row.attempt())));
			throw ex;
		}
	}

	/**
	 * Null if this instance does not lead. Who leads has waited for the lease, and so for
	 * the end of a claim of its own that is still open at the database.
	 */
	private @Nullable Batch take(Allowance allowance, List<OutboxRow> entered) {
		if (!this.lease.confirmed()) {
			return null;
		}
		if (!this.doubtful.isEmpty()) {
			this.rows.unclaim(this.doubtful);
		}
		this.blockers.retainAll(this.pace.waiting(this.blockers));
		List<OutboxRow> due = due(allowance);
		Instant now = this.clock.instant();
		List<OutboxRow> missed = due.stream().filter((row) -> row.missedWindow(now)).toList();
		choose(due.stream().filter((row) -> !row.missedWindow(now)).toList(), allowance, entered);
		List<Claimed> claimed = entered.isEmpty() ? List.of() : welcome(entered);
		if (!claimed.isEmpty()) {
			this.rows.sending(claimed.stream().map((one) -> one.row().id()).toList());
		}
		return new Batch(claimed, missed);
	}

	/** What is paid for need not wait for what is not. */
	private List<OutboxRow> due(Allowance allowance) {
		List<OutboxRow> due = new ArrayList<>();
		if (allowance.answers() > 0) {
			due.addAll(this.rows.due(this.bot, allowance.unpaidRows(), this.blockers, allowance.answers() + SPARE));
		}
		if (allowance.paid() > 0) {
			due.addAll(this.rows.due(this.bot, OutboxRows.Which.BULK, this.blockers, allowance.paid() + SPARE));
		}
		return due;
	}

	private void choose(List<OutboxRow> due, Allowance allowance, List<OutboxRow> chosen) {
		for (OutboxRow row : due) {
			if (!allowance.allows(row)) {
				continue;
			}
			if (!this.pace.enter(row.to().id())) {
				this.blockers.add(row.to().id());
				continue;
			}
			chosen.add(row);
			allowance.take(row);
		}
	}

	/**
	 * Leaves out who must not be written to, unless they asked, and families that
	 * withdrew.
	 */
	private List<Claimed> welcome(List<OutboxRow> chosen) {
		Map<Long, RecipientGuard.Standing> standing = this.guard.standing(this.bot,
				chosen.stream().map((row) -> row.to().id()).toList());
		Map<String, Set<Long>> agreed = agreed(chosen);
		List<Claimed> welcome = new ArrayList<>();
		List<Long> unwelcome = new ArrayList<>();
		for (OutboxRow row : chosen) {
			RecipientGuard.Standing chat = standing.getOrDefault(row.to().id(), RecipientGuard.Standing.USUAL);
			Parties left = row.consent().isEmpty() ? row.parties()
					: row.parties().among(agreed.getOrDefault(row.consent(), Set.of()));
			boolean agrees = row.consent().isEmpty() || !left.all().isEmpty();
			if (agrees && (row.answer() || !chat.closed())) {
				welcome.add(new Claimed(meant(row, left), chat.language()));
			}
			else {
				unwelcome.add(row.id());
				this.pace.left(row.to().id());
			}
		}
		if (!unwelcome.isEmpty()) {
			this.rows.withoutConsent(unwelcome);
		}
		return welcome;
	}

	private OutboxRow meant(OutboxRow row, Parties left) {
		if (left.all().size() == row.parties().all().size()) {
			return row;
		}
		this.rows.parties(row.id(), left);
		return row.with(left);
	}

	private Map<String, Set<Long>> agreed(List<OutboxRow> chosen) {
		Map<String, Set<Long>> asked = new HashMap<>();
		for (OutboxRow row : chosen) {
			if (!row.consent().isEmpty()) {
				asked.computeIfAbsent(row.consent(), (_) -> new HashSet<>()).addAll(row.parties().links());
			}
		}
		return asked.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> granted(entry.getKey(), entry.getValue())));
	}

	private Set<Long> granted(String purpose, Collection<Long> links) {
		return links.isEmpty() ? Set.of() : this.guard.agreed(purpose, links);
	}

	/**
	 * What a claim found.
	 *
	 * @param claimed rows to be sent
	 * @param missed rows whose window has ended
	 */
	record Batch(List<Claimed> claimed, List<OutboxRow> missed) {

		static final Batch NONE = new Batch(List.of(), List.of());

	}

	/** A row on its way, and the language of its chat. */
	record Claimed(OutboxRow row, String language) {

	}

}
