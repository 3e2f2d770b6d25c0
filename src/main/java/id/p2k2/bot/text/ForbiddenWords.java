package id.p2k2.bot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words and sentences the bot never sends: insults, blame and threats, and whatever says
 * that aid is given, late, cut, lost, promised or bound to a condition. Phrases that were
 * read and allowed stand with their reason in {@code daftar-kata/pengecualian.txt}; only
 * the packed list counts, a folder of the operator cannot allow more. Safe for use by
 * many threads.
 */
public final class ForbiddenWords {

	private static final String EXCEPTIONS = "daftar-kata/pengecualian.txt";

	/** Within one sentence, on one line or the next. */
	private static final String GAP = "(?:[^.!?\\n]|\\n(?![\\n•])){0,60}";

	private static final String WORD = "\\b(?:kamu|anda|kalian|goblok|tolol|bodoh|dungu|bego|pemalas|malas|jorok|lalai|ceroboh"
			+ "|becus|sanksi|hukuman|(?:di|meng)hukum|(?:di)?denda|(?:di|men)coret|(?:di|men)cabut|(?:di|mem)blokir"
			+ "|(?:di|mem)bekukan|(?:di|me)wajib(?:kan)?|wajib|kewajiban|awas|gagal|salah(?! satu\\b)|kesalahan"
			+ "|(?:di|me)nyalahkan|disalahkan|percuma|memalukan|aib|kurang ajar|tahu rasa|tanggung sendiri)(?:lah|kah|nya)?\\b";

	private static final String AID = "\\b(?:bantuan|bansos|pencairan|pkh|(?:uang|dana) (?:bantuan|pkh|bansos))(?:nya)?\\b";

	private static final String FATE = "\\b(?:(?:di|men)?cair(?:kan)?|turun|diturunkan|hilang|hangus|(?:di|me)?potong|dikurangi|berkurang"
			+ "|(?:di|ter)tunda|terlambat|telat|(?:di|ber)henti(?:kan)?|stop|distop|(?:di|ber)tambah|naik|keluar|masuk|dapat"
			+ "|mendapat|datang|pasti|dijamin|janji|dijanjikan|ditahan|asal|asalkan|syarat(?:nya)?|diberi(?:kan)?|dibagikan"
			+ "|akan|tetap|lagi|segera|sebentar lagi|dihapus|dikeluarkan|(?:di)?putus|lancar|batal|dibatalkan|kalau hadir|(?:bila|jika) hadir)\\b";

	private static final String MONEY = "\\b(?:uang|dana|saldo)(?:nya)?\\b";

	private static final String MONEY_FATE = "\\b(?:turun|cair|dicairkan|hangus|(?:di)?potong|ditahan|hilang|lancar|masuk rekening"
			+ "|(?:di)?transfer)\\b";

	private static final String ARRIVES = "\\b(?:turun|cair|datang|masuk|keluar|diberikan|dibagikan)\\b";

	private static final String WHEN = "\\b(?:besok|lusa|segera|sebentar lagi|hari ini|tanggal \\d+"
			+ "|(?:minggu|bulan|tahun) (?:depan|ini))\\b";

	private static final String ABSENT = "\\b(?:tidak|belum|jarang|malas) (?:datang|hadir|ikut|mengisi|menjawab)\\b";

	private static final String LOSS = "\\b(?:bantuan|uang|dana|pkh|hilang|hangus|(?:di)?potong|dikeluarkan|dicoret|dicatat|dilaporkan|kena|ditegur|teguran|peringatan)\\b";

	private static final List<Pattern> RULES = List.of(rule(WORD), rule(AID + GAP + FATE), rule(FATE + GAP + AID),
			rule(MONEY + GAP + MONEY_FATE), rule(MONEY_FATE + GAP + MONEY), rule(MONEY + GAP + ARRIVES + GAP + WHEN),
			rule(MONEY + GAP + WHEN + GAP + ARRIVES), rule(WHEN + GAP + MONEY + GAP + ARRIVES),
			rule(ABSENT + GAP + LOSS), rule(LOSS + GAP + ABSENT),
			rule("\\bharus (?:datang|hadir|ikut)\\b" + GAP + "\\b(?:kalau tidak|supaya|agar)\\b"));

	private final List<Pattern> allowed;

	private ForbiddenWords(List<Pattern> allowed) {
		this.allowed = allowed;
	}

	private static Pattern rule(String words) {
		return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
	}

	/**
	 * The rules with their packed exceptions.
	 * @return ready for use
	 */
	public static ForbiddenWords packed() {
		return new ForbiddenWords(exceptions().stream().map(Allowed::pattern).toList());
	}

	/**
	 * The exceptions, each with its reason.
	 * @return in the order of the file
	 */
	static List<Allowed> exceptions() {
		return new MessagesFolder(Optional.empty()).lines(EXCEPTIONS)
			.orElse(List.of())
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\\|", 2))
			.map((parts) -> new Allowed(parts[0].strip(), (parts.length > 1) ? parts[1].strip() : ""))
			.toList();
	}

	/**
	 * What a text may not say.
	 * @param text of one message, on one or several lines
	 * @return by place; empty if it may be sent
	 */
	public List<Hit> hits(String text) {
		String read = text;
		for (Pattern phrase : this.allowed) {
			read = phrase.matcher(read).replaceAll((found) -> blanks(found.group()));
		}
		List<Hit> hits = new ArrayList<>();
		for (Pattern rule : RULES) {
			rule.matcher(read).results().forEach((found) -> add(hits, found));
		}
		return hits.stream().sorted(Comparator.comparingInt(Hit::offset)).toList();
	}

	/** Keeps lines and ends of sentences where they are. */
	private static String blanks(String allowed) {
		return allowed.replaceAll("[^\\n.!?]", " ");
	}

	private static void add(List<Hit> hits, MatchResult found) {
		boolean known = hits.stream()
			.anyMatch((hit) -> hit.offset() < found.end() && found.start() < hit.offset() + hit.words().length());
		if (!known) {
			hits.add(new Hit(found.start(), found.group()));
		}
	}

	/**
	 * Something that may not be sent.
	 *
	 * @param offset where it begins in the text, from 0
	 * @param words as they stand there
	 */
	public record Hit(int offset, String words) {

		/**
		 * How many lines below the first of the text it begins.
		 * @param text the same text
		 * @return from 0
		 */
		public int line(String text) {
			return (int) text.substring(0, this.offset).chars().filter((c) -> c == '\n').count();
		}

		/**
		 * The mistake in an editor's words.
		 * @return without its place
		 */
		public String mistake() {
			return "\"" + this.words.replace('\n', ' ') + "\" tidak boleh";
		}

	}

	/**
	 * A phrase that was read and allowed.
	 *
	 * @param phrase word for word
	 * @param reason why
	 */
	record Allowed(String phrase, String reason) {

		Pattern pattern() {
			return Pattern.compile(Pattern.quote(this.phrase), Pattern.CASE_INSENSITIVE);
		}

	}

}
