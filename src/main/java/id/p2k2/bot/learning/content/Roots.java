package id.p2k2.bot.learning.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roots an Indonesian word may come from, by taking off prefixes and suffixes in
 * every order: "menyusuinya" gives among others "susu". Some of them are no words; they
 * are only looked up in a list of real ones.
 */
final class Roots {

	private static final int SHORTEST = 3;

	private static final List<String> SUFFIXES = List.of("lah", "kah", "pun", "nya", "ku", "mu", "kan", "an", "i");

	/** Each prefix with the first letter of the root that it may have swallowed. */
	private static final Map<String, List<String>> PREFIXES = Map.ofEntries(Map.entry("di", List.of("")),
			Map.entry("ke", List.of("")), Map.entry("se", List.of("")), Map.entry("ter", List.of("", "r")),
			Map.entry("te", List.of("")), Map.entry("ber", List.of("", "r")), Map.entry("be", List.of("")),
			Map.entry("bel", List.of("")), Map.entry("per", List.of("", "r")), Map.entry("pel", List.of("")),
			Map.entry("pe", List.of("")), Map.entry("meng", List.of("", "k")), Map.entry("menge", List.of("")),
			Map.entry("mem", List.of("", "p")), Map.entry("men", List.of("", "t")),
			Map.entry("meny", List.of("s", "c")), Map.entry("me", List.of("")), Map.entry("peng", List.of("", "k")),
			Map.entry("penge", List.of("")), Map.entry("pem", List.of("", "p")), Map.entry("pen", List.of("", "t")),
			Map.entry("peny", List.of("s")));

	/** What the second half of a doubled word begins with: "menakut-nakuti". */
	private static final Map<String, String> SWALLOWED = Map.of("ny", "s", "ng", "k", "n", "t", "m", "p");

	private Roots() {
	}

	/** Of a word in small letters, itself among them. */
	static Set<String> of(String word) {
		Set<String> roots = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(word));
		while (!open.isEmpty()) {
			String form = open.pop();
			if (roots.add(form)) {
				SUFFIXES.stream()
					.filter((suffix) -> form.endsWith(suffix) && form.length() - suffix.length() >= SHORTEST)
					.forEach((suffix) -> open.push(form.substring(0, form.length() - suffix.length())));
				PREFIXES.forEach((prefix, swallowed) -> unprefixed(form, prefix, swallowed, open));
			}
		}
		return roots;
	}

	private static void unprefixed(String form, String prefix, List<String> swallowed, Deque<String> open) {
		if (!form.startsWith(prefix)) {
			return;
		}
		swallowed.stream()
			.map((first) -> first + form.substring(prefix.length()))
			.filter((root) -> root.length() >= SHORTEST)
			.forEach(open::push);
	}

	/** Of the second half of a doubled word. */
	static Set<String> ofEcho(String word) {
		Set<String> roots = new HashSet<>();
		for (String root : of(word)) {
			roots.add(root);
			SWALLOWED.forEach((begin, first) -> {
				if (root.startsWith(begin)) {
					roots.add(first + root.substring(begin.length()));
				}
			});
		}
		return roots;
	}

}
