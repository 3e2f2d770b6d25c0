package id.p2k2.bot.attendance;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What {@code /data} tells of attendance. */
public enum AttendanceDataPhrase implements Phrase {

	/** At how many meetings it was noted, and that it stays. */
	NOTED("jumlah");

	private final Set<String> placeholders;

	AttendanceDataPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
