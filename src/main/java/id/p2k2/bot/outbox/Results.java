package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import id.p2k2.bot.shared.Outage;
import id.p2k2.bot.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the results of one bot's calls, as many in one transaction as have come in
 * meanwhile. What is known of a message is not given up while the database is away: it is
 * tried until it is written, or until the program ends.
 */
final class Results implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(Results.class);

	private static final int MOST = 500;

	private static final Duration AGAIN = Duration.ofSeconds(1);

	/** While many come in, one transaction in this time: each costs a write to disk. */
	private static final Duration GATHER = Duration.ofMillis(30);

	private static final int MANY = 10;

	private final Outcomes outcomes;

	private final ResultRows rows;

	private final TransactionTemplate transaction;

	private final Consumer<OutboxRow> written;

	private final BlockingQueue<Result> queue = new LinkedBlockingQueue<>();

	private volatile boolean ending;

	/**
	 * @param written is told of each row when its result is in the database, or was given
	 * up
	 */
	Results(Outcomes outcomes, ResultRows rows, TransactionTemplate transaction, Consumer<OutboxRow> written) {
		this.outcomes = outcomes;
		this.rows = rows;
		this.transaction = transaction;
		this.written = written;
	}

	void add(OutboxRow row, SendResult result) {
		Instant now = Instant.now();
		this.outcomes.learn(row, result, now);
		this.queue.add(new Result(row, result, now));
	}

	/** The thread ends when all that was added so far is written. */
	void end() {
		this.ending = true;
		this.queue.add(new Result(null, new SendResult.NotSent(), Instant.EPOCH));
	}

	@Override
	public void run() {
		try {
			while (!(this.ending && this.queue.isEmpty())) {
				List<Result> batch = new ArrayList<>(List.of(this.queue.take()));
				this.queue.drainTo(batch, MOST);
				batch.removeIf((result) -> result.row() == null);
				long begun = System.nanoTime();
				write(batch);
				if (batch.size() >= MANY && !this.ending) {
					LockSupport.parkNanos(GATHER.toNanos() - (System.nanoTime() - begun));
				}
			}
		}
		catch (InterruptedException ex) {
			log.warn("{} results of messages could not be written", this.queue.size());
		}
	}

	private void write(List<Result> batch) throws InterruptedException {
		while (!written(batch)) {
			Thread.sleep(AGAIN);
		}
		batch.forEach((result) -> this.written.accept(result.known()));
	}

	/** False if it is to be tried again. */
	private boolean written(List<Result> batch) throws InterruptedException {
		try {
			this.transaction.executeWithoutResult((_) -> writeAll(batch));
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("results of {} messages could not be written: {}", batch.size(), Trace.of(ex));
			if (Outage.caused(ex) || ex instanceof PessimisticLockingFailureException) {
				return false;
			}
			return batch.size() < 2 || eachAlone(batch);
		}
	}

	/** One that cannot be written must not keep the others back. */
	private boolean eachAlone(List<Result> batch) throws InterruptedException {
		for (Result result : batch) {
			while (!written(List.of(result))) {
				Thread.sleep(AGAIN);
			}
		}
		return true;
	}

	private void writeAll(List<Result> batch) {
		List<ResultRows.Sent> sent = new ArrayList<>();
		for (Result result : batch) {
			if (result.result() instanceof SendResult.Sent(long messageId) && result.known().target() == 0) {
				sent.add(new ResultRows.Sent(result.known(), messageId));
			}
			else {
				this.outcomes.write(result.known(), result.result(), result.at());
			}
		}
		if (!sent.isEmpty()) {
			this.rows.sent(sent);
		}
	}

	/** What became of one attempt; without a row, a sign that no more will come. */
	private record Result(@Nullable OutboxRow row, SendResult result, Instant at) {

		OutboxRow known() {
			return java.util.Objects.requireNonNull(this.row);
		}

	}

}
