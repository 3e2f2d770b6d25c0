package id.p2k2.bot.learning.content;

import java.util.Optional;

/**
 * A text of the catalogue with its place.
 *
 * @param kind what it is for
 * @param place of its first line
 * @param text as people will read it
 * @param held who has to approve it first, and why; empty if it may be sent
 */
record Piece(Kind kind, Place place, String text, Optional<String> held) {

	boolean approved() {
		return this.held.isEmpty();
	}

	/** What a text is for. */
	enum Kind {

		/** The title of a modul or sesi. */
		TITLE("judul", 100),
		/** A message of the summary. */
		MESSAGE("pesan ringkasan", 700),
		/** The home practice. */
		PRACTICE("tugas rumah", 500),
		/** The text to read aloud. */
		READ_ALOUD("teks yang dibacakan", 700),
		/** The name of a game. */
		GAME_NAME("nama permainan", 60),
		/** How a game is played. */
		GAME("permainan", 400),
		/** A question. */
		QUESTION("soal", 300),
		/** An option, which stands on a button. */
		OPTION("pilihan", 60),
		/** Why. */
		EXPLANATION("penjelasan", 300);

		private final String word;

		private final int limit;

		Kind(String word, int limit) {
			this.word = word;
			this.limit = limit;
		}

		/** What an editor calls it. */
		String word() {
			return this.word;
		}

		/** Characters at the most. */
		int limit() {
			return this.limit;
		}

	}

}
