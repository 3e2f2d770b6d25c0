package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to staff about tickets. */
enum DeskPhrase implements Phrase {

	/** Describes /tiket. */
	DESCRIPTION,
	/** The button of /tiket. */
	LABEL,
	/** Describes /laporan_khusus. */
	RESTRICTED_DESCRIPTION,
	/** The button of /laporan_khusus. */
	RESTRICTED_LABEL,
	/** No open ticket. */
	NONE,
	/** The list. */
	LIST("jumlah"),
	/** One of it, on a button. */
	LINE("kode", "jenis", "keadaan"),
	/** One that is overdue. */
	LINE_LATE("kode", "jenis", "keadaan"),
	/** The next page. */
	NEXT,
	/** To what was said aloud. */
	ORAL,
	/** No such ticket for this person. */
	HIDDEN,
	/** One ticket. */
	VIEW("kode", "jenis", "keadaan", "dari", "batas", "isi"),
	/** No notice may go to the family. */
	NOT_SAFE,
	/** The head alone. */
	HEAD("kode", "jenis", "keadaan", "kelompok", "pemegang", "batas"),
	/** Of a family. */
	FROM("nama", "kelompok"),
	/** Of a family of the kabupaten. */
	FROM_NAME("nama"),
	/** Said aloud in a kelompok. */
	FROM_KELOMPOK("kelompok"),
	/** Without a name. */
	FROM_NOBODY,
	/** Without a name, with a place. */
	FROM_PLACE("kecamatan"),
	/** What the family said. */
	SAID("isi"),
	/** What staff said. */
	ANSWERED("nama", "isi"),
	/** A note. */
	NOTED("nama", "isi"),
	/** Older words are left out. */
	OLDER,
	/** Shows all words. */
	ALL,
	/** All words, or a part of them. */
	ALL_OF("kode", "isi"),
	/** A voice note. */
	VOICE,
	/** A picture. */
	PHOTO,
	/** Answers. */
	ANSWER,
	/** Forwards. */
	FORWARD,
	/** Closes. */
	CLOSE,
	/** What else can be done. */
	MORE,
	/** Back to the ticket. */
	BACK,
	/** Plays a voice note. */
	PLAY("nomor"),
	/** Shows a picture. */
	SHOW("nomor"),
	/** A file of another bot. */
	OTHER_BOT("kode"),
	/** The family writes to another bot. */
	OTHER_BOT_ANSWER,
	/** Keeps a note. */
	NOTE,
	/** Tells what happened. */
	HISTORY,
	/** Closes for another. */
	MERGE("kode"),
	/** Opens who wrote it. */
	IDENTITY,
	/** Above what else can be done. */
	MORE_OF("kode"),
	/** What is to be answered? */
	ASK_ANSWER("kode"),
	/** Only words and voice. */
	ANSWER_HINT,
	/** The answer before it goes. */
	PREVIEW("kode", "isi"),
	/** The last words before they go. */
	PREVIEW_CLOSING("kode", "isi"),
	/** It is long enough for one answer. */
	DRAFT_FULL,
	/** Only words. */
	WORDS_ONLY,
	/** Sends it. */
	SEND,
	/** Writes it anew. */
	CHANGE,
	/** Ends it. */
	CANCEL,
	/** Ended. */
	CANCELLED,
	/** The answer goes. */
	SENT("kode"),
	/** Somebody else was faster. */
	CHANGED,
	/** Not with this one. */
	REFUSED,
	/** One said aloud is answered aloud. */
	ANSWER_ALOUD,
	/** The family is asked. */
	FORWARD_ASKED("kode"),
	/** Has the family said yes? */
	ASK_ALOUD("kode"),
	/** It has. */
	AGREED,
	/** It has not. */
	NOT_AGREED,
	/** It has gone on. */
	FORWARDED("kode"),
	/** What was done? */
	ASK_DONE("kode"),
	/** What was done, of one said aloud? */
	ASK_DONE_ALOUD("kode"),
	/** Nothing to tell. */
	SKIP,
	/** Closed. */
	CLOSED("kode"),
	/** Which note? */
	ASK_NOTE("kode"),
	/** Kept. */
	NOTE_KEPT,
	/** What happened. */
	HISTORY_OF("kode", "isi"),
	/** One thing that happened. */
	HISTORY_LINE("saat", "apa", "siapa"),
	/** Merged. */
	MERGED("kode"),
	/** Why? */
	ASK_REASON("kode"),
	/** Who wrote it. */
	WRITER("kode", "nama", "kelompok"),
	/** Nothing is known any more. */
	NO_WRITER,
	/** Use the buttons. */
	PRESS_HINT,
	/** A template's button. */
	TEMPLATE_RECEIVED_LABEL,
	/** A template. */
	TEMPLATE_RECEIVED,
	/** A template's button. */
	TEMPLATE_ASK_LABEL,
	/** A template. */
	TEMPLATE_ASK,
	/** A template's button. */
	TEMPLATE_MEETING_LABEL,
	/** A template. */
	TEMPLATE_MEETING,
	/** A template's button. */
	TEMPLATE_BANK_LABEL,
	/** A template. */
	TEMPLATE_BANK;

	private final Set<String> placeholders;

	DeskPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
