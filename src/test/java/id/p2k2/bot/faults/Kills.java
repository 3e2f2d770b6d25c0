package id.p2k2.bot.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.fakes.Call;
import id.p2k2.bot.processes.BulkRows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was under way at each kill of a sender, by the rows and by Telegram's own record
 * of calls, and what became unknown. A row is on its way from the commit before its call
 * to the commit of its result, so at a kill it may be one that was never called, one
 * whose call was under way, or one that was answered a moment ago.
 */
final class Kills {

	/** Longer than it takes to write a result, on a busy machine too. */
	private static final Duration A_MOMENT = Duration.ofSeconds(5);

	private final List<Kill> kills = new ArrayList<>();

	/** A sender has been killed between these moments; these chats' rows were SENDING. */
	void add(Instant before, Instant after, Set<Long> sending) {
		this.kills.add(new Kill(before, after, sending));
	}

	/** From the first kill on, a little earlier. */
	Instant since() {
		return this.kills.stream().map(Kill::before).min(Instant::compareTo).orElse(Instant.now()).minus(A_MOMENT);
	}

	/**
	 * Compares.
	 * @param unknown the chats whose message has become unknown
	 * @param calls all that Telegram saw, of each chat at most a few
	 */
	List<Found> compare(Set<Long> unknown, List<Call> calls) {
		Map<Long, List<Call>> byChat = calls.stream().collect(Collectors.groupingBy(Call::chatId));
		Set<Long> left = new HashSet<>(unknown);
		List<Found> found = new ArrayList<>();
		for (Kill kill : this.kills) {
			Set<Long> mine = new HashSet<>(kill.sending());
			mine.retainAll(left);
			left.removeAll(mine);
			found.add(found(kill, mine, calls, byChat));
		}
		assertThat(left).as("chats whose message is unknown but was on its way at no kill").isEmpty();
		return found;
	}

	private static Found found(Kill kill, Set<Long> unknown, List<Call> calls, Map<Long, List<Call>> byChat) {
		long underWay = calls.stream()
			.filter((call) -> call.chatId() >= BulkRows.FIRST_CHAT)
			.filter((call) -> call.during(kill.before(), kill.after()))
			.count();
		long called = 0;
		long answered = 0;
		long never = 0;
		for (long chat : unknown) {
			List<Call> mine = byChat.getOrDefault(chat, List.of());
			if (mine.isEmpty()) {
				never++;
			}
			else if (mine.stream().anyMatch((call) -> call.during(kill.before(), kill.after()))) {
				called++;
			}
			else {
				answered++;
				assertThat(mine).as("calls to %s, unknown at the kill of %s", chat, kill.before())
					.anyMatch((call) -> call.during(kill.before().minus(A_MOMENT), kill.before()));
			}
		}
		return new Found(kill.sending().size(), underWay, unknown.size(), called, answered, never);
	}

	/** One kill. */
	private record Kill(Instant before, Instant after, Set<Long> sending) {

	}

	/**
	 * About one kill.
	 *
	 * @param sending rows on their way
	 * @param underWay calls that Telegram had read and not answered
	 * @param unknown rows of which nobody knows
	 * @param called of these, with a call under way
	 * @param answered of these, answered a moment before, the result not yet written
	 * @param never of these, never called
	 */
	record Found(long sending, long underWay, long unknown, long called, long answered, long never) {

	}

}
