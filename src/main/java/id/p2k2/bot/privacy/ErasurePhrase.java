package id.p2k2.bot.privacy;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said when somebody has been erased. */
enum ErasurePhrase implements Phrase {

	/** The last words. */
	DONE;

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

}
