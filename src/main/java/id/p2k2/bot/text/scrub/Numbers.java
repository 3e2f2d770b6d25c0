package id.p2k2.bot.text.scrub;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.shared.CardShape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, from left to right, into clusters of digits and the words around
 * them. Nomor kartu and ticket codes are not digits here.
 */
final class Numbers {

	private static final Map<String, String> DIGIT_WORDS = Map.ofEntries(Map.entry("nol", "0"), Map.entry("enol", "0"),
			Map.entry("kosong", "0"), Map.entry("satu", "1"), Map.entry("siji", "1"), Map.entry("hiji", "1"),
			Map.entry("dua", "2"), Map.entry("loro", "2"), Map.entry("tiga", "3"), Map.entry("telu", "3"),
			Map.entry("tilu", "3"), Map.entry("empat", "4"), Map.entry("papat", "4"), Map.entry("opat", "4"),
			Map.entry("lima", "5"), Map.entry("limo", "5"), Map.entry("enam", "6"), Map.entry("enem", "6"),
			Map.entry("genep", "6"), Map.entry("tujuh", "7"), Map.entry("tuju", "7"), Map.entry("pitu", "7"),
			Map.entry("delapan", "8"), Map.entry("lapan", "8"), Map.entry("wolu", "8"), Map.entry("dalapan", "8"),
			Map.entry("sembilan", "9"), Map.entry("songo", "9"), Map.entry("sanga", "9"), Map.entry("salapan", "9"));

	/** Longer forms are no date, hour or amount, so the rest need not be kept. */
	private static final int LONGEST_FORM = 40;

	private static final int TICKET_CODE = 5;

	private final CharSequence text;

	private final BitSet codes = new BitSet();

	private final List<Piece> pieces = new ArrayList<>();

	private int at;

	private Numbers(CharSequence text) {
		this.text = text;
	}

	/**
	 * A word in lower case, or a cluster.
	 *
	 * @param start offset of the first character
	 * @param end offset behind the last
	 * @param word empty for a cluster
	 * @param cluster null for a word
	 */
	record Piece(int start, int end, String word, @Nullable Cluster cluster) {
	}

	static List<Piece> in(CharSequence text) {
		Numbers numbers = new Numbers(text);
		numbers.findCards();
		numbers.findTickets();
		while (numbers.at < text.length()) {
			numbers.step();
		}
		return numbers.pieces;
	}

	/**
	 * The digit 0–9 of a decimal digit of any script, or of a circled or raised one; else
	 * -1.
	 */
	static int digit(int codePoint) {
		int type = Character.getType(codePoint);
		int value = Character.getNumericValue(codePoint);
		boolean digit = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
		return (digit && value >= 0 && value <= 9) ? value : -1;
	}

	/** Signs that nobody sees, and the frame of a key-cap emoji. */
	static boolean invisible(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	private int codePoint() {
		return Character.codePointAt(this.text, this.at);
	}

	private void findCards() {
		Optional<CardShape.Match> card = CardShape.find(this.text, 0);
		while (card.isPresent()) {
			this.codes.set(card.get().start(), card.get().end());
			card = CardShape.find(this.text, card.get().end());
		}
	}

	private void findTickets() {
		for (int i = 0; i + 2 + TICKET_CODE <= this.text.length(); i++) {
			int end = i + 2 + TICKET_CODE;
			boolean begins = i == 0 || !Character.isLetterOrDigit(this.text.charAt(i - 1));
			boolean ends = end == this.text.length()
					|| !(Character.isLetterOrDigit(this.text.charAt(end)) || this.text.charAt(end) == '-');
			if (begins && ends && (this.text.charAt(i) | 32) == 'k' && this.text.charAt(i + 1) == '-'
					&& isCode(i + 2, end)) {
				this.codes.set(i, end);
			}
		}
	}

	private boolean isCode(int from, int to) {
		return this.text.subSequence(from, to)
			.toString()
			.toUpperCase(Locale.ROOT)
			.chars()
			.allMatch((c) -> CardShape.ALPHABET.indexOf(c) >= 0);
	}

	private void step() {
		int codePoint = codePoint();
		if (this.codes.get(this.at)) {
			int end = this.codes.nextClearBit(this.at);
			this.pieces.add(new Piece(this.at, end, "#", null));
			this.at = end;
		}
		else if (digit(codePoint) >= 0) {
			takeCluster();
		}
		else if (Character.isLetter(codePoint)) {
			takeWord();
		}
		else {
			this.at += Character.charCount(codePoint);
		}
	}

	private void takeWord() {
		int start = this.at;
		while (this.at < this.text.length() && !this.codes.get(this.at)
				&& (Character.isLetter(codePoint()) || invisible(codePoint()))) {
			this.at += Character.charCount(codePoint());
		}
		String word = folded(this.text.subSequence(start, this.at).toString());
		String digit = DIGIT_WORDS.get(word);
		Cluster cluster = (digit != null) ? new Cluster(start, this.at, digit, digit, true) : null;
		this.pieces.add(new Piece(start, this.at, (digit != null) ? "" : word, cluster));
	}

	private void takeCluster() {
		int start = this.at;
		int end = this.at;
		StringBuilder digits = new StringBuilder();
		StringBuilder form = new StringBuilder();
		StringBuilder sign = new StringBuilder();
		while (this.at < this.text.length() && !this.codes.get(this.at)) {
			int codePoint = codePoint();
			if (digit(codePoint) >= 0) {
				form.append(sign).append(digit(codePoint));
				digits.append(digit(codePoint));
				sign.setLength(0);
				end = this.at + Character.charCount(codePoint);
			}
			else if (sign.isEmpty() && isSign(codePoint)) {
				sign.appendCodePoint(plainSign(codePoint));
			}
			else if (!invisible(codePoint)) {
				break;
			}
			else if (sign.isEmpty()) {
				end = this.at + Character.charCount(codePoint);
			}
			this.at += Character.charCount(codePoint);
		}
		this.at = end;
		String cut = (form.length() > LONGEST_FORM) ? form.substring(0, LONGEST_FORM) : form.toString();
		Cluster cluster = new Cluster(start, end, digits.toString(), cut, false);
		this.pieces.add(new Piece(start, end, "", cluster));
	}

	private static boolean isSign(int codePoint) {
		return !Character.isLetterOrDigit(codePoint) && !Character.isWhitespace(codePoint)
				&& !Character.isSpaceChar(codePoint) && !invisible(codePoint);
	}

	/** Dashes of all kinds are "-", full-width signs their ordinary selves. */
	private static int plainSign(int codePoint) {
		if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212') {
			return '-';
		}
		return (codePoint >= 0xff01 && codePoint <= 0xff5e) ? codePoint - 0xfee0 : codePoint;
	}

	private static String folded(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		Normalizer.normalize(word, Normalizer.Form.NFKD)
			.codePoints()
			.filter(Character::isLetter)
			.forEach(folded::appendCodePoint);
		return folded.toString().toLowerCase(Locale.ROOT);
	}

}
