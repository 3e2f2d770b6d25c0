package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to a family about its own tickets. */
enum OwnPhrase implements Phrase {

	/** None yet. */
	NONE,
	/** The list. */
	LIST,
	/** One of it, on a button. */
	LINE("kode", "jenis", "keadaan"),
	/** One of it that has no name. */
	LINE_ANONYMOUS("jenis", "keadaan"),
	/** The state of what waits for the family. */
	ANSWERED,
	/** No such ticket here. */
	UNKNOWN,
	/** One ticket. */
	VIEW("kode", "jenis", "keadaan", "isi"),
	/** Read by somebody. */
	READ_BY("nama"),
	/** What the family said. */
	OWN_WORDS("isi"),
	/** What staff said. */
	ANSWER("nama", "isi"),
	/** A voice note. */
	VOICE,
	/** A picture. */
	PHOTO,
	/** Below a voice note or picture. */
	FILE_CAPTION("kode"),
	/** All is well. */
	SETTLED,
	/** It is not. */
	UNSETTLED,
	/** Something more. */
	ADD,
	/** Thanks. */
	THANKS,
	/** What is not well yet? */
	ASK_MORE,
	/** Nothing more. */
	SKIP,
	/** It is open again. */
	REOPENED,
	/** It was added. */
	ADDED,
	/** May it go on? */
	ASK_FORWARD("kode", "nama"),
	/** It may. */
	MAY,
	/** It may not. */
	MAY_NOT,
	/** It goes on. */
	FORWARDED,
	/** It stays. */
	NOT_FORWARDED,
	/** Somebody else will read. */
	NEW_READER("kode", "nama"),
	/** That is fine. */
	KEEP,
	/** It is not. */
	TAKE_BACK,
	/** Kept. */
	KEPT,
	/** Taken back. */
	TAKEN_BACK,
	/** It is overdue; the channels again. */
	LATE,
	/** Not possible any more. */
	OVER;

	private final Set<String> placeholders;

	OwnPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
