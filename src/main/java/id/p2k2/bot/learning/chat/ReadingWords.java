package id.p2k2.bot.learning.chat;

import java.util.List;

import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.text.Wording;

/** How the parts of a sesi are sent. */
final class ReadingWords {

	private ReadingWords() {
	}

	/** One message of the summary, counted from 0. */
	static Wording summary(Sesi sesi, int index) {
		return LearningPhrase.SUMMARY.with("judul", sesi.title(), "nomor", index + 1, "jumlah", sesi.summary().size(),
				"isi", sesi.summary().get(index));
	}

	static Wording practice(Sesi sesi) {
		return sesi.practice()
			.map((text) -> LearningPhrase.PRACTICE.with("judul", sesi.title(), "isi", text))
			.orElseGet(() -> LearningPhrase.NO_PRACTICE.with("judul", sesi.title()));
	}

	static Wording readAloud(Sesi sesi) {
		return sesi.readAloud()
			.map((text) -> LearningPhrase.READ_ALOUD.with("judul", sesi.title(), "isi", text))
			.orElseGet(LearningPhrase.SESI_GONE::with);
	}

	static Wording games(Sesi sesi) {
		List<Wording> games = sesi.games()
			.stream()
			.map((game) -> LearningPhrase.GAME.with("nama", game.name(), "isi", game.text()))
			.toList();
		return LearningPhrase.GAMES.with("judul", sesi.title(), "permainan", games);
	}

}
