package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a question as families write it finds its answer. {@code pertanyaan.tsv} may
 * be used to better the words and the numbers of the search;
 * {@code pertanyaan-disimpan.tsv} is held out: it is only counted, and whoever reads what
 * it misses has to write a new one. A line is the expected id, or {@code -} for a
 * question about something else, and the question.
 */
class SearchQualityTests {

	private static final String NO_ANSWER = "-";

	private static final int OFFERED = 3;

	private static final AnswerBook BOOK = book();

	private static final AnswerSearch SEARCH = AnswerSearch.over(BOOK);

	private static final List<Asked> TUNED = asked("pertanyaan.tsv");

	private static final List<Asked> HELD_OUT = asked("pertanyaan-disimpan.tsv");

	private static final List<Asked> ASKED = Stream.of(TUNED, HELD_OUT).flatMap(List::stream).toList();

	@Test
	void findsTheAnswerAmongTheFirstThreeForNineOfTenHeldOutQuestions() {
		// once for the compiler, so that the time printed is the one of a running bot
		IntStream.range(0, 5).forEach((i) -> count(TUNED));
		Count tuned = count(TUNED);
		Count heldOut = count(HELD_OUT);
		System.out.printf(Locale.ROOT, "tuned half:    %s%nheld-out half: %s%n", tuned, heldOut);

		assertThat(heldOut.offered()).isGreaterThanOrEqualTo(0.9);
		assertThat(tuned.offered()).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void offersNothingForMostQuestionsAboutSomethingElse() {
		assertThat(count(HELD_OUT).falselyAnswered()).isLessThanOrEqualTo(0.25);
	}

	@Test
	void asksAboutEveryAnswerAndOftenEnough() {
		assertThat(ASKED).hasSizeGreaterThanOrEqualTo(220);
		assertThat(ASKED).filteredOn((question) -> question.id().equals(NO_ANSWER)).hasSizeGreaterThanOrEqualTo(15);
		assertThat(ASKED).extracting(Asked::text).doesNotHaveDuplicates();
		assertThat(ASKED).extracting(Asked::id)
			.filteredOn((id) -> !id.equals(NO_ANSWER))
			.isSubsetOf(BOOK.entries().stream().map((entry) -> entry.answer().id()).toList());
	}

	@Test
	void copiesNoQuestionFromTheBook() {
		List<String> written = BOOK.entries()
			.stream()
			.flatMap((entry) -> Stream.concat(entry.alsoAsked().stream(), Stream.of(entry.answer().question())))
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.toList();

		assertThat(ASKED).extracting(Asked::text).doesNotContainAnyElementsOf(written);
	}

	private static Count count(List<Asked> half) {
		List<Asked> answerable = half.stream().filter((question) -> !question.id().equals(NO_ANSWER)).toList();
		List<Asked> others = half.stream().filter((question) -> question.id().equals(NO_ANSWER)).toList();
		long started = System.nanoTime();
		long first = answerable.stream().filter((question) -> found(question, 1)).count();
		long offered = answerable.stream().filter((question) -> found(question, OFFERED)).count();
		double milliseconds = (System.nanoTime() - started) / 2e6 / answerable.size();
		long wrongly = others.stream().filter((question) -> !SEARCH.best(question.text(), OFFERED).isEmpty()).count();
		return new Count(answerable.size(), first, offered, others.size(), wrongly, milliseconds);
	}

	private static boolean found(Asked question, int most) {
		return SEARCH.best(question.text(), most).stream().anyMatch((hit) -> hit.id().equals(question.id()));
	}

	private static AnswerBook book() {
		return switch (AnswersConfiguration.load(new MessagesFolder(Optional.empty()))) {
			case AnswersLoaded.Ready(AnswerBook book) -> book;
			case AnswersLoaded.Broken(List<String> mistakes) -> throw new AssertionError(mistakes);
		};
	}

	private static List<Asked> asked(String name) {
		try (InputStream file = SearchQualityTests.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(Asked::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line of a file. */
	private record Asked(String id, String text) {

		static Asked of(String line) {
			List<String> columns = Arrays.asList(line.split("\t"));
			return new Asked(columns.get(0), columns.get(1));
		}

	}

	/** What became of one half. */
	private record Count(int answerable, long atFirst, long amongThree, int others, long wrongly, double milliseconds) {

		double offered() {
			return (double) this.amongThree / this.answerable;
		}

		double falselyAnswered() {
			return (double) this.wrongly / this.others;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"%d questions, first %.1f %%, among three %.1f %%; %d of %d others answered; %.2f ms a question",
					this.answerable, 100.0 * this.atFirst / this.answerable, 100 * offered(), this.wrongly, this.others,
					this.milliseconds);
		}

	}

}
