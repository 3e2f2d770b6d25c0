package id.p2k2.bot.helpdesk;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.TicketId;

/**
 * What buttons about tickets carry, wherever they stand. They live as long as the
 * message; whether the one who presses may do it is decided at the press.
 */
public final class TicketActions {

	/** The dialogue of staff. */
	public static final String STAFF = "tiket";

	/** The dialogue of a complaint. */
	public static final String COMPLAINT = "keluhan";

	/** The dialogue of a family's own tickets. */
	public static final String FAMILY = "laporan";

	/** The dialogue of what was said aloud. */
	public static final String ORAL = "lisan";

	private TicketActions() {
	}

	/** "Buka", for staff. */
	public static String open(TicketId id) {
		return Action.of(STAFF, "buka", id.value());
	}

	/** "Jawab", for staff. */
	public static String answer(TicketId id) {
		return Action.of(STAFF, "jawab", id.value());
	}

	/** "Teruskan", for staff. */
	public static String forward(TicketId id) {
		return Action.of(STAFF, "teruskan", id.value());
	}

	/** "Tutup laporan", for staff. */
	public static String close(TicketId id) {
		return Action.of(STAFF, "tutup", id.value());
	}

	/** "Baca", for the family that knows the ticket by its handle. */
	public static String read(String handle) {
		return Action.of(FAMILY, "baca", handle);
	}

	/**
	 * What messages to the family about a ticket carry as their subject.
	 * @param handle of the ticket
	 * @return at most 40 characters
	 */
	public static String subject(String handle) {
		return FAMILY + ":" + handle;
	}

	/** "Catat keluhan lisan", for the pendamping of a kelompok. */
	public static String oral(KelompokId kelompok) {
		return Action.of(ORAL, "catat", kelompok.value());
	}

	/** A new complaint, for a family. */
	public static String complain() {
		return Action.of(COMPLAINT, "mulai");
	}

}
