package id.p2k2.bot.helpdesk;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is told of tickets to somebody who asks what is kept. */
enum HelpdeskDataPhrase implements Phrase {

	/** Tickets are kept. */
	TICKETS("jumlah"),
	/** Restricted ones, if any, open by their code. */
	RESTRICTED;

	private final Set<String> placeholders;

	HelpdeskDataPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
