package id.p2k2.bot.people;

/** What a family gets on a chat. */
public enum LinkKind {

	/** Everything. */
	FULL,
	/**
	 * Meeting messages only: on a ketua's or staff member's own chat, and for a fourth
	 * family on one phone. No complaint can be filed or read there.
	 */
	TITIP_KABAR

}
