package id.p2k2.bot.outbox;

import java.util.Optional;

import id.p2k2.bot.text.Wording;

/**
 * One inline button; buttons stand one a row.
 *
 * @param label what stands on it
 * @param action what a press carries, at most 64 bytes, or empty for a link
 * @param url where a link leads: {@code https://wa.me/}, {@code https://t.me/} or a
 * {@code .go.id} address
 * @param meaning how a typed answer finds it
 */
public record Button(Wording label, Optional<String> action, Optional<String> url, Meaning meaning) {

	private static final int LIMIT = 64;

	public Button {
		if (action.isPresent() == url.isPresent()) {
			throw new IllegalArgumentException("a button either acts or leads somewhere");
		}
		if (action.isPresent() && action.get().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LIMIT) {
			throw new IllegalArgumentException("button data of more than 64 bytes");
		}
	}

	/**
	 * A button that acts.
	 * @param label what stands on it
	 * @param action what a press carries
	 * @return the button
	 */
	public static Button of(Wording label, String action) {
		return new Button(label, Optional.of(action), Optional.empty(), Meaning.OTHER);
	}

	/**
	 * A button that a typed "ya" presses too.
	 * @param label what stands on it
	 * @param action what a press carries
	 * @return the button
	 */
	public static Button yes(Wording label, String action) {
		return new Button(label, Optional.of(action), Optional.empty(), Meaning.YES);
	}

	/**
	 * A button that a typed "tidak" presses too.
	 * @param label what stands on it
	 * @param action what a press carries
	 * @return the button
	 */
	public static Button no(Wording label, String action) {
		return new Button(label, Optional.of(action), Optional.empty(), Meaning.NO);
	}

	/**
	 * A suggestion beside which anything may be typed, numbers too.
	 * @param label what stands on it
	 * @param action what a press carries
	 * @return the button
	 */
	public static Button suggestion(Wording label, String action) {
		return new Button(label, Optional.of(action), Optional.empty(), Meaning.SPOKEN);
	}

	/**
	 * One thing of a list: pressing it leaves the buttons of the others.
	 * @param label what stands on it
	 * @param action what a press carries
	 * @return the button
	 */
	public static Button item(Wording label, String action) {
		return new Button(label, Optional.of(action), Optional.empty(), Meaning.ITEM);
	}

	/**
	 * A button that opens a page.
	 * @param label what stands on it
	 * @param url where it leads
	 * @return the button
	 */
	public static Button link(Wording label, String url) {
		return new Button(label, Optional.empty(), Optional.of(url), Meaning.OTHER);
	}

	/** How a typed answer finds a button. */
	public enum Meaning {

		/** Agreement. */
		YES,
		/** Refusal. */
		NO,
		/** Neither; found by its number or its label. */
		OTHER,
		/** As the one before; what it stands for is one thing of a list. */
		ITEM,
		/**
		 * A suggestion beside which anything may be typed, numbers too: found by its
		 * label alone.
		 */
		SPOKEN

	}

}
