package id.p2k2.bot.learning.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.content.CatalogueLoaded;
import id.p2k2.bot.learning.content.ContentConfiguration;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.MessagesFolder;
import id.p2k2.bot.text.Rendered;
import id.p2k2.bot.text.TextConfiguration;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.TextsLoaded;
import id.p2k2.bot.text.Wording;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every lesson, drawn by the code that draws it for sending: whole, within Telegram's
 * limits, with sound markup, nothing left to fill in, and labels for all buttons.
 */
class SentAsWrittenTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final int SUMMARY_WITH_HEAD = 850;

	private static final int LABEL = 100;

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)>");

	private static final Pattern LEFT_OPEN = Pattern.compile("[{}]|&(?!(?:amp|lt|gt|quot);)");

	private final Texts texts = texts();

	private final Speaker reader = new Speaker(new Chat(1, 1), List.of(), List.of(), false, "id");

	@Test
	void summaries() {
		each((sesi) -> IntStream.range(0, sesi.summary().size())
			.forEach((i) -> assertThat(sent(ReadingWords.summary(sesi, i)).plain()).hasSizeLessThan(SUMMARY_WITH_HEAD)
				.startsWith(sesi.title() + " (" + (i + 1) + "/" + sesi.summary().size() + ")")
				.endsWith(sesi.summary().get(i))));
	}

	@Test
	void practicesAndTextsToReadAloud() {
		each((sesi) -> {
			assertThat(sent(ReadingWords.practice(sesi)).plain()).endsWith(sesi.practice().orElseThrow());
			assertThat(sent(ReadingWords.readAloud(sesi)).plain()).endsWith(sesi.readAloud().orElseThrow());
		});
	}

	@Test
	void games() {
		each((sesi) -> assertThat(sent(ReadingWords.games(sesi)).plain())
			.contains(sesi.games().stream().map(Sesi.Game::text).toList()));
	}

	@Test
	void questionsWithTheirButtons() {
		each((sesi) -> sesi.quiz().forEach((question) -> {
			String plain = sent(QuizWords.question(sesi, question, Optional.empty(), this.reader)).plain();
			assertThat(plain).contains(question.text());
			assertThat(QuizWords.options(question, 1, false)).hasSameSizeAs(question.options()).allSatisfy(this::label);
			assertThat(question.options()).extracting(Question.Option::text).allMatch(plain::contains);
		}));
	}

	@Test
	void explanationsOfEveryAnswer() {
		each((sesi) -> sesi.quiz()
			.forEach((question) -> IntStream.range(0, question.options().size())
				.forEach((option) -> assertThat(
						sent(QuizWords.explained(question, option, Optional.empty(), this.reader)).plain())
					.contains(question.text(), question.options().get(option).text())
					.endsWith(question.explanation()))));
	}

	@Test
	void listsOfModulAndSesi() {
		Catalogue catalogue = catalogue();
		for (Aim aim : Aim.values()) {
			assertThat(ReadingButtons.modul(catalogue, aim)).allSatisfy(this::label);
			catalogue.modul().forEach((modul) -> assertThat(ReadingButtons.sesi(modul, aim)).allSatisfy(this::label));
		}
		each((sesi) -> assertThat(ReadingButtons.afterSummary(sesi, List.of(), this.reader)).allSatisfy(this::label));
	}

	private void each(java.util.function.Consumer<Sesi> check) {
		List<Sesi> all = catalogue().sesi();
		assertThat(all).hasSize(29);
		all.forEach(check);
	}

	private Rendered sent(Wording wording) {
		Rendered sent = this.texts.render(wording, Texts.INDONESIAN);
		assertThat(sent.length()).isBetween(1, Rendered.MESSAGE_LIMIT);
		assertThat(LEFT_OPEN.matcher(sent.html()).find()).as(sent.html()).isFalse();
		List<String> tags = TAG.matcher(sent.html()).results().map((tag) -> tag.group(1) + tag.group(2)).toList();
		assertThat(tags.size() % 2).isZero();
		IntStream.range(0, tags.size() / 2)
			.forEach((i) -> assertThat(tags.get(2 * i + 1)).isEqualTo("/" + tags.get(2 * i)));
		assertThat(Set.copyOf(tags)).isSubsetOf(Set.of("b", "/b", "i", "/i"));
		return sent;
	}

	private void label(Button button) {
		assertThat(this.texts.plain(button.label(), Texts.INDONESIAN)).isNotBlank().hasSizeLessThanOrEqualTo(LABEL);
	}

	private static Catalogue catalogue() {
		return switch (ContentConfiguration.load(FOLDER)) {
			case CatalogueLoaded.Ready(Catalogue catalogue) -> catalogue;
			case CatalogueLoaded.Broken(List<String> mistakes) -> throw new AssertionError(mistakes);
		};
	}

	private static Texts texts() {
		return switch (TextConfiguration.load(FOLDER)) {
			case TextsLoaded.Ready(Texts texts) -> texts;
			case TextsLoaded.Broken(List<String> mistakes) -> throw new AssertionError(mistakes);
		};
	}

}
