package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import id.p2k2.bot.schedule.ClockJumped;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs one {@link SendLoop} a bot. Several instances may run; one of them sends. */
@Component
public class OutboxSender implements SmartLifecycle {

	private static final Duration LONGEST_END = Duration.ofSeconds(20);

	private final String owner = UUID.randomUUID().toString();

	private final SendParts parts;

	private final SendLimits limits;

	private volatile List<SendLoop> loops = List.of();

	private volatile List<Thread> threads = List.of();

	private final boolean serve;

	OutboxSender(SendParts parts, Outbox outbox, SendLimits limits, @Value("${p2k2.serve:true}") boolean serve) {
		this.parts = parts;
		this.limits = limits;
		this.serve = serve;
		outbox.onWork(() -> this.loops.forEach(SendLoop::wake));
	}

	/**
	 * Looks at the queue now instead of at the next pulse: for those who move the bot's
	 * clock.
	 */
	public void wake() {
		this.loops.forEach(SendLoop::lookNow);
	}

	/** What Telegram asked to be patient with for seconds must not wait for an hour. */
	@EventListener
	void follow(ClockJumped jump) {
		this.loops.forEach((loop) -> loop.follow(jump));
	}

	/**
	 * Whether every bot can send, as far as is known.
	 * @return false once Telegram has refused a token
	 */
	public boolean healthy() {
		return this.loops.stream().allMatch(SendLoop::healthy);
	}

	/**
	 * Whether a bot can send, as far as is known.
	 * @param bot its number
	 * @return false once Telegram has refused its token
	 */
	public boolean healthy(long bot) {
		return this.loops.stream().filter((loop) -> loop.bot() == bot).allMatch(SendLoop::healthy);
	}

	/**
	 * Telegram does not accept the token of a bot: nothing is sent for it until this
	 * instance is started anew, and the operator is told. The others go on.
	 * @param bot its number
	 */
	public void refuse(long bot) {
		this.loops.stream().filter((loop) -> loop.bot() == bot).forEach(SendLoop::refuse);
	}

	/**
	 * Whether this instance sends for a bot. Another may take over eight seconds after it
	 * was last true there.
	 * @param bot its number
	 * @return true while this instance holds the bot's lease
	 */
	public boolean leads(long bot) {
		return this.loops.stream().anyMatch((loop) -> loop.bot() == bot && loop.leading());
	}

	/**
	 * How fast this instance may send for a bot now.
	 * @param bot its number
	 * @return messages a second: half of what is set while Telegram has asked for
	 * patience, 0 if another instance sends
	 */
	double messagesPerSecond(long bot) {
		return this.loops.stream()
			.filter((loop) -> loop.bot() == bot && loop.leading())
			.mapToDouble(SendLoop::messagesPerSecond)
			.sum();
	}

	/**
	 * How many bots this instance sends for.
	 * @return leases held
	 */
	public long leading() {
		return this.loops.stream().filter(SendLoop::leading).count();
	}

	@Override
	public void start() {
		this.loops = this.parts.sender().bots().stream().map(this::loop).toList();
		this.threads = this.loops.stream()
			.map((loop) -> Thread.ofPlatform().name("outbox-" + loop.bot()).start(loop))
			.toList();
	}

	private SendLoop loop(long bot) {
		return new SendLoop(bot, this.owner, this.parts, this.limits);
	}

	/** Returns when nothing of this instance is on its way any more. */
	@Override
	public void stop() {
		this.loops.forEach(SendLoop::stop);
		try {
			for (Thread thread : this.threads) {
				thread.join(LONGEST_END);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.loops = List.of();
		this.threads = List.of();
	}

	/** Starts before and stops after those who queue messages. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 3;
	}

	@Override
	public boolean isAutoStartup() {
		return this.serve;
	}

	@Override
	public boolean isRunning() {
		return !this.loops.isEmpty();
	}

}
