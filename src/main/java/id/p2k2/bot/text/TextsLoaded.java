package id.p2k2.bot.text;

import java.util.List;

/** What reading the bundles came to. */
public sealed interface TextsLoaded {

	/**
	 * Every phrase is there.
	 *
	 * @param texts ready for use
	 */
	record Ready(Texts texts) implements TextsLoaded {

	}

	/**
	 * Something an editor must mend; nothing of it is used.
	 *
	 * @param mistakes all of them, each with file and line
	 */
	record Broken(List<String> mistakes) implements TextsLoaded {

	}

}
