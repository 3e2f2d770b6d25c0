package id.p2k2.bot.substitution.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What staff are told about substitutes unasked. */
enum SubstituteNoticePhrase implements Phrase {

	/** To the substitute. */
	NAMED("pendamping", "dari", "sampai", "kelompok"),
	/** The substitute cannot. */
	CANNOT,
	/** To the koordinator. */
	FOR_KOORDINATOR("pendamping", "pengganti", "dari", "sampai"),
	/** To who is away: the substitute cannot. */
	DECLINED("pengganti", "dari", "sampai"),
	/** Names another. */
	NAME_ANOTHER,
	/** To the substitute: it has ended. */
	ENDED("pendamping"),
	/** To the koordinator: it has ended. */
	OVER_FOR_KOORDINATOR("pendamping", "pengganti");

	private final Set<String> placeholders;

	SubstituteNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
