package id.p2k2.bot.learning;

import java.util.Set;

import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

/** Knows who was not at a meeting: they get its lesson as the one they missed. */
public interface AbsentFamilies {

	/**
	 * The families recorded as not present.
	 * @param meeting which meeting
	 * @return empty while nothing is recorded
	 */
	Set<KpmId> absent(MeetingId meeting);

}
