package id.p2k2.bot.meeting;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;

/**
 * One kelompok of a meeting.
 *
 * @param kelompok which
 * @param name its name
 * @param confirmedAt since when it is confirmed, or empty
 * @param confirmedBy the ketua or wakil who did; empty if nobody has or the pendamping
 * did for her. She is the host and not asked whether she comes
 * @param passedOn how far word of mouth has carried it, or empty
 */
public record MeetingKelompok(KelompokId kelompok, String name, Optional<Instant> confirmedAt,
		Optional<KpmId> confirmedBy, Optional<PassedOn> passedOn) {

	/**
	 * Whether this kelompok has said Jadi, or the pendamping for it.
	 * @return true if so
	 */
	public boolean confirmed() {
		return this.confirmedAt.isPresent();
	}

	/** How far word of mouth has carried it. */
	public enum PassedOn {

		/** All have been told. */
		ALL,
		/** Some have been told. */
		SOME

	}

}
