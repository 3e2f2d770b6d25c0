package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;

/** Where somebody is who moves or cancels a meeting, or asks for it. */
sealed interface ChangeState {

	/** The meeting they speak of. */
	long meeting();

	/** Its revision when they began. */
	int revision();

	/**
	 * The new day is asked for.
	 *
	 * @param meeting which
	 * @param revision what they saw
	 * @param kelompok for which a ketua asks; 0 if the pendamping decides
	 */
	record MoveDay(long meeting, int revision, long kelompok) implements ChangeState {

	}

	/**
	 * The new hour is asked for.
	 *
	 * @param meeting which
	 * @param revision what they saw
	 * @param kelompok for which a ketua asks; 0 if the pendamping decides
	 * @param date the new day
	 */
	record MoveHour(long meeting, int revision, long kelompok, LocalDate date) implements ChangeState {

	}

	/**
	 * The pendamping is asked for the place.
	 *
	 * @param meeting which
	 * @param revision what they saw
	 * @param date the new day
	 * @param hour the new hour
	 */
	record MovePlace(long meeting, int revision, LocalDate date, LocalTime hour) implements ChangeState {

	}

	/**
	 * The ketua is asked why not.
	 *
	 * @param meeting which
	 * @param revision what they saw
	 * @param kelompok hers
	 */
	record CancelReason(long meeting, int revision, long kelompok) implements ChangeState {

	}

	/**
	 * The pendamping is asked once more.
	 *
	 * @param meeting which
	 * @param revision what they saw
	 */
	record CancelSure(long meeting, int revision) implements ChangeState {

	}

}
