package id.p2k2.bot.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

import id.p2k2.bot.shared.CardShape;

/**
 * The number on a family's card with which it joins, once. Eleven characters of
 * Crockford's base 32 of the shape {@link CardShape} tells. Its randomness: a group of
 * four has 32⁴ − 24⁴ − 10⁴ + 2⁴ = 706,816 values (all, less those without a digit 2–9,
 * less those without a letter, both counted once), a group of three 32³ − 24³ − 10³ + 2³
 * = 17,952, each equally likely; log₂(706,816² × 17,952) = 52.9 bits.
 *
 * @param value the characters without separators, in capitals
 */
public record NomorKartu(String value) {

	/**
	 * Refuses, by exception, what is not of the shape; for typed text there is
	 * {@link #find}.
	 */
	public NomorKartu {
		if (!CardShape.fits(value)) {
			throw new IllegalArgumentException("Not a nomor kartu: " + value.length() + " characters");
		}
	}

	/** A new number; draws until the shape fits, about four times on average. */
	public static NomorKartu random(SecureRandom random) {
		String value = draw(random);
		while (!CardShape.fits(value)) {
			value = draw(random);
		}
		return new NomorKartu(value);
	}

	/**
	 * The first number a message holds: in any case, with spaces, dashes or dots, with O
	 * for 0 and I or L for 1, behind "/start" or inside a link. Words and counts are
	 * never taken for one, because each of its groups has a digit and a letter.
	 */
	public static Optional<NomorKartu> find(String text) {
		return CardShape.find(Normalizer.normalize(text, Normalizer.Form.NFKC), 0)
			.map((match) -> new NomorKartu(match.value()));
	}

	/** As it is printed: {@code 7KQM-2XTD-9P5}. */
	public String display() {
		return this.value.substring(0, 4) + "-" + this.value.substring(4, 8) + "-" + this.value.substring(8);
	}

	/** SHA-256 in 64 hexadecimal digits, by which a card is looked up. */
	public String hash() {
		return HexFormat.of().formatHex(digest());
	}

	/**
	 * Two words that the card prints and the bot says back, so that a family sees that
	 * both belong together: one of 256 nouns, one of 128 adjectives. They give away 15
	 * bits; so who has seen only them still has 37 to guess.
	 */
	public String phrase() {
		byte[] digest = digest();
		return TwoWords.of(digest[0] & 0xff, digest[1] & 0x7f);
	}

	/** Never the number: it must not reach a log. */
	@Override
	public String toString() {
		return "NomorKartu[…]";
	}

	private byte[] digest() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java has SHA-256", missing);
		}
	}

	private static String draw(SecureRandom random) {
		StringBuilder value = new StringBuilder(CardShape.LENGTH);
		random.ints(CardShape.LENGTH, 0, CardShape.ALPHABET.length())
			.forEach((index) -> value.append(CardShape.ALPHABET.charAt(index)));
		return value.toString();
	}

}
