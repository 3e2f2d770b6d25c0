package id.p2k2.bot.text.scrub;

import java.util.Set;

/**
 * A text that may be stored.
 *
 * @param text what was written, with a mark in place of every number taken out
 * @param removed what kinds were taken out; empty when the text is unchanged
 */
public record Scrubbed(String text, Set<Kind> removed) {

	public Scrubbed {
		removed = Set.copyOf(removed);
	}

	/** What a number that was taken out looks like. */
	public enum Kind {

		/** Sixteen digits: NIK, KK, or a bank card. */
		NIK,

		/** Ten and more digits: account, KKS. */
		ACCOUNT,

		/** A telephone number. */
		PHONE,

		/** PIN, OTP, password or code. */
		SECRET,

		/** Six and more digits said in words. */
		SPELT

	}

	/** Whether anything was taken out, so that the writer must be told. */
	public boolean changed() {
		return !this.removed.isEmpty();
	}

}
