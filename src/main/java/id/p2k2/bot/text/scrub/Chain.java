package id.p2k2.bot.text.scrub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.text.scrub.Scrubbed.Kind;

/**
 * Clusters that follow each other with little between them, so that they may be one
 * number.
 *
 * @param clusters in order, at least one
 * @param listed whether a comma or a line break with space stands between all of them
 */
record Chain(List<Cluster> clusters, boolean listed) {

	private static final int SPELT_DIGITS = 6;

	private static final int ACCOUNT_DIGITS = 10;

	private static final int NIK_DIGITS = 16;

	/** The shortest number with a leading zero: a fixed line with its area code. */
	private static final int PHONE_DIGITS = 9;

	private static final int LONGEST_PHONE = 15;

	int start() {
		return this.clusters.getFirst().start();
	}

	int end() {
		return this.clusters.getLast().end();
	}

	String digits() {
		return this.clusters.stream().map(Cluster::digits).collect(Collectors.joining());
	}

	/** What the digits look like, or nothing if they may stay. */
	Optional<Kind> kind() {
		String digits = digits();
		long spelt = this.clusters.stream().filter(Cluster::spelt).count();
		if (spelt > 1 && digits.length() >= SPELT_DIGITS) {
			return Optional.of(Kind.SPELT);
		}
		if (isList() || isYears()) {
			return Optional.empty();
		}
		return kind(digits);
	}

	/**
	 * The kind of a number that, with the dates and hours beside it, makes one known
	 * shape.
	 */
	static Optional<Kind> kindOfWhole(String digits) {
		boolean phone = (digits.startsWith("08") || digits.startsWith("628")) && digits.length() >= ACCOUNT_DIGITS
				&& digits.length() < LONGEST_PHONE;
		if (phone) {
			return Optional.of(Kind.PHONE);
		}
		return (digits.length() == NIK_DIGITS) ? Optional.of(Kind.NIK) : Optional.empty();
	}

	private static Optional<Kind> kind(String digits) {
		int length = digits.length();
		if (length == NIK_DIGITS) {
			return Optional.of(Kind.NIK);
		}
		boolean phone = length <= LONGEST_PHONE
				&& (digits.startsWith("0") || digits.startsWith("628") || digits.startsWith("8"));
		if (phone && length >= (digits.startsWith("0") ? PHONE_DIGITS : ACCOUNT_DIGITS)) {
			return Optional.of(Kind.PHONE);
		}
		return (length >= ACCOUNT_DIGITS) ? Optional.of(Kind.ACCOUNT) : Optional.empty();
	}

	/** "7, 14, 21, 28, 30", "150000, 75000": days, counts or round amounts. */
	private boolean isList() {
		return this.listed && this.clusters.size() > 1 && this.clusters.stream()
			.allMatch((cluster) -> cluster.digits().length() <= 3 || cluster.isRoundAmount());
	}

	private boolean isYears() {
		return this.clusters.size() < 4 && this.clusters.stream().allMatch(Cluster::isYear);
	}

}
