package id.p2k2.bot.learning;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NextSesiTests {

	private static final List<String> ORDER = List.of("m1s1", "m1s2", "m2s1", "m2s2");

	@Test
	void beginsAtTheBeginning() {
		assertThat(NextSesi.after(ORDER, List.of())).contains("m1s1");
	}

	@Test
	void followsTheGroupsOwnOrder() {
		assertThat(NextSesi.after(ORDER, List.of("m2s1"))).contains("m2s2");
		assertThat(NextSesi.after(ORDER, List.of("m1s1", "m2s2"))).contains("m1s2");
		assertThat(NextSesi.after(ORDER, List.of("m1s2", "m1s2"))).contains("m2s1");
	}

	@Test
	void leavesOutWhatWasHadAlready() {
		assertThat(NextSesi.after(ORDER, List.of("m1s2", "m1s1"))).contains("m2s1");
	}

	@Test
	void beginsAnewWhenAllWereHad() {
		assertThat(NextSesi.after(ORDER, List.of("m1s1", "m1s2", "m2s1", "m2s2"))).contains("m1s1");
	}

	@Test
	void suggestsNothingWithoutACatalogue() {
		assertThat(NextSesi.after(List.of(), List.of())).isEmpty();
	}

}
