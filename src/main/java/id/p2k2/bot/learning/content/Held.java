package id.p2k2.bot.learning.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The remark that holds a text back until somebody who knows has approved it. */
final class Held {

	static final String KEY = "perlu-persetujuan";

	private static final Pattern REMARK = Pattern.compile("(?:bidan|pendamping) — \\S.*");

	private Held() {
	}

	/** Checks a remark; even a malformed one holds the text back. */
	static Optional<String> remark(String value, Place place, Findings findings) {
		if (!REMARK.matcher(value).matches()) {
			findings.mistake(place, "tulis " + KEY + ": bidan — alasannya (atau pendamping — alasannya)");
		}
		return Optional.of(value);
	}

}
