package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What a ketua asks the pendamping for.
 *
 * @param id null until stored
 * @param meetingId which meeting
 * @param kelompokId her kelompok
 * @param askedBy she herself
 * @param kind what she asks for
 * @param newDate for a move, local to the meeting's zone
 * @param newHour for a move
 * @param reason for a cancellation, at most 200 characters
 * @param revision of the meeting she saw
 * @param state whether it is decided
 * @param createdAt since when
 * @param decidedAt when it was, or null
 */
public record MeetingRequest(@Nullable Long id, MeetingId meetingId, KelompokId kelompokId, KpmId askedBy, Kind kind,
		@Nullable LocalDate newDate, @Nullable LocalTime newHour, @Nullable String reason, int revision, State state,
		LocalDateTime createdAt, @Nullable LocalDateTime decidedAt) {

	/** The longest reason. */
	public static final int LONGEST_REASON = 200;

	/**
	 * The number of a stored request.
	 * @return the number
	 * @throws IllegalStateException if it is not stored yet
	 */
	public long number() {
		if (this.id == null) {
			throw new IllegalStateException("this request is not stored yet");
		}
		return this.id;
	}

	/**
	 * The date a move asks for.
	 * @return the date
	 * @throws IllegalStateException for a cancellation
	 */
	public LocalDate moveTo() {
		if (this.newDate == null) {
			throw new IllegalStateException("not a move");
		}
		return this.newDate;
	}

	/**
	 * The hour a move asks for.
	 * @return the hour
	 * @throws IllegalStateException for a cancellation
	 */
	public LocalTime moveToHour() {
		if (this.newHour == null) {
			throw new IllegalStateException("not a move");
		}
		return this.newHour;
	}

	/** What is asked for. */
	public enum Kind {

		/** Another day or hour. */
		MOVE,
		/** No meeting. */
		CANCEL

	}

	/** Whether it is decided. */
	public enum State {

		/** Waits for the pendamping. */
		OPEN,
		/** The pendamping agreed. */
		AGREED,
		/** The pendamping did not. */
		REFUSED,
		/** Something else happened first. */
		OVER

	}

}
