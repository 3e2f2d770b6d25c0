package id.p2k2.bot.substitution.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to a pendamping about substitutes. */
enum SubstitutePhrase implements Phrase {

	/** Describes /pengganti. */
	DESCRIPTION,
	/** The button of /pengganti. */
	LABEL,
	/** What holds. */
	LIST("baris"),
	/** Somebody acts for the speaker. */
	LINE_AWAY("pengganti", "dari", "sampai"),
	/** The speaker acts for somebody. */
	LINE_ACTING("pendamping", "dari", "sampai"),
	/** For a koordinator. */
	LINE("pendamping", "pengganti", "dari", "sampai"),
	/** Nothing holds in the kabupaten. */
	NONE_IN_KABUPATEN,
	/** Ends one. */
	END,
	/** Ends one of several. */
	END_ONE("pengganti", "dari"),
	/** The substitute cannot. */
	CANNOT,
	/** One of several. */
	CANNOT_ONE("pendamping"),
	/** Names one. */
	NAME,
	/** Who. */
	ASK_WHO,
	/** A name with its kecamatan. */
	CANDIDATE("nama", "kecamatan"),
	/** There is nobody. */
	NOBODY,
	/** No such name. */
	WHO_HINT,
	/** Has no chat. */
	NOT_JOINED("nama"),
	/** The first day. */
	ASK_FROM("nama"),
	/** The last day. */
	ASK_UNTIL("dari"),
	/** Not a day. */
	DAY_HINT,
	/** Past, before the first, or too late. */
	RANGE_HINT,
	/** All of it. */
	CONFIRM("nama", "dari", "sampai"),
	/** Stores. */
	SAVE,
	/** Does not. */
	CANCEL,
	/** Stored. */
	SAVED("nama", "dari", "sampai", "jumlah"),
	/** Not stored. */
	CANCELLED,
	/** Somebody acts already. */
	OVERLAPS("pengganti", "dari", "sampai"),
	/** The chosen one is away. */
	IS_AWAY("nama", "dari", "sampai"),
	/** Not possible any more. */
	NOT_A_CANDIDATE,
	/** No kelompok. */
	NOTHING_TO_SERVE,
	/** Ended. */
	ENDED("pengganti"),
	/** Declined. */
	DECLINED("pendamping"),
	/** Over before. */
	OVER;

	private final Set<String> placeholders;

	SubstitutePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
