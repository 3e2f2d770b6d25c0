package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Wording;

/** Knows a reason to think twice about a date. Hints warn, they never block. */
public interface PlanHint {

	/**
	 * What should be thought of.
	 * @param idea what somebody is about to plan
	 * @return one line each; empty if nothing speaks against it
	 */
	List<Wording> hints(Idea idea);

	/**
	 * What somebody is about to plan.
	 *
	 * @param pendamping who plans
	 * @param kelompok who would meet
	 * @param date the day
	 * @param hour the hour
	 * @param zone in which date and hour are told
	 * @param moved the meeting that is to be moved there, if it is a move
	 */
	record Idea(StaffId pendamping, List<KelompokId> kelompok, LocalDate date, LocalTime hour, Zone zone,
			Optional<MeetingId> moved) {

	}

}
