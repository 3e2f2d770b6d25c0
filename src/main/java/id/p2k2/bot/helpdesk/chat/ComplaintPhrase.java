package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to a family about its complaints. */
enum ComplaintPhrase implements Phrase {

	/** Describes /keluhan. */
	DESCRIPTION,
	/** The button of /keluhan. */
	LABEL,
	/** Describes /laporan. */
	OWN_DESCRIPTION,
	/** The button of /laporan. */
	OWN_LABEL,
	/** Not for others on this phone. */
	NOT_HERE,
	/** May complaints be kept? */
	ASK_CONSENT("sapaan"),
	/** Yes. */
	MAY,
	/** No. */
	MAY_NOT,
	/** Then nothing is kept. */
	NOT_KEPT,
	/** What is it about? */
	ASK_CATEGORY("sapaan"),
	/** The other family of this phone. */
	FOR_OTHER("nama"),
	/** Choose a button. */
	CATEGORY_HINT,
	/** What has happened? */
	ASK_TEXT("jenis"),
	/** What has happened, without a name? */
	ASK_TEXT_ANONYMOUS,
	/** Something arrived. */
	GOT_PART,
	/** That was all. */
	ENOUGH,
	/** How to answer. */
	TEXT_HINT,
	/** Films and files are not taken. */
	NOT_THIS_FILE,
	/** Voices tell who speaks. */
	RECOGNISABLE,
	/** Voices were left out. */
	FILES_LEFT_OUT,
	/** The summary. */
	SUMMARY("dari", "jenis", "isi", "pembaca"),
	/** Messages of words. */
	COUNT_TEXT("jumlah"),
	/** Voice notes. */
	COUNT_VOICE("jumlah"),
	/** Pictures. */
	COUNT_PHOTO("jumlah"),
	/** Nobody serves the kelompok now. */
	NO_READER,
	/** Sends it. */
	SEND,
	/** Sends it without a name. */
	SEND_ANONYMOUS,
	/** The restricted path. */
	NOT_TO_PENDAMPING,
	/** Changes it. */
	CHANGE,
	/** Ends it. */
	CANCEL,
	/** What is to be changed? */
	ASK_CHANGE,
	/** The category. */
	CHANGE_CATEGORY,
	/** All that was said. */
	CHANGE_TEXT,
	/** Something more. */
	ADD_TEXT,
	/** Only buttons. */
	PRESS_HINT,
	/** Ended. */
	CANCELLED,
	/** It is kept. */
	FILED("kode", "pembaca"),
	/** It is not kept. */
	REFUSED,
	/** The channels outside. */
	CHANNELS,
	/** The channels outside, when somebody is in danger. */
	CHANNELS_SAFETY,
	/** Nobody can read a restricted one. */
	NO_PETUGAS,
	/** Nobody but somebody it may be about. */
	NO_OTHER_PETUGAS,
	/** To what it is about, where nothing can be asked. */
	BACK,
	/** The chat stays silent; only what is said about this comes. */
	STILL_SILENT,
	/** What was written goes to nobody. */
	UNREAD,
	/** Which petugas is it about? */
	ASK_WHICH_PETUGAS,
	/** She does not know. */
	UNKNOWN_PETUGAS,
	/** It is about no petugas. */
	NOT_ABOUT_PETUGAS,
	/** Who does not see it. */
	NOT_SEEN_BY("nama"),
	/** To whom it goes. */
	ANY_PETUGAS,
	/** To whom it goes instead. */
	OTHER_PETUGAS,
	/** Who reads a restricted one. */
	ONLY_PETUGAS,
	/** Is it safe to answer here? */
	ASK_SAFE,
	/** It is. */
	SAFE,
	/** It is not. */
	NOT_SAFE,
	/** With or without a name? */
	ASK_NAME,
	/** Without. */
	ANONYMOUS,
	/** With. */
	NAMED,
	/** Where? */
	ASK_KECAMATAN,
	/** Nowhere. */
	SKIP,
	/** Send it? */
	CONFIRM("jenis", "isi", "nama", "balasan", "kepada"),
	/** A restricted one is kept. */
	FILED_RESTRICTED("kode"),
	/** After a restricted report was given up. */
	PARTING,
	/** Takes the dialogue away. */
	SWEEP,
	/** It is gone, and what is not. */
	SWEPT;

	private final Set<String> placeholders;

	ComplaintPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
