package id.p2k2.bot.fakes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitsTests {

	private final Limits limits = new Limits();

	@Test
	void whatIsPaidForLeavesWhatIsNotItsThirtyASecond() {
		assertThat(passing(100, false)).isBetween(30, 40);
		assertThatCode(() -> this.limits.pass("1:a", 5000, true)).doesNotThrowAnyException();
		assertThatCode(() -> this.limits.pass("2:b", 5000, false)).doesNotThrowAnyException();
	}

	@Test
	void everythingTogetherIsAThousandASecond() {
		assertThat(passing(3000, true)).isBetween(1000, 2500);
		assertThatThrownBy(() -> {
			for (int i = 0; i < 1000; i++) {
				this.limits.pass("1:a", 10_000 + i, i > 0);
			}
		}).isInstanceOf(ApiError.class);
	}

	private int passing(int messages, boolean paid) {
		int passed = 0;
		for (int i = 0; i < messages; i++) {
			try {
				this.limits.pass("1:a", 1 + i, paid);
				passed++;
			}
			catch (ApiError error) {
				assertThat(error.retryAfter()).isPositive();
			}
		}
		return passed;
	}

}
