package id.p2k2.bot.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.p2k2.bot.roster.file.NameLikeness;
import id.p2k2.bot.shared.ImportId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds new names that are nearly those of others in the same kelompok, and keeps what
 * somebody said of them. Two people with an id_luar each are two people.
 */
@Repository
class AlikeNames {

	/** Nobody answers more questions than that. */
	private static final int MOST = 50;

	private static final String SHOWN = """
			SELECT p.number, g.name, r.name, COALESCE(o.name, k.name), p.kpm_id IS NOT NULL FROM import_pair p
			JOIN import_row r ON r.import_id = p.import_id AND r.line = p.line
			JOIN import_kelompok g ON g.id = r.import_kelompok_id
			LEFT JOIN import_row o ON o.import_id = p.import_id AND o.line = p.other_line
			LEFT JOIN kpm k ON k.id = p.kpm_id
			WHERE p.import_id = ? AND p.same IS NULL AND r.outcome = 'NEW' ORDER BY p.number LIMIT ?""";

	private final JdbcClient jdbc;

	AlikeNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Looks for pairs once, after the first comparison. */
	void find(ImportId id, LocalDate today) {
		Map<Long, List<Candidate>> kelompok = new TreeMap<>();
		candidates(id, today).forEach(
				(candidate) -> kelompok.computeIfAbsent(candidate.kelompok(), (_) -> new ArrayList<>()).add(candidate));
		List<Candidate[]> pairs = kelompok.values().stream().flatMap((all) -> pairs(all).stream()).limit(MOST).toList();
		for (int i = 0; i < pairs.size(); i++) {
			this.jdbc
				.sql("INSERT INTO import_pair (import_id, number, line, other_line, kpm_id) VALUES (?, ?, ?, ?, ?)")
				.params(id.value(), i + 1, pairs.get(i)[0].line(), pairs.get(i)[1].line(), pairs.get(i)[1].kpm())
				.update();
		}
	}

	/** Pairs nobody has spoken of. */
	List<Alike> open(ImportId id, int most) {
		return this.jdbc.sql(SHOWN)
			.params(id.value(), most)
			.query((row, _) -> new Alike(row.getInt(1), row.getString(2), row.getString(3), row.getString(4),
					row.getBoolean(5)))
			.list();
	}

	Optional<Alike> next(ImportId id) {
		return open(id, 1).stream().findFirst();
	}

	void answer(ImportId id, int number, boolean same) {
		this.jdbc.sql("UPDATE import_pair SET same = ? WHERE import_id = ? AND number = ? AND same IS NULL")
			.params(same, id.value(), number)
			.update();
	}

	/**
	 * What was said takes effect on the rows that were compared; may be repeated. A
	 * stored family takes one row, a second one that is said to be the same is refused.
	 */
	void apply(ImportId id) {
		this.jdbc
			.sql("""
					UPDATE import_row r JOIN import_pair p ON p.import_id = r.import_id AND p.line = r.line
					LEFT JOIN (SELECT kpm_id, MIN(number) AS number FROM import_pair WHERE import_id = :import AND same
					  GROUP BY kpm_id) f ON f.kpm_id = p.kpm_id
					SET r.outcome = IF(f.number = p.number, 'CHANGED', 'SAME_PERSON'), r.renamed = COALESCE(f.number = p.number, FALSE),
					  r.person_id = IF(f.number = p.number, p.kpm_id, NULL)
					WHERE r.import_id = :import AND p.same AND r.outcome = 'NEW'""")
			.param("import", id.value())
			.update();
	}

	/**
	 * New rows, and the families stored in the same kelompok that no row is about.
	 */
	private List<Candidate> candidates(ImportId id, LocalDate today) {
		return this.jdbc.sql("""
				SELECT import_kelompok_id, line, NULL AS kpm, name, id_luar IS NOT NULL FROM import_row
				WHERE import_id = :import AND outcome = 'NEW'
				UNION ALL
				SELECT g.id, NULL, k.id, k.name, k.id_luar IS NOT NULL FROM import_kelompok g
				JOIN membership m ON m.kelompok_id = g.kelompok_id AND m.from_date <= :today
				  AND (m.until_date IS NULL OR m.until_date >= :today)
				JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				WHERE g.import_id = :import AND k.id NOT IN (
				  SELECT r.person_id FROM import_row r WHERE r.import_id = :import AND r.person_id IS NOT NULL)
				ORDER BY 1, 2""")
			.param("import", id.value())
			.param("today", today)
			.query((row, _) -> new Candidate(row.getLong(1), row.getObject(2, Long.class), row.getObject(3, Long.class),
					row.getString(4), row.getBoolean(5)))
			.list();
	}

	/** The later new one first, then the one it resembles; at most one pair a row. */
	private static List<Candidate[]> pairs(List<Candidate> all) {
		List<Candidate[]> pairs = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Candidate one = all.get(i);
			List<Candidate> others = all.subList(0, i);
			others.stream()
				.filter((other) -> one.line() != null && !(one.known() && other.known())
						&& NameLikeness.nearEqual(one.name(), other.name()))
				.findFirst()
				.ifPresent((other) -> pairs.add(new Candidate[] { one, other }));
		}
		return pairs;
	}

	/** A name in a kelompok of the file. */
	private record Candidate(long kelompok, @Nullable Long line, @Nullable Long kpm, String name, boolean known) {

	}

}
