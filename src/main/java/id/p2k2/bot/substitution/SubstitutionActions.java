package id.p2k2.bot.substitution;

import id.p2k2.bot.conversation.Action;

/**
 * What the buttons about substitutes carry that live longer than a dialogue. Whoever
 * presses is authorised anew.
 */
public final class SubstitutionActions {

	/** The name of the dialogue that takes these presses. */
	public static final String DIALOGUE = "ganti";

	private SubstitutionActions() {
	}

	/** "Tunjuk pengganti", of a pendamping. */
	public static String nameOne() {
		return Action.of(DIALOGUE, "baru");
	}

	/** "Akhiri", of who was away. */
	public static String end(long substitution) {
		return Action.of(DIALOGUE, "akhiri", substitution);
	}

	/** "Tidak bisa", of the substitute. */
	public static String decline(long substitution) {
		return Action.of(DIALOGUE, "tolak", substitution);
	}

}
