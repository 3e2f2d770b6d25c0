package id.p2k2.bot.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SesiTests {

	private final Sesi sesi = sesi(3);

	static Sesi sesi(int questions) {
		List<Question> quiz = IntStream.rangeClosed(1, questions)
			.mapToObj((i) -> new Question("m1s1-" + i, "Soal " + i,
					List.of(new Question.Option("Ya", true), new Question.Option("Tidak", false)), "Sebab"))
			.toList();
		return new Sesi("m1s1", 1, 1, Optional.of(1), "Judul", List.of(), Optional.empty(), 120, List.of("Isi"),
				Optional.empty(), Optional.empty(), List.of(), quiz);
	}

	@Test
	void goesOnWhereTheFamilyStopped() {
		assertThat(this.sesi.firstOpen(Set.of()).map(Question::id)).contains("m1s1-1");
		assertThat(this.sesi.firstOpen(Set.of("m1s1-1", "m1s1-3")).map(Question::id)).contains("m1s1-2");
	}

	@Test
	void beginsAnewWhenAllWasAnswered() {
		assertThat(this.sesi.firstOpen(Set.of("m1s1-1", "m1s1-2", "m1s1-3")).map(Question::id)).contains("m1s1-1");
		assertThat(sesi(0).firstOpen(Set.of())).isEmpty();
	}

	@Test
	void asksOneQuestionAfterTheOther() {
		assertThat(this.sesi.after("m1s1-1").map(Question::id)).contains("m1s1-2");
		assertThat(this.sesi.after("m1s1-3")).isEmpty();
		assertThat(this.sesi.after("m1s1-9")).isEmpty();
	}

	@Test
	void knowsTheRightOption() {
		Question question = this.sesi.quiz().getFirst();
		assertThat(question.right(0)).isTrue();
		assertThat(question.right(1)).isFalse();
		assertThat(question.right(-1)).isFalse();
		assertThat(question.right(2)).isFalse();
	}

}
