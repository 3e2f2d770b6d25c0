package id.p2k2.bot.learning.content;

import java.util.List;

import id.p2k2.bot.learning.Catalogue;

/** What reading the catalogue came to. */
public sealed interface CatalogueLoaded {

	/**
	 * All of it is sound.
	 *
	 * @param catalogue ready for use
	 */
	record Ready(Catalogue catalogue) implements CatalogueLoaded {

	}

	/**
	 * Something an editor must mend; nothing of it is used.
	 *
	 * @param mistakes all of them, each with file and line
	 */
	record Broken(List<String> mistakes) implements CatalogueLoaded {

	}

}
