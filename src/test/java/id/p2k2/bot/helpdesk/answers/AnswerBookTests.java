package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The answers as they are packed. */
class AnswerBookTests {

	private static final int LONGEST_SENTENCE = 25;

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$|[\"”])|\\n+");

	private static final Pattern WAY_ON = Pattern.compile(
			"pendamping|bidan|puskesmas|ketua kelompok|kantor desa|polisi|petugas|/[a-z]+|\\b(?:171|129|112|110)\\b");

	private final AnswersLoaded loaded = AnswersConfiguration.load(new MessagesFolder(Optional.empty()));

	@Test
	void areWithoutMistake() {
		assertThat(this.loaded).isInstanceOf(AnswersLoaded.Ready.class);
	}

	@Test
	void areEnoughToBeginWith() {
		assertThat(answers()).hasSizeGreaterThanOrEqualTo(60);
	}

	@Test
	void sayWhatToDoNext() {
		assertThat(answers())
			.allSatisfy((answer) -> assertThat(WAY_ON.matcher(answer.text()).find()).as(answer.id()).isTrue());
	}

	@Test
	void keepSentencesShort() {
		assertThat(answers()).allSatisfy((answer) -> assertThat(SENTENCE_END.splitAsStream(answer.text())
			.filter((sentence) -> sentence.strip().split("\\s+").length > LONGEST_SENTENCE)).as(answer.id()).isEmpty());
	}

	@Test
	void nameNoNumberButTheOfficialOnes() {
		Pattern number = Pattern.compile("\\b\\d{3,}\\b");

		assertThat(answers()).flatExtracting((answer) -> number.matcher(answer.text()).results().toList())
			.extracting((hit) -> hit.group())
			.isSubsetOf("171", "129", "112", "110");
	}

	@Test
	void fitTheDataOfAButton() {
		assertThat(answers()).extracting(Answer::id).allMatch((id) -> id.length() <= 40);
	}

	@Test
	void haveAdviceForAForwardedHoax() {
		assertThat(book().hoaxAdvice().text()).contains(".go.id").contains("171");
	}

	private AnswerBook book() {
		return ((AnswersLoaded.Ready) this.loaded).book();
	}

	private List<Answer> answers() {
		return book().entries().stream().map(Entry::answer).toList();
	}

}
