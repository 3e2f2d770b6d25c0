package id.p2k2.bot.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.outbox.BotDirectory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which bot the people of a kabupaten are led to. A kabupaten is put as a whole on the
 * bot that has the fewest families so far, and stays there: each bot has Telegram's
 * limits for itself. Only when its bot is run no more it is put on another. Safe for use
 * by many threads and instances.
 */
@Component
class KabupatenBots {

	private final JdbcTemplate jdbc;

	private final BotDirectory bots;

	KabupatenBots(JdbcTemplate jdbc, BotDirectory bots) {
		this.jdbc = jdbc;
		this.bots = bots;
	}

	/**
	 * The name of the bot of a kabupaten.
	 * @param kabupaten as stored
	 * @return as {@link BotDirectory#name}
	 */
	@Transactional
	public String name(String kabupaten) {
		return this.bots.name(of(kabupaten));
	}

	/**
	 * The names of the bots of all kabupaten.
	 * @return by kabupaten; by an empty one the first bot, for staff of the whole country
	 */
	@Transactional
	public Map<String, String> names() {
		Map<String, String> names = new HashMap<>(Map.of("", this.bots.name(this.bots.all().getFirst())));
		this.jdbc
			.queryForList("SELECT kabupaten FROM desa UNION SELECT kabupaten FROM staff WHERE kabupaten IS NOT NULL",
					String.class)
			.forEach((kabupaten) -> names.put(kabupaten, name(kabupaten)));
		return names;
	}

	private long of(String kabupaten) {
		Optional<Long> known = known(kabupaten);
		if (known.filter(this.bots.all()::contains).isPresent()) {
			return known.get();
		}
		long chosen = lightest();
		this.jdbc.update("""
				INSERT INTO kabupaten_bot (kabupaten, bot) VALUES (?, ?)
				ON DUPLICATE KEY UPDATE bot = IF(bot = ?, ?, bot)""", kabupaten, chosen, known.orElse(0L), chosen);
		return known(kabupaten).orElseThrow();
	}

	private Optional<Long> known(String kabupaten) {
		return this.jdbc.queryForList("SELECT bot FROM kabupaten_bot WHERE kabupaten = ?", Long.class, kabupaten)
			.stream()
			.findFirst();
	}

	private long lightest() {
		List<Long> all = this.bots.all();
		if (all.size() == 1) {
			return all.getFirst();
		}
		Map<Long, Long> families = new HashMap<>();
		this.jdbc.query("""
				SELECT b.bot, COUNT(k.id) FROM kabupaten_bot b LEFT JOIN kpm k ON k.kabupaten = b.kabupaten
				GROUP BY b.bot""", (row) -> {
			families.put(row.getLong(1), row.getLong(2));
		});
		return all.stream().min(Comparator.comparing((bot) -> families.getOrDefault(bot, 0L))).orElseThrow();
	}

}
