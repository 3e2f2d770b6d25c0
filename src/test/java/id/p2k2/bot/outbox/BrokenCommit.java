package id.p2k2.bot.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Loses the answer to the COMMIT of the first claim. */
final class BrokenCommit extends TransactionTemplate {

	private static final long serialVersionUID = 1L;

	private final boolean late;

	private final transient Runnable meanwhile;

	private final transient CountDownLatch next = new CountDownLatch(1);

	private final transient CountDownLatch passed = new CountDownLatch(1);

	private final AtomicInteger undo = new AtomicInteger();

	private volatile boolean lost;

	/**
	 * @param late whether the commit comes only after the next transaction has begun
	 * @param meanwhile what else happens before the loop notices
	 */
	BrokenCommit(PlatformTransactionManager manager, boolean late, Runnable meanwhile) {
		super(manager);
		this.late = late;
		this.meanwhile = meanwhile;
	}

	/** So many claims after that are rolled back. */
	void undoNext(int claims) {
		this.undo.set(claims);
	}

	/** How many claims are still to be rolled back. */
	int left() {
		return this.undo.get();
	}

	/** Whether an answer has been lost. */
	boolean lost() {
		return this.lost;
	}

	@Override
	public <T> T execute(TransactionCallback<T> action) {
		if (this.lost) {
			this.next.countDown();
			T result = super.execute((status) -> undone(action.doInTransaction(status)));
			this.passed.countDown();
			return result;
		}
		CompletableFuture<T> answer = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			T result = super.execute((status) -> {
				T done = action.doInTransaction(status);
				if (this.late && claims(done)) {
					lose(answer);
					nextHasBegun();
				}
				return done;
			});
			if (claims(result)) {
				this.meanwhile.run();
				lose(answer);
			}
			answer.complete(result);
		});
		return answer.join();
	}

	private <T> T undone(T done) {
		if (claims(done) && this.undo.getAndDecrement() > 0) {
			throw new TransactionSystemException("no COMMIT");
		}
		return done;
	}

	private void lose(CompletableFuture<?> answer) {
		this.lost = true;
		answer.completeExceptionally(new TransactionSystemException("no answer to COMMIT"));
	}

	/** It has begun, and waits or has passed by. */
	private void nextHasBegun() {
		try {
			this.next.await();
			this.passed.await(1, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean claims(Object result) {
		return result instanceof Claims.Batch batch && !batch.claimed().isEmpty();
	}

}
