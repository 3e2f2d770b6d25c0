package id.p2k2.bot.meeting.notice;

import id.p2k2.bot.outbox.Earlier;

/** Which messages to families come without a sound. */
enum Silence {

	/** Corrections sound. */
	NEVER("0"),

	/** Beyond the month's number of sounding messages. */
	LIMITS(Earlier.soundedOut("month")),

	/** Also the second reminder of a day. */
	EVENING(LIMITS.condition + " OR " + Earlier.sounding("reminders", "today")),

	/** Also once every family of the chat has answered. */
	MORNING(EVENING.condition + " OR COUNT(r.kpm_id) = COUNT(*)");

	private final String condition;

	Silence(String condition) {
		this.condition = condition;
	}

	/** The condition in a query grouped by chat, with rsvp as {@code r}. */
	String condition() {
		return this.condition;
	}

}
