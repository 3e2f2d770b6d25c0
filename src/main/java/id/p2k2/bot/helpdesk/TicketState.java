package id.p2k2.bot.helpdesk;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** How far a ticket is, and what that is called. The names are stored. */
public enum TicketState implements Phrase {

	/** Nobody has opened it. */
	BARU,
	/** Opened. */
	DIBACA,
	/** Somebody works on it. */
	DIPROSES,
	/** Answered; the family says whether all is well. */
	MENUNGGU,
	/** With the koordinator, because the family agreed. */
	DITERUSKAN,
	/** Over; the family can open it again. */
	SELESAI;

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

	/**
	 * Whether staff has to do something.
	 * @return false once answered or over
	 */
	public boolean waitsForStaff() {
		return switch (this) {
			case BARU, DIBACA, DIPROSES, DITERUSKAN -> true;
			case MENUNGGU, SELESAI -> false;
		};
	}

}
