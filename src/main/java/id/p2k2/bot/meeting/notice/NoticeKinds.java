package id.p2k2.bot.meeting.notice;

import java.util.List;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/** The kinds and subjects of the messages about meetings, as the outbox keeps them. */
final class NoticeKinds {

	/** The question to a ketua. */
	static final String ASK = "meeting.ask";

	/** The list for a pendamping. */
	static final String LIST = "meeting.unconfirmed";

	/** What a ketua asks the pendamping for. */
	static final String REQUEST = "meeting.request";

	/** What became of it. */
	static final String DECISION = "meeting.decision";

	/** The kabar for the host. */
	static final String HOST = "meeting.host";

	/** The invitation. */
	static final String INVITATION = "meeting.invitation";

	/** A reminder. */
	static final String REMINDER = "meeting.reminder";

	/** What has changed. */
	static final String CORRECTION = "meeting.correction";

	/** It will not be. */
	static final String CANCELLED = "meeting.cancelled";

	/** What could not be sent in time. */
	static final String EXPIRED = "meeting.expired";

	/** A voice that the pendamping is asked to record again. */
	static final String VOICE = "meeting.voice";

	/** By these a family knows of a meeting. */
	static final List<String> FAMILIES = List.of(INVITATION, REMINDER, CORRECTION);

	/** By these a ketua, or the pendamping for her, knows of a meeting. */
	static final List<String> LEADERS = List.of(ASK, HOST, DECISION);

	static final String OF_LIST = "meeting-list:";

	static final String OF_LEADERS = "meeting-ketua:";

	static final String OF_REQUEST = "meeting-request:";

	private NoticeKinds() {
	}

	/** The subject of a list of unconfirmed meetings; its key is the step it came of. */
	static String list(String key) {
		return OF_LIST + key;
	}

	/** The subject of what is between a ketua and the bot about her own kelompok. */
	static String leaders(MeetingId meeting, KelompokId kelompok) {
		return OF_LEADERS + meeting.value() + ":" + kelompok.value();
	}

	/** The subject of a request. */
	static String request(long request) {
		return OF_REQUEST + request;
	}

}
