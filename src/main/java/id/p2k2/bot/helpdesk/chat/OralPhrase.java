package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to a pendamping who writes down what was said aloud. */
enum OralPhrase implements Phrase {

	/** Describes /lisan. */
	DESCRIPTION,
	/** Its button. */
	LABEL,
	/** No kelompok today. */
	NO_KELOMPOK,
	/** Which kelompok? */
	ASK_KELOMPOK,
	/** Whose? */
	ASK_FAMILY("kelompok"),
	/** Nobody's in particular. */
	WHOLE_KELOMPOK,
	/** What about? */
	ASK_CATEGORY,
	/** What was said? */
	ASK_SAID,
	/** What was done? */
	ASK_DONE,
	/** Not yet. */
	NOT_YET,
	/** Kept. */
	FILED("kode"),
	/** Kept and closed. */
	FILED_DONE("kode"),
	/** Not theirs. */
	REFUSED,
	/** Press or write. */
	HINT;

	private final Set<String> placeholders;

	OralPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
