package id.p2k2.bot.outbox;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders one row and carries it to Telegram. Safe for use by many threads. */
final class Carrier {

	private static final Logger log = LoggerFactory.getLogger(Carrier.class);

	private static final int RENDER_ATTEMPTS = 3;

	private final Renderer renderer;

	private final MessageSender sender;

	private final LoopGuard loops = new LoopGuard(System::nanoTime);

	Carrier(Renderer renderer, MessageSender sender) {
		this.renderer = renderer;
		this.sender = sender;
	}

	SendResult carry(OutboxRow row, String language) {
		Outgoing outgoing;
		try {
			outgoing = this.renderer.render(row, language).orElse(null);
		}
		catch (RuntimeException ex) {
			log.error("outbox row {} of kind {} cannot be rendered: {}", row.id(), row.kind(), Trace.of(ex));
			return (row.countedAttempt() < RENDER_ATTEMPTS) ? new SendResult.NotSent()
					: new SendResult.Refused(SendResult.Reason.BAD_REQUEST);
		}
		if (outgoing == null) {
			return new SendResult.Refused(SendResult.Reason.NOTHING_TO_SEND);
		}
		if (outgoing instanceof Outgoing.Send send && !this.loops.mayBeSaid(row.to().id(), send.text().html())) {
			log.error("outbox row {} of kind {} says the same to chat {} for more than the {}th time in five minutes: "
					+ "stopped", row.id(), row.kind(), row.to().id(), LoopGuard.MOST);
			return new SendResult.Refused(SendResult.Reason.LOOP);
		}
		try {
			return this.sender.send(outgoing);
		}
		finally {
			this.renderer.discard(outgoing);
		}
	}

}
