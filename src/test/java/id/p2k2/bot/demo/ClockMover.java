package id.p2k2.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.outbox.Backlog;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.schedule.Ticks;

/**
 * Moves the bot's clock through every instant at which something is due, and waits at
 * each until all of it has been handed to the Bot API.
 */
public final class ClockMover {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final MovableClock clock;

	private final boolean standing;

	private final BooleanSupplier arrived;

	private final Ticks ticks;

	private final Inbox inbox;

	private final InboxWorker worker;

	private final Backlog backlog;

	private final OutboxSender sender;

	/**
	 * A mover.
	 * @param clock the clock to be moved
	 * @param standing whether it stands still afterwards
	 * @param arrived whether the bot has fetched all that people did, as far as is known
	 * @param ticks what becomes due
	 * @param inbox what came in
	 * @param worker who works it
	 * @param backlog what has not gone out
	 * @param sender who sends it
	 */
	public ClockMover(MovableClock clock, boolean standing, BooleanSupplier arrived, Ticks ticks, Inbox inbox,
			InboxWorker worker, Backlog backlog, OutboxSender sender) {
		this.clock = clock;
		this.standing = standing;
		this.arrived = arrived;
		this.ticks = ticks;
		this.inbox = inbox;
		this.worker = worker;
		this.backlog = backlog;
		this.sender = sender;
	}

	/**
	 * Moves to an instant; backwards without doing anything on the way.
	 * @param target where to
	 */
	public synchronized void moveTo(Instant target) {
		settle();
		if (target.isAfter(this.clock.instant())) {
			// what became due only now, by what people have just done
			work();
		}
		Optional<Instant> next = nextDue();
		while (next.isPresent() && next.get().isBefore(target)) {
			set(next.get());
			work();
			next = nextDue().filter(this.clock.instant()::isBefore);
		}
		set(target);
		work();
	}

	/** Waits until all that came in is answered and all that is due has left. */
	public void settle() {
		Await.until("the inbox is worked", PATIENCE,
				() -> this.arrived.getAsBoolean() && this.inbox.waiting() == 0 && this.worker.idle());
		this.sender.wake();
		Await.until("the outbox is sent", PATIENCE, () -> this.backlog.drained(this.clock.instant()));
	}

	/** Does what is due now, until nothing more is. */
	public void work() {
		this.ticks.runAll();
		settle();
	}

	private Optional<Instant> nextDue() {
		Instant now = this.clock.instant();
		return Stream.of(this.ticks.nextDue(now), this.backlog.nextDue(now))
			.flatMap(Optional::stream)
			.min(Instant::compareTo);
	}

	private void set(Instant instant) {
		if (this.standing) {
			this.clock.stopAt(instant);
		}
		else {
			this.clock.runFrom(instant);
		}
	}

}
