package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSearchTests {

	private final AnswerSearch search = AnswerSearch
		.over(((AnswersLoaded.Ready) AnswersConfiguration.load(new MessagesFolder(Optional.empty()))).book());

	@Test
	void findsTheAnswerToTheQuestionOfTheStory() {
		assertThat(ids("duit pkh blm msk kenapa ya")).first().isEqualTo("bantuan-belum-masuk");
	}

	@ParameterizedTest
	@CsvSource({ "kartuku hilaang, kks-hilang", "posyanduuu kapan, posyandu-kapan", "saya lupa pinnya, kks-pin-lupa",
			"KARTU TERTELEN MESIN, kks-tertelan", "pindah2 rumah, data-pindah" })
	void understandsSlipsAndCapitalsAndDoubling(String question, String id) {
		assertThat(ids(question)).first().isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "🙏🙏", "?!?", "ya bu", "xkcd zzqq wvut" })
	void hasNothingForWordsThatSayNothing(String question) {
		assertThat(this.search.best(question, 3)).isEmpty();
	}

	@Test
	void readsCharactersOfAQueryLanguageAsText() {
		assertThat(ids("+kartu) -hilang \"*:*[* *]~2^")).first().isEqualTo("kks-hilang");
	}

	@Test
	void offersNoMoreThanAskedForAndTheBestFirst() {
		List<Hit> hits = this.search.best("bantuan uang kartu posyandu pertemuan sekolah", 3);

		assertThat(hits).hasSizeLessThanOrEqualTo(3)
			.isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
		assertThat(hits).extracting(Hit::id).doesNotHaveDuplicates();
	}

	@Test
	void readsALongStoryByItsFirstWords() {
		assertThat(ids("kartu kks saya hilang di pasar. " + "lalu saya pulang naik becak ".repeat(500)))
			.contains("kks-hilang");
	}

	@Test
	void findsTheSameFromManyThreads() {
		List<String> alone = ids("kartu kks saya hilang");

		assertThat(IntStream.range(0, 200).parallel().mapToObj((i) -> ids("kartu kks saya hilang")).distinct().toList())
			.containsExactly(alone);
	}

	private List<String> ids(String question) {
		return this.search.best(question, 3).stream().map(Hit::id).toList();
	}

}
