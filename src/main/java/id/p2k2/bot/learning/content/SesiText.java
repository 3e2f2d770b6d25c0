package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;

/**
 * What stands in {@code sesi-N.md}, held back or not.
 *
 * @param title the heading
 * @param summary its messages
 * @param practice the home practice
 * @param readAloud the text to read aloud
 * @param games names and texts
 */
record SesiText(Optional<Piece> title, List<Piece> summary, Optional<Piece> practice, Optional<Piece> readAloud,
		List<GameText> games) {

	/**
	 * A game.
	 *
	 * @param name what it is called
	 * @param text how it is played
	 */
	record GameText(Piece name, Piece text) {

	}

}
