package id.p2k2.bot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A tick whose due things stand in a table as steps. Does each once: done and said in one
 * transaction, one step or several that go together. Each pulse looks at every due step
 * once, page by page; a step that breaks, or that somebody else holds, stays due until
 * the next pulse and does not keep others waiting.
 *
 * @param <S> a step
 */
public abstract class StepTick<S extends StepTick.DueRow> implements Tick {

	private static final Logger LOG = LoggerFactory.getLogger(StepTick.class);

	private static final int PAGE = 500;

	private final TransactionTemplate transaction;

	/**
	 * A tick.
	 * @param transaction in which steps are done
	 */
	protected StepTick(TransactionTemplate transaction) {
		this.transaction = transaction;
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(30);
	}

	@Override
	public final int run(Instant now) {
		int done = 0;
		List<S> page = due(now, Optional.empty(), PAGE);
		while (!page.isEmpty()) {
			for (List<S> steps : together(page)) {
				done += attempt(steps, now);
			}
			page = (page.size() < PAGE) ? List.of() : due(now, Optional.of(page.getLast()), PAGE);
		}
		return done;
	}

	/**
	 * The steps that are due.
	 * @param now the bot's time
	 * @param after only what comes after this in the order, or empty for all
	 * @param most how many at the most
	 * @return by when they are due, then by number
	 */
	protected abstract List<S> due(Instant now, Optional<S> after, int most);

	/**
	 * Which steps of a page are done in one transaction.
	 * @param page steps in their order
	 * @return each step in one list; unless overridden each in a list of its own
	 */
	protected List<List<S>> together(List<S> page) {
		return page.stream().map(List::of).toList();
	}

	/**
	 * Does steps and marks them as done, within a transaction.
	 * @param steps of one list
	 * @param now the bot's time
	 * @return how many were still to be done and could be
	 */
	protected abstract int perform(List<S> steps, Instant now);

	/** What breaks is parted until it is known which step it is. */
	private int attempt(List<S> steps, Instant now) {
		try {
			Integer done = this.transaction.execute((_) -> perform(steps, now));
			return (done != null) ? done : 0;
		}
		catch (CannotCreateTransactionException ex) {
			// the database is away: no other step would fare better
			throw ex;
		}
		catch (RuntimeException ex) {
			int half = steps.size() / 2;
			if (half > 0) {
				return attempt(steps.subList(0, half), now) + attempt(steps.subList(half, steps.size()), now);
			}
			LOG.error("{}: step {} broke: {}", name(), steps.getFirst().id(), Trace.of(ex));
			return 0;
		}
	}

	/** A step that is due. */
	public interface DueRow {

		/**
		 * Its number.
		 * @return unique in its table
		 */
		long id();

		/**
		 * When it became due.
		 * @return the bot's time
		 */
		Instant due();

	}

}
