package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to somebody who asks. */
enum QuestionPhrase implements Phrase {

	/** Describes /tanya. */
	DESCRIPTION,
	/** The button of /tanya. */
	LABEL,
	/** What is the question? */
	ASK,
	/** What is difficult in the home practice? */
	ASK_PRACTICE("keluarga", "judul"),
	/** Perhaps one of these. */
	FOUND,
	/** The same, where nothing can be forwarded. */
	FOUND_ONLY,
	/** Something was said without a command. */
	HEARD,
	/** Nothing fits. */
	NOT_FOUND,
	/** Nothing fits, and nothing can be forwarded from here. */
	NOT_FOUND_ONLY,
	/** The answer was another one's. */
	NOT_THAT,
	/** An answer. */
	ANSWER("tanya", "jawab"),
	/** An answer and where it comes from. */
	ANSWER_FROM("tanya", "jawab", "sumber"),
	/** To the pendamping. */
	FORWARD,
	/** It is a complaint. */
	IS_COMPLAINT,
	/** That was not it. */
	NOT_THIS,
	/** That was it. */
	THANKS,
	/** After thanks. */
	WELCOME,
	/** After a greeting. */
	GREETED,
	/** A voice note came. */
	ASK_VOICE,
	/** A picture came. */
	ASK_PHOTO,
	/** No. */
	NO,
	/** Then it is not kept. */
	LEFT,
	/** Whose question? */
	ASK_WHOSE,
	/** Then it is not. */
	NOT_KEPT,
	/** The summary. */
	SUMMARY("dari", "isi", "pembaca"),
	/** Words. */
	COUNT_TEXT,
	/** It is kept. */
	FILED("kode", "pembaca"),
	/** It is not kept. */
	REFUSED,
	/** Files do not go along. */
	FILES_LEFT_OUT,
	/** A voice can only be forwarded. */
	WRITE_IT,
	/** Not for others on this phone. */
	NOT_HERE,
	/** A button that is over. */
	OVER;

	private final Set<String> placeholders;

	QuestionPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
