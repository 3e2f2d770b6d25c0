package id.p2k2.bot.helpdesk;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.text.Phrase;

/**
 * One thing that happened to a ticket.
 *
 * @param kind what
 * @param state of the ticket after it
 * @param by the member of staff as others speak of them, empty for the family and the
 * clock
 * @param at when
 */
public record HistoryEntry(Kind kind, TicketState state, Optional<String> by, Instant at) {

	/** What can happen to a ticket, and how that is told. The names are stored. */
	public enum Kind implements Phrase {

		/** It was filed. */
		FILED,
		/** Staff opened it; of a restricted one every opening is kept. */
		OPENED,
		/** Staff answered. */
		ANSWERED,
		/** The family read the answer. */
		ANSWER_READ,
		/** Staff kept a note for itself. */
		NOTED,
		/** The family said more. */
		ADDED,
		/** The family said that all is not well yet. */
		REOPENED,
		/** The family said that all is well. */
		SETTLED,
		/** Staff closed it, or a long silence did. */
		CLOSED,
		/** The family was asked whether it may go on to the koordinator. */
		FORWARD_ASKED,
		/** It may not. */
		FORWARD_DENIED,
		/** It went on. */
		FORWARDED,
		/** Another one goes on in its place. */
		MERGED,
		/** Somebody else is responsible. */
		TRANSFERRED,
		/** The family is fine with that. */
		KEPT,
		/** The family took it back. */
		TAKEN_BACK,
		/** Three quarters of its time are over. */
		REMINDED,
		/** Its time is over. */
		ESCALATED,
		/** Somebody opened who wrote it, with a reason. */
		IDENTITY_OPENED,
		/** Its words and its writer were erased. */
		ERASED;

		@Override
		public Set<String> placeholders() {
			return Set.of();
		}

		@Override
		public String key() {
			return "history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
