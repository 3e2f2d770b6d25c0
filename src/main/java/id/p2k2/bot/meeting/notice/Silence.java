package id.p2k2.bot.meeting.notice;

import id.p2k2.bot.outbox.Earlier;

/** Which messages to families come without a sound. */
enum Silence {

	/** Corrections sound. */
	NEVER("0"),

	/** Beyond the month's number of sounding messages. */
	LIMITS(Earlier.soundedOut("b.month_at")),

	/** Also the second reminder of a day. */
	EVENING(LIMITS.condition + " OR " + Earlier.sounding(":reminders", "b.today_at")),

	/** Also once every family of the chat has answered. */
	MORNING(EVENING.condition + " OR l.answered");

	private final String condition;

	Silence(String condition) {
		this.condition = condition;
	}

	/**
	 * The condition by what was queued before, in a query with the notices as {@code b}
	 * and the chats as {@code l}.
	 */
	String condition() {
		return this.condition;
	}

}
