package id.p2k2.bot.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

import id.p2k2.bot.schedule.ClockJumped;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Outage;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the inbox: chats side by side on virtual threads, each chat one update at a time
 * and in order. A turn that throws is tried three times with a growing pause and then
 * parked with the exception's name, so that the chat's next update gets its turn. A
 * database that is away uses up no attempt.
 */
@Component
public class InboxWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

	private static final int ATTEMPTS = 3;

	private static final int CONFLICTS = 10;

	private static final Duration SWEEP = Duration.ofMillis(500);

	private final Inbox inbox;

	private final IncomingHandler handler;

	private final PressAcknowledger acknowledger;

	private final Attachments attachments;

	private final TransactionTemplate transaction;

	private final Semaphore places;

	private final Set<Chat> active = ConcurrentHashMap.newKeySet();

	private final Set<Chat> again = ConcurrentHashMap.newKeySet();

	private volatile boolean running;

	private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile Thread sweeper = Thread.ofVirtual().unstarted(this::sweep);

	private final boolean serve;

	InboxWorker(Inbox inbox, IncomingHandler handler, PressAcknowledger acknowledger, Attachments attachments,
			TransactionTemplate transaction, @Value("${p2k2.inbox.parallel-chats}") int parallel,
			@Value("${p2k2.serve:true}") boolean serve) {
		this.serve = serve;
		this.inbox = inbox;
		this.handler = handler;
		this.acknowledger = acknowledger;
		this.attachments = attachments;
		this.transaction = transaction;
		this.places = new Semaphore(parallel);
	}

	/**
	 * Says that something of this chat was stored. Returns at once.
	 * @param chat the chat
	 */
	public void wake(Chat chat) {
		this.again.add(chat);
		if (this.running && this.active.add(chat)) {
			try {
				this.threads.submit(() -> drain(chat));
			}
			catch (RejectedExecutionException ex) {
				// ends at this moment: it is stored, whoever runs next works it
				this.active.remove(chat);
			}
		}
	}

	/**
	 * Whether a turn is under way in this instance.
	 * @return true if none is and none was asked for
	 */
	public boolean idle() {
		return this.active.isEmpty();
	}

	private void drain(Chat chat) {
		this.places.acquireUninterruptibly();
		try {
			while (this.running && this.again.remove(chat)) {
				work(chat);
			}
		}
		catch (RuntimeException ex) {
			log.warn("inbox cannot be worked, chat waits: {}", Trace.of(ex));
		}
		finally {
			this.places.release();
			this.active.remove(chat);
		}
		if (this.again.contains(chat)) {
			wake(chat);
		}
	}

	private void work(Chat chat) {
		boolean more = true;
		while (this.running && more) {
			more = turn(chat);
		}
	}

	/** Whether there may be another update of this chat to work. */
	private boolean turn(Chat chat) {
		InboxTurn turn = new InboxTurn(this.inbox, this.handler, this.attachments, chat);
		try {
			do {
				inTransaction(turn::run);
			}
			while (broughtFile(turn));
		}
		catch (RuntimeException | Error ex) {
			if (Outage.caused(ex) || !turn.found()) {
				throw ex;
			}
			failed(turn, ex);
			return true;
		}
		finally {
			turn.forgetFile();
		}
		turn.press().ifPresent((press) -> this.acknowledger.acknowledge(chat, press.queryId()));
		return turn.more();
	}

	/**
	 * Whether the turn can now be run with its file. Its place is free meanwhile: files
	 * that take long must not keep others from their turn.
	 */
	private boolean broughtFile(InboxTurn turn) {
		if (!turn.lacksFile()) {
			return false;
		}
		this.places.release();
		try {
			turn.bringFile();
			return true;
		}
		finally {
			this.places.acquireUninterruptibly();
		}
	}

	/** Somebody who changed the same thing first is no fault of the turn. */
	private void inTransaction(Runnable work) {
		for (int conflict = 1;; conflict++) {
			try {
				this.transaction.executeWithoutResult((_) -> work.run());
				return;
			}
			catch (PessimisticLockingFailureException | OptimisticLockingFailureException ex) {
				if (conflict == CONFLICTS) {
					throw ex;
				}
			}
		}
	}

	private void failed(InboxTurn turn, Throwable failure) {
		Inbox.Waiting waiting = turn.waiting();
		boolean last = waiting.attempts() + 1 >= ATTEMPTS;
		log.error("turn of inbox row {} did not work, {}: {}", waiting.id(), last ? "parked" : "tried again later",
				Trace.of(failure));
		String reason = failure.getClass().getSimpleName();
		this.transaction.executeWithoutResult((_) -> {
			if (last) {
				this.inbox.parkWaiting(waiting.id(), reason);
			}
			else {
				this.inbox.later(waiting.id(), reason, Instant.now().plus(pause(waiting.attempts())));
			}
		});
	}

	private static Duration pause(int attempts) {
		return Duration.ofSeconds(1L << (2 * attempts));
	}

	/** What was to be tried again soon is not put off by a clock that was set back. */
	@EventListener
	void follow(ClockJumped jump) {
		if (jump.back()) {
			this.inbox.soonerThan(Instant.now().plus(pause(ATTEMPTS)));
		}
	}

	@Override
	public void start() {
		this.threads = Executors.newVirtualThreadPerTaskExecutor();
		this.running = true;
		this.sweeper = Thread.ofVirtual().name("inbox-sweep").start(this::sweep);
	}

	private void sweep() {
		Duration pause = SWEEP;
		while (this.running) {
			try {
				Thread.sleep(pause);
				this.inbox.chatsWaiting(Instant.now(), 500).forEach(this::wake);
				pause = SWEEP;
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("inbox cannot be read: {}", ex.getClass().getSimpleName());
				pause = SWEEP.multipliedBy(4);
			}
		}
	}

	/** Returns when no turn is under way any more. */
	@Override
	public void stop() {
		this.running = false;
		this.sweeper.interrupt();
		this.threads.close();
	}

	@Override
	public boolean isAutoStartup() {
		return this.serve;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Starts before and stops after those who fetch updates. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 2;
	}

}
