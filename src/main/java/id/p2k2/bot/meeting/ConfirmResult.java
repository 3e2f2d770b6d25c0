package id.p2k2.bot.meeting;

/** What Jadi comes to. */
public sealed interface ConfirmResult permits ConfirmResult.Confirmed, ConfirmResult.AlreadyConfirmed, Refusal {

	/**
	 * This kelompok has now confirmed.
	 *
	 * @param meeting as it stands
	 */
	record Confirmed(Meeting meeting) implements ConfirmResult {

	}

	/**
	 * Somebody had confirmed for this kelompok before; nothing has changed.
	 *
	 * @param meeting as it stands
	 */
	record AlreadyConfirmed(Meeting meeting) implements ConfirmResult {

	}

}
