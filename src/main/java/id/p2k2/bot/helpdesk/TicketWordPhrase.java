package id.p2k2.bot.helpdesk;

import java.util.Set;

import id.p2k2.bot.text.Phrase;
import id.p2k2.bot.text.Wording;

/** What categories and states are called, wherever they are told. */
public enum TicketWordPhrase implements Phrase {

	/** Category. */
	BANTUAN,
	/** Category. */
	KARTU,
	/** Category. */
	DATA,
	/** Category. */
	ANGGOTA,
	/** Category. */
	LAYANAN,
	/** Category. */
	KELOMPOK,
	/** Category. */
	POTONGAN,
	/** Category. */
	PETUGAS,
	/** Category. */
	AMAN,
	/** Category. */
	LAIN,
	/** Category. */
	TANYA,
	/** State. */
	STATE_BARU,
	/** State. */
	STATE_DIBACA,
	/** State. */
	STATE_DIPROSES,
	/** State. */
	STATE_MENUNGGU,
	/** State. */
	STATE_DITERUSKAN,
	/** State. */
	STATE_SELESAI,
	/** What waits for the family is answered, to her. */
	ANSWERED;

	/**
	 * What a category is called.
	 * @param category which
	 * @return as it stands on its button
	 */
	public static Wording of(Category category) {
		return valueOf(category.name()).with();
	}

	/**
	 * What a state is called.
	 * @param state which
	 * @return two words at most
	 */
	public static Wording of(TicketState state) {
		return valueOf("STATE_" + state.name()).with();
	}

	/**
	 * What a state is called to the family that wrote.
	 * @param state which
	 * @return two words at most
	 */
	public static Wording forFamily(TicketState state) {
		return (state == TicketState.MENUNGGU) ? ANSWERED.with() : of(state);
	}

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

}
