package id.p2k2.bot.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.roster.file.ImportKind;
import id.p2k2.bot.roster.file.MemberRow;
import id.p2k2.bot.roster.file.RefusedRow;
import id.p2k2.bot.roster.file.Row;
import id.p2k2.bot.roster.file.Sapaan;
import id.p2k2.bot.roster.file.StaffRow;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The staging tables: what a file says, until it is saved or forgotten. */
@Repository
class Staging {

	private static final int BATCH = 1000;

	private static final int DELETED_AT_ONCE = 10_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Clock clock;

	Staging(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.clock = clock;
	}

	ImportId create(ImportKind kind, Optional<StaffId> staff) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("INSERT INTO import (kind, state, staff_id, created_at) VALUES (?, 'OPEN', ?, ?)")
			.params(kind.name(), staff.map(StaffId::value).orElse(null), Utc.of(this.clock.instant()))
			.update(key);
		return new ImportId(key.getKeyAs(java.math.BigInteger.class).longValueExact());
	}

	/**
	 * Keeps rows, at most so many.
	 * @return the number of the last line, or empty if there are more rows than allowed
	 */
	Optional<Long> add(ImportId id, Stream<Row> rows, long most) {
		List<Object[]> batch = new ArrayList<>(BATCH);
		long count = 0;
		long last = 0;
		for (Iterator<Row> left = rows.iterator(); left.hasNext();) {
			Row row = left.next();
			if (++count > most) {
				return Optional.empty();
			}
			last = Math.max(last, row.line());
			batch.add(values(id, row));
			if (batch.size() == BATCH) {
				insert(batch);
			}
		}
		insert(batch);
		return Optional.of(last);
	}

	/** Empty if there is no such import of this person. */
	Optional<Staged> find(ImportId id, Optional<StaffId> staff) {
		return this.jdbc.sql("SELECT kind, state FROM import WHERE id = ? AND staff_id <=> ? FOR UPDATE")
			.params(id.value(), staff.map(StaffId::value).orElse(null))
			.query((row, _) -> new Staged(ImportKind.valueOf(row.getString(1)), row.getString(2).equals("SAVED")))
			.optional();
	}

	long lastLine(ImportId id) {
		return this.jdbc.sql("SELECT COALESCE(MAX(line), 0) FROM import_row WHERE import_id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
	}

	void saved(ImportId id) {
		this.jdbc.sql("UPDATE import SET state = 'SAVED' WHERE id = ?").param(id.value()).update();
	}

	/** Held until the transaction ends; the row is made where it is missing. */
	void takeTurn() {
		this.jdbc.sql("INSERT INTO import_turn (id) VALUES (1) ON DUPLICATE KEY UPDATE id = 1").update();
	}

	Counts counts(ImportId id) {
		return this.jdbc
			.sql("""
					SELECT COALESCE(SUM(outcome = 'NEW'), 0), COALESCE(SUM(outcome = 'CHANGED'), 0), COALESCE(SUM(outcome = 'SAME'), 0),
					  COALESCE(SUM(outcome NOT IN ('NEW', 'CHANGED', 'SAME')), 0)
					FROM import_row WHERE import_id = ?""")
			.param(id.value())
			.query((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
			.single();
	}

	/** Forgets an import, in bounded steps. */
	void delete(ImportId id) {
		for (String table : List.of("import_row", "import_pair", "import_new", "import_kelompok")) {
			int deleted = DELETED_AT_ONCE;
			while (deleted == DELETED_AT_ONCE) {
				deleted = this.jdbc.sql("DELETE FROM " + table + " WHERE import_id = ? LIMIT " + DELETED_AT_ONCE)
					.param(id.value())
					.update();
			}
		}
		this.jdbc.sql("DELETE FROM import WHERE id = ?").param(id.value()).update();
	}

	List<ImportId> olderThan(Instant limit, int most) {
		return this.jdbc.sql("SELECT id FROM import WHERE created_at <= ? ORDER BY id LIMIT ?")
			.params(Utc.of(limit), most)
			.query((row, _) -> new ImportId(row.getLong(1)))
			.list();
	}

	Optional<Instant> oldest() {
		return this.jdbc.sql("SELECT MIN(created_at) FROM import")
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, java.time.LocalDateTime.class))))
			.single();
	}

	private void insert(List<Object[]> batch) {
		if (!batch.isEmpty()) {
			this.template.batchUpdate("""
					INSERT INTO import_row (import_id, line, id_luar, name, role, sapaan, kelompok, desa, kecamatan,
					  kabupaten, zone, pendamping, outcome, fixed, refused_column, refused_cell, written_name)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", batch);
			batch.clear();
		}
	}

	private static @Nullable Object[] values(ImportId id, Row row) {
		return switch (row) {
			case StaffRow staff -> new @Nullable Object[] { id.value(), staff.line(), null, staff.name(),
					staff.role().name(), sapaan(staff.sapaan()), null, null, staff.kecamatan(), staff.kabupaten(), null,
					null, null, false, null, null, staff.written() };
			case MemberRow member -> new @Nullable Object[] { id.value(), member.line(), member.idLuar(), member.name(),
					member.role().name(), sapaan(member.sapaan()), member.kelompok(), member.desa(), member.kecamatan(),
					member.kabupaten(), member.zone().name(), member.pendamping(), null, false, null, null,
					member.written() };
			case RefusedRow refused ->
				new @Nullable Object[] { id.value(), refused.line(), null, null, null, null, null, null, null, null,
						null, null, refused.reason().name(), true, refused.column(), refused.maskedCell(), null };
		};
	}

	private static @Nullable String sapaan(@Nullable Sapaan sapaan) {
		return (sapaan != null) ? sapaan.name() : null;
	}

	/** An import that is there. */
	record Staged(ImportKind kind, boolean saved) {

	}

}
