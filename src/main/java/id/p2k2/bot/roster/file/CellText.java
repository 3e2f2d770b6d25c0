package id.p2k2.bot.roster.file;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a cell, and what of it may be shown. */
final class CellText {

	/** Shown in place of a number that nobody needs to see again. */
	static final String MASK = "••••";

	/** Digits of a NIK, KK or KKS. */
	private static final int NIK_DIGITS = 16;

	/** Characters of a cell that are shown to whoever sent the file. */
	private static final int SHOWN = 40;

	/** A long number as a spreadsheet shortens it: {@code 3,30501E+15}. */
	private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?1[4-9]");

	private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){4,}");

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");

	/** Characters nobody sees, but which make two equal names differ. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

	private CellText() {
	}

	/** Trimmed, inner blanks made one, composed (NFC), without invisible characters. */
	static String clean(String cell) {
		if (isPlain(cell)) {
			return cell;
		}
		String visible = INVISIBLE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll("");
		return BLANKS.matcher(visible).replaceAll(" ").strip();
	}

	/** Most of a million rows need no work at all. */
	private static boolean isPlain(String cell) {
		char before = ' ';
		for (int i = 0; i < cell.length(); i++) {
			char character = cell.charAt(i);
			if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
				return false;
			}
			before = character;
		}
		return before != ' ' || cell.isEmpty();
	}

	/** What is wrong with a cell in whatever column it stands, if anything. */
	static Optional<RowRefusal> problem(String cell) {
		if (hasNik(cell)) {
			return Optional.of(RowRefusal.NIK_LIKE);
		}
		if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
			return Optional.of(RowRefusal.LINE_BREAK);
		}
		return cell.codePoints().anyMatch(CellText::isControl) ? Optional.of(RowRefusal.CONTROL_CHARACTER)
				: Optional.empty();
	}

	/** Sixteen digits or more in a row, blanks, points and dashes between them aside. */
	static boolean hasNik(String cell) {
		return mostDigits(cell) >= NIK_DIGITS || (cell.length() > 4 && SHORTENED.matcher(cell).find());
	}

	/** So many digits or more in a row, blanks, points and dashes between them aside. */
	static boolean hasDigits(String cell, int digits) {
		return mostDigits(cell) >= digits;
	}

	/**
	 * What is shown of a cell: numbers masked, control characters left out, shortened.
	 */
	static String masked(String cell) {
		String start = cell.substring(0,
				cell.offsetByCodePoints(0, Math.min(cell.codePointCount(0, cell.length()), 400)));
		if (hasNik(start)) {
			return MASK;
		}
		String shown = LONG_NUMBER.matcher(clean(start))
			.replaceAll(MASK)
			.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ")
			.strip();
		return (shown.codePointCount(0, shown.length()) <= SHOWN) ? shown
				: shown.substring(0, shown.offsetByCodePoints(0, SHOWN - 1)).strip() + "…";
	}

	private static int mostDigits(String cell) {
		int most = 0;
		int digits = 0;
		for (int i = 0; i < cell.length();) {
			int character = cell.codePointAt(i);
			if (Character.digit(character, 10) >= 0) {
				most = Math.max(most, ++digits);
			}
			else if (Character.isLetter(character)) {
				digits = 0;
			}
			i += Character.charCount(character);
		}
		return most;
	}

	private static boolean isControl(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
				character != '\t';
			case Character.FORMAT ->
				character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
			default -> character == 0xFFFD;
		};
	}

}
