package id.p2k2.bot.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StepTickTests {

	private static final Instant NOW = Instant.parse("2026-12-06T12:00:00Z");

	private final TreeSet<Long> open = new TreeSet<>();

	private final Steps steps = new Steps();

	@Test
	void doesEveryStepOnceOverAllPages() {
		open(1203);
		assertThat(this.steps.run(NOW)).isEqualTo(1203);
		assertThat(this.open).isEmpty();
		assertThat(this.steps.transactions).hasSize(13).allSatisfy((size) -> assertThat(size).isLessThanOrEqualTo(100));
	}

	@Test
	void whatBreaksStaysAloneAndOthersAreDone() {
		open(700);
		this.steps.broken = Set.of(42L, 650L);
		assertThat(this.steps.run(NOW)).isEqualTo(698);
		assertThat(this.open).containsExactly(42L, 650L);
		this.steps.broken = Set.of();
		assertThat(this.steps.run(NOW)).isEqualTo(2);
	}

	@Test
	void whatSomebodyElseHoldsWaitsForTheNextPulse() {
		open(600);
		this.steps.held = Set.of(7L, 599L);
		assertThat(this.steps.run(NOW)).isEqualTo(598);
		assertThat(this.open).containsExactly(7L, 599L);
	}

	@Test
	void doesNotTryTheOthersWhileTheDatabaseIsAway() {
		open(600);
		this.steps.away = true;
		assertThatThrownBy(() -> this.steps.run(NOW)).isInstanceOf(CannotCreateTransactionException.class);
		assertThat(this.steps.transactions).isEmpty();
	}

	private void open(int steps) {
		LongStream.rangeClosed(1, steps).forEach(this.open::add);
	}

	private record Row(long id, Instant due) implements StepTick.DueRow {

	}

	/** Hundreds that go together. */
	private final class Steps extends StepTick<Row> {

		private final List<Integer> transactions = new ArrayList<>();

		private Set<Long> broken = Set.of();

		private Set<Long> held = Set.of();

		private boolean away;

		Steps() {
			super(new TransactionTemplate() {
				@Override
				public <T> T execute(TransactionCallback<T> work) {
					if (StepTickTests.this.steps.away) {
						throw new CannotCreateTransactionException("away");
					}
					return work.doInTransaction(new org.springframework.transaction.support.SimpleTransactionStatus());
				}
			});
		}

		@Override
		public String name() {
			return "steps";
		}

		@Override
		public Optional<Instant> nextDue(Instant after) {
			return Optional.empty();
		}

		@Override
		protected List<Row> due(Instant now, Optional<Row> after, int most) {
			return StepTickTests.this.open.tailSet(after.map(Row::id).orElse(0L), false)
				.stream()
				.limit(most)
				.map((id) -> new Row(id, NOW))
				.toList();
		}

		@Override
		protected List<List<Row>> together(List<Row> page) {
			List<List<Row>> lists = new ArrayList<>();
			for (int i = 0; i < page.size(); i += 100) {
				lists.add(page.subList(i, Math.min(i + 100, page.size())));
			}
			return lists;
		}

		@Override
		protected int perform(List<Row> steps, Instant now) {
			if (steps.stream().anyMatch((step) -> this.broken.contains(step.id()))) {
				throw new IllegalStateException("broken");
			}
			List<Long> mine = steps.stream().map(Row::id).filter((id) -> !this.held.contains(id)).toList();
			StepTickTests.this.open.removeAll(mine);
			this.transactions.add(mine.size());
			return mine.size();
		}

	}

}
