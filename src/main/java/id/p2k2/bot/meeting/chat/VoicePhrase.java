package id.p2k2.bot.meeting.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What the bot says about the voice of an invitation. */
enum VoicePhrase implements Phrase {

	/** Asks for a voice note. */
	ASK("kartu", "ada"),
	/** It is kept. */
	ADDED("kartu", "ada"),
	/** It is taken away. */
	REMOVED("kartu", "ada"),
	/** None yet. */
	NONE,
	/** There is one. */
	PRESENT("ukuran"),
	/** The invitations have left without it. */
	LATE,
	/** What may be sent. */
	HINT,
	/** It is too large for families. */
	TOO_LARGE("ukuran"),
	/** Button. */
	REMOVE,
	/** Button. */
	DONE,
	/** The end. */
	END,
	/** Below the voice note, for families. */
	CAPTION("kelompok", "waktu"),
	/** There is none any more. */
	GONE,
	/** The meeting has begun. */
	OVER;

	private final Set<String> placeholders;

	VoicePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
