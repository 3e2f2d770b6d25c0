package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a bot's queue in order between claims, a bounded number of rows at a time: what
 * has become due is promoted, what is worth nothing any more expires, what missed its
 * window gets the next one. For one thread of the instance that leads.
 */
final class Upkeep {

	private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

	private static final Duration LOOK = Duration.ofMillis(200);

	private static final Duration EXPIRE = Duration.ofSeconds(5);

	private final long bot;

	private final OutboxRows rows;

	private final WindowRules windows;

	private final Clock clock;

	private long promoteAt = System.nanoTime();

	private long expireAt = System.nanoTime();

	private volatile boolean lookNow;

	Upkeep(long bot, OutboxRows rows, WindowRules windows, Clock clock) {
		this.bot = bot;
		this.rows = rows;
		this.windows = windows;
		this.clock = clock;
	}

	/** The bot's clock has been moved. */
	void lookNow() {
		this.lookNow = true;
	}

	/**
	 * Does what it is time for.
	 * @param calm whether a look has just found nothing to be promoted
	 */
	void run(boolean calm) {
		long now = System.nanoTime();
		boolean moved = this.lookNow;
		this.lookNow = false;
		if (moved || !calm && now - this.promoteAt >= 0) {
			int promoted = this.rows.promote(this.bot);
			this.promoteAt = now + ((promoted == OutboxRows.MOST) ? 0 : LOOK.toNanos());
		}
		if (moved || now - this.expireAt >= 0) {
			int expired = this.rows.expire(this.bot);
			if (expired > 0) {
				log.warn("{} messages of bot {} were not worth sending any more", expired, this.bot);
			}
			this.expireAt = now + ((expired == OutboxRows.MOST) ? 0 : EXPIRE.toNanos());
		}
	}

	/** Finds the next window of these rows and of all others like them. */
	void reopen(List<OutboxRow> missed) {
		missed.stream().collect(Collectors.groupingBy(Upkeep::missed)).forEach((group, rows) -> {
			Optional<SendWindows.Window> next = this.windows.next(group, this.clock.instant());
			List<Long> ids = rows.stream().map(OutboxRow::id).toList();
			int moved = this.rows.reopen(this.bot, group, next, ids);
			log.info("{} messages of kind {} for bot {} did not leave within their window, {}", moved, group.kind(),
					this.bot, next.isPresent() ? "they wait for the next" : "there is no other");
		});
	}

	private static SendWindows.Missed missed(OutboxRow row) {
		return new SendWindows.Missed(row.kind(), Optional.ofNullable(row.subject()), Optional.ofNullable(row.place()),
				java.util.Objects.requireNonNull(row.windowEnds()));
	}

}
