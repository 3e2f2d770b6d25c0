package id.p2k2.bot.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.fakes.Ledger;

/**
 * What Telegram has accepted, compared row by row with what the outbox says of it. Lost
 * is what was neither delivered nor shown as UNKNOWN; doubled is what arrived twice.
 *
 * @param bulk rows sent unasked
 * @param delivered of these, how many are in the ledger
 * @param lost of these
 * @param doubled of these
 * @param unknown of these, whether or not they arrived
 * @param refused of these, for good by Telegram and with a reason in the row
 * @param answers rows that answer somebody
 * @param answersLost of these
 * @param answersRepeated messages more than rows, in the chats of people
 * @param unfinished rows of either sort that have not come to an end
 * @param unreported rows UNKNOWN that no log line names
 * @param findings one line each about the first of what should not be, without texts
 */
public record Audit(long bulk, long delivered, long lost, long doubled, long unknown, long refused, long answers,
		long answersLost, long answersRepeated, long unfinished, long unreported, List<String> findings) {

	private static final int MOST = 20;

	private static final Set<String> NOT_ENDED = Set.of("PLANNED", "PENDING", "SENDING");

	/** Compares now; everything should have come to an end before. */
	public static Audit of(BotWorld world, List<Ledger.Entry> sent) {
		Comparison comparison = new Comparison(sent, world.reportedUnknown());
		world
			.rows("SELECT id, chat_id, kind, state, COALESCE(message_id, 0), attempts FROM outbox"
					+ " WHERE operation = 'SEND' AND chat_id < " + BulkRows.FIRST_OLD_CHAT)
			.forEach(comparison::look);
		return comparison.result();
	}

	/** The counts of one comparison while it runs. */
	private static final class Comparison {

		private final Map<Long, Set<Long>> ledger = new HashMap<>();

		private final Map<Long, Long> answerRows = new HashMap<>();

		private final Set<Long> reported;

		private final List<String> findings = new ArrayList<>();

		private long bulk;

		private long delivered;

		private long lost;

		private long doubled;

		private long unknown;

		private long refused;

		private long answers;

		private long answersLost;

		private long unfinished;

		private long unreported;

		Comparison(List<Ledger.Entry> sent, Set<Long> reported) {
			sent.forEach((entry) -> this.ledger.computeIfAbsent(entry.chatId(), (_) -> new HashSet<>())
				.add(entry.messageId()));
			this.reported = reported;
		}

		void look(List<Object> row) {
			boolean isBulk = BulkRows.KIND.equals(row.get(2));
			String state = String.valueOf(row.get(3));
			Set<Long> arrived = this.ledger.getOrDefault(number(row.get(1)), Set.of());
			if (NOT_ENDED.contains(state)) {
				this.unfinished++;
				found(row, arrived, "not finished");
			}
			if (state.equals("UNKNOWN") && !this.reported.contains(number(row.get(0)))) {
				this.unreported++;
				found(row, arrived, "not reported");
			}
			boolean there = state.equals("SENT") ? arrived.contains(number(row.get(4))) : state.equals("UNKNOWN");
			if (isBulk) {
				bulk(row, state, arrived, there);
			}
			else {
				this.answers++;
				this.answersLost += there ? 0 : 1;
				this.answerRows.merge(number(row.get(1)), state.equals("SENT") ? 1L : 0L, Long::sum);
				if (!there) {
					found(row, arrived, "answer lost");
				}
			}
		}

		private void bulk(List<Object> row, String state, Set<Long> arrived, boolean there) {
			this.bulk++;
			this.delivered += arrived.isEmpty() ? 0 : 1;
			this.unknown += state.equals("UNKNOWN") ? 1 : 0;
			boolean refusal = state.equals("FAILED") && arrived.isEmpty();
			this.refused += refusal ? 1 : 0;
			if (!there && !refusal) {
				this.lost++;
				found(row, arrived, "lost");
			}
			if (arrived.size() > 1) {
				this.doubled++;
				found(row, arrived, "doubled");
			}
		}

		private void found(List<Object> row, Set<Long> arrived, String what) {
			if (this.findings.size() < MOST) {
				this.findings.add("%s: row %s chat %s kind %s state %s message %s attempts %s, ledger %s"
					.formatted(what, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), arrived));
			}
		}

		Audit result() {
			long more = this.answerRows.entrySet()
				.stream()
				.mapToLong((chat) -> Math.max(0,
						this.ledger.getOrDefault(chat.getKey(), Set.of()).size() - chat.getValue()))
				.sum();
			return new Audit(this.bulk, this.delivered, this.lost, this.doubled, this.unknown, this.refused,
					this.answers, this.answersLost, more, this.unfinished, this.unreported, List.copyOf(this.findings));
		}

		private static long number(Object column) {
			return (column instanceof Number number) ? number.longValue() : 0;
		}

	}

}
