package id.p2k2.bot.learning.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.QuizBook;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.Wording;

/**
 * In which quiz somebody is.
 *
 * @param sesi of which sesi
 * @param family whose answers; empty for nobody's, which are never kept
 * @param speaker who does it
 */
record QuizPlace(Sesi sesi, Optional<Family> family, Speaker speaker) {

	/** Stands in buttons and states for no family. */
	static final long NOBODY = 0;

	long link() {
		return this.family.map((known) -> known.link().value()).orElse(NOBODY);
	}

	Set<String> answered(QuizBook book) {
		return this.family.map((known) -> book.answered(known.link(), this.sesi.code())).orElse(Set.of());
	}

	QuizState asking(Question question) {
		return new QuizState.Asking(this.sesi.code(), link(), question.id());
	}

	QuizState explained(Question question) {
		return new QuizState.Explained(this.sesi.code(), link(), question.id());
	}

	Wording wording(Question question) {
		return QuizWords.question(this.sesi, question, this.family, this.speaker);
	}

	Wording explanation(Question question, int chosen) {
		return QuizWords.explained(question, chosen, this.family, this.speaker);
	}

	List<Button> options(Question question, boolean again) {
		return QuizWords.options(question, link(), again);
	}

}
