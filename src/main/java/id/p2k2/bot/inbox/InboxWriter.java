package id.p2k2.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Outage;
import id.p2k2.bot.shared.Utc;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what many bring at once in one transaction: one thread writes for all who have
 * come while it wrote. So updates cost one commit together and one connection, and who
 * brought one waits for its transaction alone, however many come in and however busy the
 * turns are.
 */
@Component
class InboxWriter implements DisposableBean {

	/** Bundles written in one transaction; of a webhook each is one update. */
	private static final int MOST = 100;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final Clock clock;

	private final BlockingQueue<Bundle> waiting = new LinkedBlockingQueue<>();

	/** Not a virtual one: those wait until a turn lets go of its carrier. */
	private final Thread pen = Thread.ofPlatform().name("inbox-writer").daemon().unstarted(this::write);

	InboxWriter(JdbcTemplate jdbc, TransactionTemplate transaction, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.json = json;
		this.clock = clock;
		this.pen.start();
	}

	/** Returns when they are committed, with those of others or alone. */
	void store(List<Received> updates) {
		Bundle mine = new Bundle(updates.stream().map(this::row).toList(), new CompletableFuture<>());
		this.waiting.add(mine);
		try {
			mine.written().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException known) ? known : new IllegalStateException(ex.getCause());
		}
		catch (TimeoutException ex) {
			throw givenUp(mine);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw givenUp(mine);
		}
	}

	/** What has begun to be written may be stored all the same. */
	private RuntimeException givenUp(Bundle mine) {
		this.waiting.remove(mine);
		return new QueryTimeoutException("the database did not take updates in time");
	}

	private Row row(Received update) {
		return new Row(update.chat(), update.updateId(), this.json.writeValueAsString(update.incoming()));
	}

	private void write() {
		List<Bundle> some = new ArrayList<>();
		try {
			while (true) {
				some.add(this.waiting.take());
				this.waiting.drainTo(some, MOST - 1);
				write(some);
				some.clear();
			}
		}
		catch (InterruptedException ex) {
			this.waiting.forEach((bundle) -> bundle.written().completeExceptionally(ex));
		}
	}

	/** One that cannot be written must not keep the others back. */
	private void write(List<Bundle> bundles) {
		try {
			this.transaction.executeWithoutResult((_) -> insert(bundles));
			bundles.forEach((bundle) -> bundle.written().complete(null));
		}
		catch (RuntimeException | Error ex) {
			if (bundles.size() > 1 && !Outage.caused(ex)) {
				bundles.forEach((bundle) -> write(List.of(bundle)));
			}
			else {
				bundles.forEach((bundle) -> bundle.written().completeExceptionally(ex));
			}
		}
	}

	private void insert(List<Bundle> bundles) {
		List<Row> rows = bundles.stream().flatMap((bundle) -> bundle.rows().stream()).toList();
		this.jdbc.batchUpdate("""
				INSERT INTO inbox (bot, update_id, chat_id, state, body, received_at)
				VALUES (?, ?, ?, 'NEW', ?, ?) ON DUPLICATE KEY UPDATE inbox.bot = inbox.bot""", rows, 100,
				(row, update) -> {
					row.setLong(1, update.chat().bot());
					row.setLong(2, update.updateId());
					row.setLong(3, update.chat().id());
					row.setString(4, update.body());
					row.setObject(5, Utc.of(this.clock.instant()));
				});
	}

	/** Ends the thread; who still waits is told that nothing was stored. */
	@Override
	public void destroy() {
		this.pen.interrupt();
	}

	private record Row(Chat chat, long updateId, String body) {

	}

	/** What one thread brought. */
	private record Bundle(List<Row> rows, CompletableFuture<Void> written) {

	}

}
