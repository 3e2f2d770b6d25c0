package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** How a question is put and answered. */
final class QuizWords {

	static final String CHOOSE = "pilih";

	static final String CHOOSE_AGAIN = "ulang";

	static final String TRY_AGAIN = "lagi";

	static final String CONTINUE = "lanjut";

	/** Fewer letters of an option fit too much. */
	private static final int FEWEST_LETTERS = 4;

	private QuizWords() {
	}

	/** Options are numbered in the text too: a long label is cut on a small screen. */
	static Wording question(Sesi sesi, Question question, Optional<Family> family, Speaker speaker) {
		Wording asked = LearningPhrase.QUESTION.with("judul", sesi.title(), "nomor", sesi.position(question.id()),
				"jumlah", sesi.quiz().size(), "soal", question.text(), "pilihan", numbered(question));
		return named(asked, family, speaker);
	}

	/** Where several families share the phone it says whose it is. */
	private static Wording named(Wording wording, Optional<Family> family, Speaker speaker) {
		return (family.isPresent() && speaker.ownFamilies().size() > 1)
				? LearningPhrase.QUESTION_FOR.with("keluarga", family.get().addressed(), "tanya", wording) : wording;
	}

	private static List<Wording> numbered(Question question) {
		return IntStream.range(0, question.options().size())
			.mapToObj((i) -> LearningPhrase.OPTION.with("nomor", i + 1, "pilihan", question.options().get(i).text()))
			.toList();
	}

	/**
	 * The options of a question, whose answer stays the first, or, {@code again},
	 * replaces the latest.
	 */
	static List<Button> options(Question question, long link, boolean again) {
		List<Button> buttons = new ArrayList<>();
		for (int i = 0; i < question.options().size(); i++) {
			buttons.add(Button.of(CommonPhrase.plain(question.options().get(i).text()), Action.of(LearningActions.QUIZ,
					again ? CHOOSE_AGAIN : CHOOSE, link, question.id(), i, question.mark())));
		}
		return buttons;
	}

	static Wording explained(Question question, int chosen, Optional<Family> family, Speaker speaker) {
		LearningPhrase phrase = question.right(chosen) ? LearningPhrase.RIGHT : LearningPhrase.NOT_YET;
		return named(phrase.with("soal", question.text(), "jawaban", question.options().get(chosen).text(),
				"penjelasan", question.explanation()), family, speaker);
	}

	static List<Button> afterwards(Question question, long link, boolean right) {
		List<Button> buttons = new ArrayList<>();
		if (!right) {
			buttons.add(Button.of(LearningPhrase.TRY_AGAIN.with(),
					Action.of(LearningActions.QUIZ, TRY_AGAIN, link, question.id())));
		}
		buttons.add(Button.yes(LearningPhrase.CONTINUE.with(),
				Action.of(LearningActions.QUIZ, CONTINUE, link, question.id())));
		return buttons;
	}

	static List<Button> goodbye(Sesi sesi) {
		return List.of(Button.of(LearningPhrase.TO_PRACTICE.with(), LearningActions.practice(sesi.code())),
				ReadingButtons.others());
	}

	/** The one option that typed words mean: its letter, or the beginning of its text. */
	static Optional<Integer> meant(Question question, String text) {
		String typed = bare(text);
		if (typed.length() == 1 && question.has(typed.charAt(0) - 'a')) {
			return Optional.of(typed.charAt(0) - 'a');
		}
		List<Integer> fitting = IntStream.range(0, question.options().size())
			.filter((i) -> typed.length() >= FEWEST_LETTERS && bare(question.options().get(i).text()).contains(typed))
			.boxed()
			.toList();
		return (fitting.size() == 1) ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
