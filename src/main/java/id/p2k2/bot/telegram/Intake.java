package id.p2k2.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.inbox.Received;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Puts updates into the inbox, whichever way they came. When {@link #take} returns they
 * are stored and may be acknowledged; if it throws, none may be.
 */
@Component
class Intake {

	private static final Logger log = LoggerFactory.getLogger(Intake.class);

	private final Inbox inbox;

	private final InboxWorker worker;

	private final Presses presses;

	Intake(Inbox inbox, InboxWorker worker, Presses presses) {
		this.inbox = inbox;
		this.worker = worker;
		this.presses = presses;
	}

	void take(Bot bot, Iterable<JsonNode> updates) {
		List<Received> received = new ArrayList<>();
		for (JsonNode update : updates) {
			read(bot, update).ifPresent(received::add);
		}
		if (received.isEmpty()) {
			return;
		}
		this.inbox.store(received);
		for (Received update : received) {
			if (update.incoming() instanceof Incoming.Press press) {
				this.presses.expect(update.chat(), press.queryId());
			}
			this.worker.wake(update.chat());
		}
	}

	private Optional<Received> read(Bot bot, JsonNode update) {
		try {
			return UpdateReader.read(bot, update);
		}
		catch (RuntimeException ex) {
			long updateId = update.path("update_id").asLong(0);
			log.error("update {} of {} cannot be read and is parked: {}", updateId, bot, ex.getClass().getSimpleName());
			this.inbox.park(bot.number(), updateId, ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

}
