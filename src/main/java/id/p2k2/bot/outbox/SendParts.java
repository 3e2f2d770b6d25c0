package id.p2k2.bot.outbox;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What every bot's loop is made of.
 *
 * @param leases who sends
 * @param rows what is due
 * @param results what became of attempts
 * @param renderer makes words
 * @param sender carries them
 * @param guard knows who may be written to
 * @param media tells of pictures and voices that were refused
 * @param windows know when what missed its window may leave
 * @param transaction of claims and results
 * @param clock the bot's
 */
@Component
record SendParts(LeaseRows leases, OutboxRows rows, ResultRows results, Renderer renderer, MessageSender sender,
		RecipientGuard guard, MediaRefusals media, WindowRules windows, TransactionTemplate transaction, Clock clock) {

	SendParts to(MessageSender other) {
		return new SendParts(this.leases, this.rows, this.results, this.renderer, other, this.guard, this.media,
				this.windows, this.transaction, this.clock);
	}

}
