package id.p2k2.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import id.p2k2.bot.shared.Outage;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what many bring at once in one transaction: whoever holds the pen writes for all
 * who have come meanwhile. So updates cost one commit together, and one connection,
 * however many come in and however busy the turns are.
 */
@Component
class InboxWriter {

	/** Bundles written in one transaction; of a webhook each is one update. */
	private static final int MOST = 100;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final Clock clock;

	private final ReentrantLock pen = new ReentrantLock();

	private final Queue<Bundle> waiting = new ConcurrentLinkedQueue<>();

	InboxWriter(JdbcTemplate jdbc, TransactionTemplate transaction, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.json = json;
		this.clock = clock;
	}

	/** Returns when they are committed, with those of others or alone. */
	void store(List<Received> updates) {
		Bundle mine = new Bundle(updates);
		this.waiting.add(mine);
		takePen(mine);
		try {
			while (!mine.ended) {
				writeSome();
			}
		}
		finally {
			this.pen.unlock();
		}
		if (mine.failure != null) {
			throw mine.failure;
		}
	}

	/** What somebody else has begun to write may be stored although this gives up. */
	private void takePen(Bundle mine) {
		boolean taken = false;
		try {
			taken = this.pen.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (!taken) {
			this.waiting.remove(mine);
			throw new QueryTimeoutException("the database did not take earlier updates in time");
		}
	}

	private void writeSome() {
		List<Bundle> some = new ArrayList<>();
		for (Bundle next = this.waiting.poll(); next != null; next = (some.size() < MOST) ? this.waiting.poll()
				: null) {
			some.add(next);
		}
		write(some);
	}

	/** One that cannot be written must not keep the others back. */
	private void write(List<Bundle> bundles) {
		try {
			this.transaction.executeWithoutResult((_) -> insert(bundles));
			bundles.forEach((bundle) -> bundle.ended = true);
		}
		catch (RuntimeException | Error ex) {
			if (bundles.size() > 1 && !Outage.caused(ex)) {
				bundles.forEach((bundle) -> write(List.of(bundle)));
			}
			else {
				bundles.forEach((bundle) -> bundle.failed(ex));
			}
		}
	}

	private void insert(List<Bundle> bundles) {
		List<Received> all = bundles.stream().flatMap((bundle) -> bundle.updates.stream()).toList();
		this.jdbc.batchUpdate("""
				INSERT INTO inbox (bot, update_id, chat_id, state, body, received_at)
				VALUES (?, ?, ?, 'NEW', ?, ?) ON DUPLICATE KEY UPDATE inbox.bot = inbox.bot""", all, 100,
				(row, update) -> {
					row.setLong(1, update.chat().bot());
					row.setLong(2, update.updateId());
					row.setLong(3, update.chat().id());
					row.setString(4, this.json.writeValueAsString(update.incoming()));
					row.setObject(5, Utc.of(this.clock.instant()));
				});
	}

	/** What one thread brought; its outcome is written and read by who holds the pen. */
	private static final class Bundle {

		private final List<Received> updates;

		private boolean ended;

		private @Nullable RuntimeException failure;

		Bundle(List<Received> updates) {
			this.updates = updates;
		}

		void failed(Throwable cause) {
			this.failure = (cause instanceof RuntimeException known) ? known : new IllegalStateException(cause);
			this.ended = true;
		}

	}

}
