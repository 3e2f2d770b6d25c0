package id.p2k2.bot.text.scrub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.text.scrub.Numbers.Piece;
import id.p2k2.bot.text.scrub.Scrubbed.Kind;
import id.p2k2.bot.text.scrub.Scrubber.Removal;

/** Decides which numbers of a text go. */
final class Removals {

	/** Between two clusters of one number there are at most so many characters. */
	private static final int WIDEST_GAP = 5;

	/** With fewer digits beside a date or an hour, they are a count. */
	private static final int FEWEST_UNEXPLAINED = 5;

	private static final Set<String> SECRETS = Set.of("pin", "pinnya", "pinku", "otp", "otpnya", "sandi", "sandinya",
			"password", "pasword", "paswot", "passwordnya", "pw", "pass", "cvv", "cvc", "token");

	/** Also said of things that are no secret; so a year or a price beside it stays. */
	private static final Set<String> CODES = Set.of("kode", "kodenya", "code", "verifikasi");

	private static final Set<String> MONEY_BEFORE = Set.of("rp", "idr", "rupiah", "nominal");

	private static final Set<String> MONEY_AFTER = Set.of("ribu", "rb", "ribuan", "juta", "jt", "jutaan", "rupiah", "k",
			"miliar", "perak");

	private static final Set<String> YEAR_BEFORE = Set.of("tahun", "thn", "th", "januari", "februari", "maret", "april",
			"mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "jan", "feb", "mar",
			"apr", "jun", "jul", "agu", "sep", "okt", "nov", "des");

	/** How many words may stand between the secret's name and its digits. */
	private static final int WORDS_BEFORE = 7;

	private static final int WORDS_AFTER = 5;

	private static final int CODE_WORDS = 3;

	private final CharSequence text;

	private final List<Piece> pieces;

	private final List<Removal> removals = new ArrayList<>();

	private Removals(CharSequence text) {
		this.text = text;
		this.pieces = Numbers.in(text);
	}

	/** What to take out, in order and apart. */
	static List<Removal> in(CharSequence text) {
		Removals removals = new Removals(text);
		int at = 0;
		while (at < removals.pieces.size()) {
			at = (removals.pieces.get(at).cluster() != null) ? removals.judge(at) : at + 1;
		}
		return removals.removals.stream().sorted(Comparator.comparingInt(Removal::start)).toList();
	}

	/**
	 * Judges the numbers that hang together from here and returns the piece behind them.
	 */
	private int judge(int from) {
		int to = from + 1;
		while (to < this.pieces.size() && this.pieces.get(to).cluster() != null && hangTogether(to - 1, to)) {
			to++;
		}
		int before = this.removals.size();
		int unexplained = 0;
		int at = from;
		while (at < to) {
			int start = at;
			while (at < to && !explained(at)) {
				at++;
			}
			if (at > start) {
				unexplained += judgeUnexplained(start, at);
			}
			else {
				at++;
			}
		}
		if (this.removals.size() == before && unexplained >= FEWEST_UNEXPLAINED) {
			judgeWhole(from, to);
		}
		return to;
	}

	private int judgeUnexplained(int from, int to) {
		Chain chain = chain(from, to);
		Optional<Kind> kind = chain.kind().or(() -> secret(chain, from, to));
		kind.ifPresent((found) -> this.removals.add(new Removal(withPlus(chain.start()), chain.end(), found)));
		return chain.digits().length();
	}

	/** "08-12-26 345 678" is not a date. */
	private void judgeWhole(int from, int to) {
		Chain chain = chain(from, to);
		boolean dated = chain.clusters().stream().anyMatch(Cluster::isDateWithYear);
		if (!dated && !chain.listed()) {
			Chain.kindOfWhole(chain.digits())
				.ifPresent((kind) -> this.removals.add(new Removal(withPlus(chain.start()), chain.end(), kind)));
		}
	}

	private Optional<Kind> secret(Chain chain, int from, int to) {
		int length = chain.digits().length();
		boolean fits = length >= 4 && length <= 8;
		boolean year = chain.clusters().size() == 1 && chain.clusters().getFirst().isYear();
		if (!fits || (year && YEAR_BEFORE.contains(word(from - 1)))) {
			return Optional.empty();
		}
		boolean round = chain.clusters().size() == 1 && chain.clusters().getFirst().isRoundAmount();
		boolean near = isNamed(SECRETS, from - WORDS_BEFORE, to + WORDS_AFTER)
				|| (!year && !round && isNamed(CODES, from - CODE_WORDS, to + CODE_WORDS));
		return near ? Optional.of(Kind.SECRET) : Optional.empty();
	}

	private boolean isNamed(Set<String> names, int from, int to) {
		for (int i = Math.max(0, from); i < Math.min(this.pieces.size(), to); i++) {
			if (names.contains(word(i))) {
				return true;
			}
		}
		return false;
	}

	/** A date, an hour or an amount of money. */
	private boolean explained(int at) {
		Cluster cluster = this.pieces.get(at).cluster();
		if (cluster == null || cluster.spelt()) {
			return false;
		}
		boolean money = MONEY_BEFORE.contains(word(at - 1)) || MONEY_AFTER.contains(word(at + 1));
		return cluster.harmless() || (money && cluster.mayBeAmount());
	}

	private Chain chain(int from, int to) {
		List<Cluster> clusters = this.pieces.subList(from, to)
			.stream()
			.map(Piece::cluster)
			.filter((cluster) -> cluster != null)
			.collect(Collectors.toList());
		boolean listed = true;
		for (int i = from + 1; i < to; i++) {
			String gap = gap(i - 1, i);
			listed &= gap.contains(",") || gap.contains("\n") || gap.contains(";");
		}
		return new Chain(clusters, listed);
	}

	/** Only signs and spaces, and few of them, between two clusters. */
	private boolean hangTogether(int left, int right) {
		String gap = gap(left, right);
		return gap.codePoints().filter((c) -> !Numbers.invisible(c)).count() <= WIDEST_GAP && !gap.contains("\n\n");
	}

	private String gap(int left, int right) {
		return this.text.subSequence(this.pieces.get(left).end(), this.pieces.get(right).start()).toString();
	}

	private int withPlus(int start) {
		return (start > 0 && this.text.charAt(start - 1) == '+') ? start - 1 : start;
	}

	private String word(int at) {
		return (at >= 0 && at < this.pieces.size()) ? this.pieces.get(at).word() : "";
	}

}
