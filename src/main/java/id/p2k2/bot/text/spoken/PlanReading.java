package id.p2k2.bot.text.spoken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.p2k2.bot.text.spoken.SpokenPlan.Ambiguous;
import id.p2k2.bot.text.spoken.SpokenPlan.Incomplete;
import id.p2k2.bot.text.spoken.SpokenPlan.Plan;
import id.p2k2.bot.text.spoken.SpokenPlan.Result;

/** One reading of a line of a plan. */
final class PlanReading {

	private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-*•–]|\\d{1,2}[.)](?!\\d))\\s*");

	private static final Pattern PART = Pattern.compile("(?:[^\\s,;|]|(?<=\\d),(?=\\d))+");

	/** Signs that may stand alone between the words of a name: "Mawar - 2". */
	private static final int SIGNS_IN_NAME = 2;

	/** No place begins so; a number was left over from the date or the hour. */
	private static final Pattern NUMBER_FIRST = Pattern.compile("[\\d\\p{P}]+(\\s|$)");

	private static final Set<String> GROUP_WORDS = Set.of("kelompok", "kelompk", "klp", "kel", "klmpk", "klompok",
			"grup");

	private static final Pattern DATE_WORD = Pattern.compile("hari|tgl|tanggal|bulan|bln|tahun|depan|dpn|ini|besok|bsk"
			+ "|lusa|sesuk|pekan|ke|\\d{1,4}|\\d{1,4}([/.\\-]\\d{1,4}){1,2}|\\d{1,2}[a-z]{3,9}(\\d{4})?|(tgl|tanggal)\\.?\\d{1,2}");

	private static final Pattern HOUR_WORD = Pattern.compile("(jam|pukul|pkl|pk|jm)\\.?(\\d{1,2}([.:]\\d{2})?)?"
			+ "|setengah|stengah|1/2|kurang|lewat|lebih|seperempat|menit|pagi|siang|sore|malam|wib|wita|wit"
			+ "|\\d{1,2}([.:,]\\d{2})?|\\d{4}");

	/** A date or an hour in more words than this is not looked for. */
	private static final int LONGEST_PART = 6;

	private final List<String> parts;

	private final LocalDate today;

	private final List<String> groups;

	PlanReading(String line, LocalDate today, List<String> groups) {
		this.today = today;
		this.groups = groups;
		List<String> all = PART.matcher(LIST_MARK.matcher(line).replaceFirst(""))
			.results()
			.map(MatchResult::group)
			.toList();
		this.parts = (!all.isEmpty() && GROUP_WORDS.contains(name(all.getFirst()))) ? all.subList(1, all.size()) : all;
	}

	Result result() {
		List<Result> readings = new ArrayList<>();
		List<String> named = new ArrayList<>();
		for (String group : this.groups) {
			int words = fullNameAtStart(group);
			if (words > 0) {
				named.add(group);
				readings.add(read(Optional.of(group), words));
			}
		}
		List<Result> plans = readings.stream().filter(Plan.class::isInstance).toList();
		if (plans.size() == 1) {
			return plans.getFirst();
		}
		if (named.size() > 1) {
			return longestOrAmbiguous(named);
		}
		return readings.isEmpty() ? byBeginning() : readings.getFirst();
	}

	/**
	 * Several names stand there whole: "Mawar" and "Mawar 2" do, and the longer is meant.
	 */
	private Result longestOrAmbiguous(List<String> named) {
		int longest = named.stream().mapToInt(this::fullNameAtStart).max().orElse(0);
		List<String> best = named.stream().filter((group) -> fullNameAtStart(group) == longest).toList();
		boolean severalPlans = named.stream()
			.filter((group) -> read(Optional.of(group), fullNameAtStart(group)) instanceof Plan)
			.count() > 1;
		return (best.size() > 1 || severalPlans) ? new Ambiguous(named) : read(Optional.of(best.getFirst()), longest);
	}

	private Result byBeginning() {
		String first = this.parts.isEmpty() ? "" : name(this.parts.getFirst());
		List<String> near = this.groups.stream()
			.filter((group) -> !first.isEmpty() && name(group).startsWith(first + " "))
			.toList();
		if (near.size() > 1) {
			return new Ambiguous(near);
		}
		return near.isEmpty() ? unknownGroup() : read(Optional.of(near.getFirst()), beginningOf(near.getFirst()));
	}

	/** How many words of the line go on agreeing with a name. */
	private int beginningOf(String group) {
		List<String> words = List.of(name(group).split(" "));
		int agreeing = 0;
		while (agreeing < Math.min(words.size(), this.parts.size())
				&& words.get(agreeing).equals(name(this.parts.get(agreeing)))) {
			agreeing++;
		}
		return agreeing;
	}

	private Result unknownGroup() {
		int from = 0;
		while (from < this.parts.size() && !isDateWord(this.parts.get(from)) && !isHourWord(this.parts.get(from))) {
			from++;
		}
		return read(Optional.empty(), from);
	}

	private Result read(Optional<String> group, int from) {
		Result dateFirst = read(group, from, true);
		Result hourFirst = (dateFirst instanceof Plan) ? dateFirst : read(group, from, false);
		return (hourFirst instanceof Plan) ? hourFirst : dateFirst;
	}

	private Result read(Optional<String> group, int from, boolean dateFirst) {
		int hourFrom = dateFirst ? dateEnd(from) : from;
		int dateFrom = dateFirst ? from : hourEnd(from);
		int dateEnd = dateEnd(dateFrom);
		int hourEnd = hourEnd(hourFrom);
		SpokenDate.Result date = SpokenDate.parse(text(dateFrom, dateEnd), this.today);
		SpokenHour.Result hour = SpokenHour.parse(text(hourFrom, hourEnd));
		Optional<String> place = place(Math.max(dateEnd, hourEnd));
		boolean nonsense = place.isPresent() && NUMBER_FIRST.matcher(place.get()).lookingAt();
		if (group.isPresent() && date instanceof SpokenDate.Date(LocalDate day) && hour instanceof SpokenHour.Hour time
				&& !nonsense) {
			return new Plan(group.get(), day, time.time(), place);
		}
		return new Incomplete(group, date, nonsense ? new SpokenHour.Unclear() : hour, place);
	}

	/** The end of the longest run of date words from here that says something. */
	private int dateEnd(int from) {
		int end = from;
		for (int i = from; i < limit(from) && isDateWord(this.parts.get(i)); i++) {
			if (!(SpokenDate.parse(text(from, i + 1), this.today) instanceof SpokenDate.Unclear)) {
				end = i + 1;
			}
		}
		return lastIsHour(from, end) ? end - 1 : end;
	}

	/** "senin depan 1": the number fits no such Monday and is the hour. */
	private boolean lastIsHour(int from, int end) {
		return end > from + 1 && this.parts.get(end - 1).matches("\\d{1,2}")
				&& SpokenDate.parse(text(from, end), this.today) instanceof SpokenDate.Contradiction
				&& SpokenDate.parse(text(from, end - 1), this.today) instanceof SpokenDate.Date;
	}

	private int hourEnd(int from) {
		int end = from;
		for (int i = from; i < limit(from) && isHourWord(this.parts.get(i)); i++) {
			if (!(SpokenHour.parse(text(from, i + 1)) instanceof SpokenHour.Unclear)) {
				end = i + 1;
			}
		}
		return end;
	}

	private int limit(int from) {
		return Math.min(this.parts.size(), from + LONGEST_PART);
	}

	private static boolean isDateWord(String part) {
		String word = Words.plain(part).replaceFirst("[.:]$", "");
		return DATE_WORD.matcher(word).matches() || CalendarWords.day(word).isPresent()
				|| CalendarWords.month(word).isPresent() || isNumberWord(word) || word.equals("-");
	}

	private static boolean isHourWord(String part) {
		String word = Words.plain(part).replaceFirst("[.:]$", "");
		return HOUR_WORD.matcher(word).matches() || isNumberWord(word) || word.equals("-");
	}

	private static boolean isNumberWord(String word) {
		return NumberWords.toDigits(word).matches("\\d+") || word.equals("belas") || word.equals("puluh");
	}

	private Optional<String> place(int from) {
		String place = text(from, this.parts.size()).replaceFirst("^[-:@.\\s]+", "")
			.replaceFirst("(?i)^(di|tempat:?|ing|ning)\\s+", "");
		return Optional.of(place.strip()).filter((text) -> !text.isEmpty());
	}

	private String text(int from, int to) {
		return String.join(" ", this.parts.subList(Math.min(from, this.parts.size()), Math.max(from, to)));
	}

	/**
	 * The number of words of the line that are the group's whole name; 0 if they are not.
	 */
	private int fullNameAtStart(String group) {
		String name = name(group);
		int most = Math.min(this.parts.size(), name.split(" ").length + SIGNS_IN_NAME);
		for (int words = 1; words <= most && !name.isEmpty(); words++) {
			if (name(text(0, words)).equals(name) && !this.parts.get(words - 1).matches(".*\\d[/.:-]\\d.*")) {
				return words;
			}
		}
		return 0;
	}

	/** A name without case, signs and the word "kelompok". */
	private static String name(String text) {
		String plain = Words.plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		String bare = plain.replaceFirst("^(kelompok|klp|kel)\\s+", "");
		return bare.isEmpty() ? plain : bare;
	}

}
