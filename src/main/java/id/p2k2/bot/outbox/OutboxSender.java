package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one {@link SendLoop} a bot. Several instances may run; one of them sends. */
@Component
public class OutboxSender implements SmartLifecycle {

	private static final Duration LONGEST_END = Duration.ofSeconds(20);

	private final String owner = UUID.randomUUID().toString();

	private final MessageSender sender;

	private final OutboxRows rows;

	private final Renderer renderer;

	private final RecipientGuard guard;

	private final TransactionTemplate transaction;

	private final double perSecond;

	private final double perSecondAndChat;

	private final int maxInFlight;

	private volatile List<SendLoop> loops = List.of();

	private volatile List<Thread> threads = List.of();

	private final boolean serve;

	OutboxSender(MessageSender sender, Outbox outbox, OutboxRows rows, Renderer renderer, RecipientGuard guard,
			TransactionTemplate transaction, @Value("${p2k2.send-rate:25}") double perSecond,
			@Value("${p2k2.paid-rate:0}") double paidPerSecond,
			@Value("${p2k2.outbox.chat-per-second:1}") double perSecondAndChat,
			@Value("${p2k2.outbox.in-flight:100}") int maxInFlight, @Value("${p2k2.serve:true}") boolean serve) {
		this.serve = serve;
		this.sender = sender;
		this.rows = rows;
		this.renderer = renderer;
		this.guard = guard;
		this.transaction = transaction;
		this.perSecond = (paidPerSecond > 0) ? paidPerSecond : perSecond;
		this.perSecondAndChat = perSecondAndChat;
		this.maxInFlight = maxInFlight;
		outbox.onWork(() -> this.loops.forEach(SendLoop::wake));
	}

	/**
	 * Looks at the queue now instead of at the next pulse: for those who move the bot's
	 * clock.
	 */
	public void wake() {
		this.loops.forEach(SendLoop::wake);
	}

	/**
	 * Whether every bot can send, as far as is known.
	 * @return false once Telegram has refused a token
	 */
	public boolean healthy() {
		return this.loops.stream().allMatch(SendLoop::healthy);
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
	 * How many bots this instance sends for.
	 * @return leases held
	 */
	public long leading() {
		return this.loops.stream().filter(SendLoop::leading).count();
	}

	@Override
	public void start() {
		this.loops = this.sender.bots().stream().map(this::loop).toList();
		this.threads = this.loops.stream()
			.map((loop) -> Thread.ofPlatform().name("outbox-" + loop.bot()).start(loop))
			.toList();
	}

	private SendLoop loop(long bot) {
		return new SendLoop(bot, this.owner, this.rows, this.renderer, this.sender, this.guard, this.transaction,
				this.perSecond, this.perSecondAndChat, this.maxInFlight);
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
