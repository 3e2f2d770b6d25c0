package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
 * tried until it is written, or until the program ends. One that cannot be written for
 * another reason keeps no other back; it is tried some more times, then without what
 * follows from it.
 */
final class Results implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(Results.class);

	private static final int MOST = 500;

	private static final Duration AGAIN = Duration.ofSeconds(1);

	/** While many come in, one transaction in this time: each costs a write to disk. */
	private static final Duration GATHER = Duration.ofMillis(30);

	private static final int MANY = 10;

	/**
	 * How often one result is tried that the database, though it serves, does not take.
	 */
	private static final int TRIES = 5;

	private final Outcomes outcomes;

	private final ResultRows rows;

	private final TransactionTemplate transaction;

	private final Consumer<OutboxRow> written;

	private final BlockingQueue<Result> queue = new LinkedBlockingQueue<>();

	/** Of the writer's thread. */
	private final List<Stubborn> stubborn = new ArrayList<>();

	private long triedAgain = System.nanoTime();

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
			while (!(this.ending && this.queue.isEmpty() && this.stubborn.isEmpty())) {
				List<Result> batch = next();
				long begun = System.nanoTime();
				write(batch);
				if (this.ending || begun - this.triedAgain >= AGAIN.toNanos()) {
					tryAgain();
				}
				if (batch.size() >= MANY && !this.ending) {
					LockSupport.parkNanos(GATHER.toNanos() - (System.nanoTime() - begun));
				}
			}
		}
		catch (InterruptedException ex) {
			log.warn("{} results of messages could not be written", this.queue.size());
		}
	}

	private List<Result> next() throws InterruptedException {
		List<Result> batch = new ArrayList<>();
		Result first = this.stubborn.isEmpty() ? this.queue.take()
				: this.queue.poll(this.ending ? 0 : AGAIN.toMillis(), TimeUnit.MILLISECONDS);
		if (first != null) {
			batch.add(first);
			this.queue.drainTo(batch, MOST);
		}
		batch.removeIf((result) -> result.row() == null);
		return batch;
	}

	private void write(List<Result> batch) throws InterruptedException {
		if (batch.isEmpty()) {
			return;
		}
		if (taken(() -> writeAll(batch), batch.size())) {
			batch.forEach((result) -> this.written.accept(result.known()));
		}
		else if (batch.size() == 1) {
			this.stubborn.add(new Stubborn(batch.getFirst(), 1));
		}
		else {
			for (Result result : batch) {
				write(List.of(result));
			}
		}
	}

	private void tryAgain() throws InterruptedException {
		this.triedAgain = System.nanoTime();
		List<Stubborn> all = List.copyOf(this.stubborn);
		this.stubborn.clear();
		for (Stubborn one : all) {
			Result result = one.result();
			boolean last = one.tries() >= TRIES;
			if (taken(() -> write(result, last), 1)) {
				this.written.accept(result.known());
			}
			else if (!last) {
				this.stubborn.add(new Stubborn(result, one.tries() + 1));
			}
			else {
				log.error("what became of outbox row {} of kind {} cannot be written", result.known().id(),
						result.known().kind());
				this.written.accept(result.known());
			}
		}
	}

	private void write(Result result, boolean rowOnly) {
		if (rowOnly) {
			this.outcomes.writeRow(result.known(), result.result(), result.at());
		}
		else {
			writeAll(List.of(result));
		}
	}

	/** Waits while the database is away; false if it does not take the work. */
	private boolean taken(Runnable work, int results) throws InterruptedException {
		while (true) {
			try {
				this.transaction.executeWithoutResult((_) -> work.run());
				return true;
			}
			catch (RuntimeException ex) {
				log.warn("results of {} messages could not be written: {}", results, Trace.of(ex));
				if (!Outage.caused(ex) && !(ex instanceof PessimisticLockingFailureException)) {
					return false;
				}
			}
			Thread.sleep(AGAIN);
		}
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

	/** A result that was not taken so often. */
	private record Stubborn(Result result, int tries) {

	}

	/** What became of one attempt; without a row, a sign that no more will come. */
	private record Result(@Nullable OutboxRow row, SendResult result, Instant at) {

		OutboxRow known() {
			return java.util.Objects.requireNonNull(this.row);
		}

	}

}
