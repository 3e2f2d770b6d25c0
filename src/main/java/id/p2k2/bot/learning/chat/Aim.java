package id.p2k2.bot.learning.chat;

import java.util.Arrays;

import id.p2k2.bot.text.Wording;

/** What a sesi is chosen for. */
enum Aim {

	/** To read its summary. */
	READ("baca", LearningPhrase.CHOOSE_MODUL),
	/** For its quiz. */
	QUIZ("kuis", LearningPhrase.CHOOSE_MODUL_FOR_QUIZ),
	/** For its home practice. */
	PRACTICE("pr", LearningPhrase.CHOOSE_MODUL_FOR_PRACTICE);

	private final String word;

	private final LearningPhrase question;

	Aim(String word, LearningPhrase question) {
		this.word = word;
		this.question = question;
	}

	String word() {
		return this.word;
	}

	Wording question() {
		return this.question.with();
	}

	/** The aim of a word; unknown ones mean reading. */
	static Aim of(String word) {
		return Arrays.stream(values()).filter((aim) -> aim.word.equals(word)).findFirst().orElse(READ);
	}

}
