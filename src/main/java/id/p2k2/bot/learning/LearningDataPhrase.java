package id.p2k2.bot.learning;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is told of learning to somebody who asks what is kept. */
enum LearningDataPhrase implements Phrase {

	/** Quiz answers are kept. */
	ANSWERS("jumlah"),
	/** The sesi read last is kept. */
	OPENED("judul"),
	/** Answers about the home practice are kept. */
	PRACTICES("jumlah");

	private final Set<String> placeholders;

	LearningDataPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
