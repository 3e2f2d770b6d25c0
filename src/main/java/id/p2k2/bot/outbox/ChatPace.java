package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * When each chat may be written to again: one message a second with a short burst, 20 a
 * minute in a group, one at a time, and nothing while Telegram asked for patience. Safe
 * for use by many threads.
 */
final class ChatPace {

	private static final long GROUP = Duration.ofSeconds(3).toNanos();

	private static final int BURST = 3;

	private final long interval;

	private final LongSupplier nanoTime;

	private final Map<Long, Place> places = new HashMap<>();

	ChatPace(double perSecond, LongSupplier nanoTime) {
		this.interval = (long) (Duration.ofSeconds(1).toNanos() / perSecond);
		this.nanoTime = nanoTime;
	}

	/** Whether a message may leave to this chat now; if so it counts as on its way. */
	synchronized boolean enter(long chat) {
		long now = this.nanoTime.getAsLong();
		Place place = this.places.computeIfAbsent(chat, (_) -> new Place(now));
		if (place.busy || place.freeAt - now > 0) {
			return false;
		}
		long wait = interval(chat);
		// nanoTime may overflow: only differences of it can be compared
		place.emptyAt = ((place.emptyAt - now > 0) ? place.emptyAt : now) + wait;
		place.freeAt = place.emptyAt - (burst(chat) - 1) * wait;
		place.busy = true;
		return true;
	}

	synchronized void left(long chat) {
		Place place = this.places.get(chat);
		if (place != null) {
			place.busy = false;
		}
	}

	/** Nothing leaves to this chat for so long, or for longer if it is held already. */
	synchronized void hold(long chat, Duration pause) {
		long now = this.nanoTime.getAsLong();
		Place place = this.places.computeIfAbsent(chat, (_) -> new Place(now));
		long until = now + pause.toNanos();
		place.freeAt = (place.freeAt - until > 0) ? place.freeAt : until;
	}

	/** Those of these chats that must still wait; forgets chats that are long at rest. */
	synchronized List<Long> waiting(Iterable<Long> chats) {
		long now = this.nanoTime.getAsLong();
		this.places.values().removeIf((place) -> !place.busy && place.emptyAt - now < 0 && place.freeAt - now < 0);
		List<Long> waiting = new ArrayList<>();
		for (long chat : chats) {
			Place place = this.places.get(chat);
			if (place != null && (place.busy || place.freeAt - now > 0)) {
				waiting.add(chat);
			}
		}
		return waiting;
	}

	private long interval(long chat) {
		return (chat < 0) ? GROUP : this.interval;
	}

	private static int burst(long chat) {
		return (chat < 0) ? 1 : BURST;
	}

	/** What is known of one chat. */
	private static final class Place {

		private boolean busy;

		/** Until when the burst is used up. */
		private long freeAt;

		/** When all that was sent has been worked off. */
		private long emptyAt;

		Place(long now) {
			this.freeAt = now;
			this.emptyAt = now;
		}

	}

}
