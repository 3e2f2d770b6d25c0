package id.p2k2.bot.meeting;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What {@code /data} tells of meetings. */
public enum MeetingDataPhrase implements Phrase {

	/** How many meetings she has answered for. */
	ANSWERS("jumlah");

	private final Set<String> placeholders;

	MeetingDataPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
