package id.p2k2.bot.text.spoken;

import java.util.Optional;
import java.util.Set;

/** Morning, noon, afternoon and night, and which hours people say with them. */
enum PartOfDay {

	/** 1.00–11.59. */
	PAGI(Set.of("pagi", "pg", "isuk", "esuk", "enjing", "am"), 60, 719),

	/** 10.00–16.59. */
	SIANG(Set.of("siang", "awan", "beurang", "pm"), 600, 1019),

	/** 13.00–18.59. */
	SORE(Set.of("sore", "petang", "sonten", "surup"), 780, 1139),

	/** 18.00–23.59. */
	MALAM(Set.of("malam", "mlm", "wengi", "dalu", "peuting", "wengine"), 1080, 1439);

	private static final int NOON = 720;

	/** 5.00 and 6.30: see {@link SpokenHour#parse}. */
	private static final int NOBODY_MEETS_BEFORE = 300;

	private static final int DAY_BEGINS = 390;

	private final Set<String> words;

	private final int first;

	private final int last;

	PartOfDay(Set<String> words, int first, int last) {
		this.words = words;
		this.first = first;
		this.last = last;
	}

	/** The last part of the day named in a text. */
	static Optional<PartOfDay> in(String plain) {
		Optional<PartOfDay> found = Optional.empty();
		for (String word : Words.lettersAndDigits(plain)) {
			for (PartOfDay part : values()) {
				found = part.words.contains(Words.squeeze(word)) ? Optional.of(part) : found;
			}
		}
		return found;
	}

	/** The minute of the day, 0–1439, or nothing if this part has no such hour. */
	Optional<Integer> place(int minutes) {
		if (minutes >= this.first && minutes <= this.last) {
			return Optional.of(minutes);
		}
		int later = minutes + NOON;
		return (later >= this.first && later <= this.last) ? Optional.of(later) : Optional.empty();
	}

	/** The minute of the day when no part of it was named. */
	static Optional<Integer> placeByDay(int minutes, boolean leadingZero) {
		if (leadingZero || minutes < 60) {
			return (minutes >= NOBODY_MEETS_BEFORE) ? Optional.of(minutes) : Optional.empty();
		}
		return Optional.of((minutes < DAY_BEGINS) ? minutes + NOON : minutes).filter((m) -> m >= DAY_BEGINS);
	}

}
