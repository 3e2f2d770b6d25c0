package id.p2k2.bot.helpdesk.chat;

import java.util.Set;

import id.p2k2.bot.helpdesk.HistoryEntry;
import id.p2k2.bot.text.Phrase;
import id.p2k2.bot.text.Wording;

/** What happened to a ticket, in words. */
enum HistoryPhrase implements Phrase {

	/** See {@link HistoryEntry.Kind}. */
	FILED,
	/** See there. */
	OPENED,
	/** See there. */
	ANSWERED,
	/** See there. */
	ANSWER_READ,
	/** See there. */
	NOTED,
	/** See there. */
	ADDED,
	/** See there. */
	REOPENED,
	/** See there. */
	SETTLED,
	/** See there. */
	CLOSED,
	/** See there. */
	FORWARD_ASKED,
	/** See there. */
	FORWARD_DENIED,
	/** See there. */
	FORWARDED,
	/** See there. */
	MERGED,
	/** See there. */
	TRANSFERRED,
	/** See there. */
	KEPT,
	/** See there. */
	TAKEN_BACK,
	/** See there. */
	REMINDED,
	/** See there. */
	ESCALATED,
	/** See there. */
	IDENTITY_OPENED,
	/** See there. */
	ERASED;

	static Wording of(HistoryEntry.Kind kind) {
		return valueOf(kind.name()).with();
	}

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

}
