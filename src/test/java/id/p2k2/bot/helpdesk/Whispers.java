package id.p2k2.bot.helpdesk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.World;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words nobody else writes, who wrote them, and on whose phones they may be seen because
 * they were said in confidence.
 */
final class Whispers {

	private static final List<String> WORDS = List.of("kemarin", "sore", "diminta", "uang", "katanya", "ongkos", "saya",
			"takut", "bilang", "dipotong", "lima", "puluh", "ribu", "di", "balai", "anak", "dipukul", "dia", "marah",
			"tolong", "jangan", "sampai", "tahu", "tetangga", "waktu", "bulan", "lalu", "kartunya", "dipegang");

	/** Numbers that must not stay; what is said beside them must. */
	static final List<String> NUMBERS = List.of("NIK 3305010101010001", "PIN 123456 ya", "hubungi 0812 3456 7890",
			"nol delapan satu dua tiga empat lima enam tujuh", "kartu 6013.0111.2222.3333", "+62-812-3456-7890",
			"kode OTP nya 4 4 1 2 9 7");

	private final JdbcClient jdbc;

	private final Random random;

	private final Map<String, String> said = new LinkedHashMap<>();

	private final Map<String, Set<String>> secret = new LinkedHashMap<>();

	Whispers(JdbcClient jdbc, Random random) {
		this.jdbc = jdbc;
		this.random = random;
	}

	/** New words of somebody, a mark among them, at times beside a number. */
	String words(String who, Phone phone) {
		String mark = mark();
		this.said.put(mark, who);
		confidants(who, phone).ifPresent((others) -> this.secret.put(mark, others));
		StringBuilder words = new StringBuilder();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			words.append(WORDS.get(this.random.nextInt(WORDS.size()))).append(' ');
		}
		if (this.random.nextInt(4) == 0) {
			words.append(NUMBERS.get(this.random.nextInt(NUMBERS.size()))).append(", ");
		}
		return words.append(mark).append(' ').append(WORDS.get(this.random.nextInt(WORDS.size()))).toString();
	}

	/** Letters alone, so that no number is seen in them. */
	private String mark() {
		StringBuilder mark = new StringBuilder("zq");
		this.random.ints(7, 'a', 'z' + 1).forEach((letter) -> mark.append((char) letter));
		return mark.toString();
	}

	/** Who may read what is said in this chat now, if it is said in confidence. */
	private java.util.Optional<Set<String>> confidants(String who, Phone phone) {
		return this.jdbc
			.sql("""
					SELECT dialogue, state_type, state_json,
					  (SELECT l.chat_id FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id JOIN link l ON l.id = i.link_id
					   WHERE t.restricted AND t.id = REGEXP_REPLACE(
					     REGEXP_SUBSTR(c.state_json, '"ticket":[0-9]+'), '[^0-9]', '')) AS writer
					FROM conversation c WHERE bot = ? AND chat_id = ? AND state_json IS NOT NULL""")
			.params(World.chat(phone).bot(), World.chat(phone).id())
			.query((row, _) -> {
				String state = row.getString("state_json");
				Set<String> some = new HashSet<>(Set.of(who));
				if (state.contains("\"restricted\":true")) {
					return some;
				}
				if (row.getString("writer") == null) {
					return null;
				}
				boolean note = row.getString("state_type").matches(".*(Noting|Reasoning).*");
				if (!note) {
					some.add("chat " + row.getString("writer"));
				}
				return some;
			})
			.list()
			.stream()
			.filter(java.util.Objects::nonNull)
			.findFirst();
	}

	/**
	 * What was said in confidence, and by its ticket turned out to be: each mark with
	 * those who may see it, the petugas aside.
	 */
	Map<String, Set<String>> secret() {
		Map<String, Set<String>> all = new LinkedHashMap<>(this.secret);
		for (String mark : this.said.keySet()) {
			List<Boolean> restricted = this.jdbc
				.sql("SELECT t.restricted FROM ticket_text x JOIN ticket t ON t.id = x.ticket_id WHERE x.body LIKE ?")
				.param("%" + mark + "%")
				.query(Boolean.class)
				.list();
			if (!restricted.isEmpty() && !restricted.contains(false)) {
				all.putIfAbsent(mark, Set.of(this.said.get(mark)));
			}
		}
		return all;
	}

	/** All marks, said in confidence or not. */
	Set<String> marks() {
		return this.said.keySet();
	}

}
