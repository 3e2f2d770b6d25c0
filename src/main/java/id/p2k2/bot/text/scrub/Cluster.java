package id.p2k2.bot.text.scrub;

import java.util.regex.Pattern;

/**
 * Digits with single signs between them and no space: "0812-3456", "7/12/2026", or one
 * digit said as a word.
 *
 * @param start offset of the first character in the text
 * @param end offset behind the last
 * @param digits its digits as 0–9
 * @param form its digits as 0–9 with the signs between them; cut when long
 * @param spelt whether it is a word
 */
record Cluster(int start, int end, String digits, String form, boolean spelt) {

	private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";

	private static final String MONTH = "(0?[1-9]|1[0-2])";

	private static final String HOUR = "([01]?\\d|2[0-4])[.:][0-5]\\d";

	/**
	 * Dates with year, 7/12, hours and spans of hours, school years, 600.000 and
	 * 600.000,00.
	 */
	private static final Pattern HARMLESS = Pattern
		.compile("(" + DAY + "-)?" + DAY + "([/.-])" + MONTH + "\\4((19|20)\\d\\d|2\\d)|" + DAY + "(-" + DAY + ")?/"
				+ MONTH + "|(19|20)\\d\\d[-/.]" + MONTH + "[-/.]" + DAY + "|" + HOUR + "(-" + HOUR
				+ ")?|(19|20)\\d\\d[/-](19|20)\\d\\d|[1-9]\\d{0,2}(\\.\\d{3}){1,2}(,\\d{2})?"
				+ "|[1-9]\\d{0,2}(,\\d{3}){1,2}");

	private static final Pattern DATE_WITH_YEAR = Pattern
		.compile("\\d{1,2}([/.-])\\d{1,2}\\1(19|20)\\d\\d|(19|20)\\d\\d-\\d{1,2}-\\d{1,2}");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final Pattern ROUND_AMOUNT = Pattern.compile("[1-9]\\d{0,3}000");

	private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,11}|[1-9]\\d{0,2}([.,]\\d{3})+(,\\d{2})?");

	/** A date, an hour, or an amount of money grouped as one. */
	boolean harmless() {
		return HARMLESS.matcher(this.form).matches();
	}

	boolean isDateWithYear() {
		return DATE_WITH_YEAR.matcher(this.form).matches();
	}

	boolean isYear() {
		return YEAR.matcher(this.form).matches();
	}

	/** Whole thousands, as prices are. */
	boolean isRoundAmount() {
		return ROUND_AMOUNT.matcher(this.form).matches();
	}

	/** An amount, if "Rp" or "ribu" stands beside it; no telephone number is. */
	boolean mayBeAmount() {
		return AMOUNT.matcher(this.form).matches() && this.digits.length() <= 14 && !this.digits.startsWith("628");
	}

}
