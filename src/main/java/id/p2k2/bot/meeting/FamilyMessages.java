package id.p2k2.bot.meeting;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.MeetingId;

/**
 * What a feature tells families because of a meeting. When such a message could not be
 * sent in time the pendamping hears of it.
 */
public interface FamilyMessages {

	/**
	 * Their kinds in the outbox.
	 * @return at least one
	 */
	List<String> kinds();

	/**
	 * The meeting a message came of.
	 * @param subject what the message is about
	 * @return empty if it is not one of these
	 */
	Optional<MeetingId> meeting(String subject);

}
