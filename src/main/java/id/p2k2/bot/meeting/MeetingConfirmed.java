package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/**
 * One kelompok of a meeting has confirmed it. Also published after {@link MeetingMoved}
 * for every kelompok whose confirmation holds for the new plan: who had not been told of
 * the old one is invited now.
 *
 * @param meeting which
 * @param kelompok which one of it
 * @param by who did
 */
public record MeetingConfirmed(MeetingId meeting, KelompokId kelompok, By by) {

	/** Who confirms. */
	public enum By {

		/** Ketua or wakil, by Jadi or by the move she asked for. */
		KETUA,
		/** The pendamping. */
		PENDAMPING,
		/**
		 * The pendamping, by not agreeing to the cancellation that the ketua asked for.
		 */
		REFUSAL

	}

}
