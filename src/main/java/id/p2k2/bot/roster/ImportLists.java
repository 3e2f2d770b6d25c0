package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.roster.file.CodeListCsv;
import id.p2k2.bot.roster.file.RefusedRow;
import id.p2k2.bot.roster.file.RefusedRowsCsv;
import id.p2k2.bot.roster.file.RowRefusal;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Texts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * Writes the two lists that answer an import, row by row from the database: a list of a
 * million codes takes no memory.
 */
@Repository
class ImportLists {

	private static final String FAMILIES = """
			SELECT g.name, COALESCE(n.written_name, k.name), m.role, c.code, d.kabupaten FROM import_new n JOIN kpm k ON k.id = n.person_id
			JOIN membership m ON m.kpm_id = k.id AND m.until_date IS NULL JOIN kelompok g ON g.id = m.kelompok_id
			JOIN desa d ON d.id = g.desa_id
			JOIN join_code c ON c.kpm_id = k.id AND c.used_at IS NULL AND c.code IS NOT NULL AND c.expires_at > ?
			WHERE n.import_id = ? ORDER BY n.person_id""";

	private static final String STAFF = """
			SELECT '', COALESCE(n.written_name, s.name), s.role, c.code, COALESCE(s.kabupaten, '')
			FROM import_new n JOIN staff s ON s.id = n.person_id AND s.active
			JOIN join_code c ON c.staff_id = s.id AND c.used_at IS NULL AND c.code IS NOT NULL AND c.expires_at > ?
			WHERE n.import_id = ? ORDER BY n.person_id""";

	private static final String ONE_STAFF = """
			SELECT '', s.name, s.role, c.code, COALESCE(s.kabupaten, '') FROM staff s
			JOIN join_code c ON c.staff_id = s.id AND c.used_at IS NULL AND c.code IS NOT NULL AND c.expires_at > ?
			WHERE s.id = ? AND s.active ORDER BY c.id DESC LIMIT 1""";

	private static final String REFUSED = """
			SELECT line, outcome, fixed, refused_column, refused_cell, name, kelompok, kabupaten, zone, pendamping
			FROM import_row WHERE import_id = ? AND outcome NOT IN ('NEW', 'CHANGED', 'SAME') ORDER BY line""";

	private final JdbcTemplate jdbc;

	private final KabupatenBots bots;

	private final Texts texts;

	private final Clock clock;

	ImportLists(JdbcTemplate jdbc, KabupatenBots bots, Texts texts, Clock clock) {
		this.jdbc = jdbc;
		this.bots = bots;
		this.texts = texts;
		this.clock = clock;
	}

	/** Returns how many there are. */
	int write(ImportId id, OutputStream output) throws IOException {
		List<String> kind = this.jdbc.queryForList("SELECT kind FROM import WHERE id = ?", String.class, id.value());
		return write(kind.equals(List.of("STAFF")) ? STAFF : FAMILIES, id.value(), output);
	}

	/** Returns how many there are. */
	int write(StaffId id, OutputStream output) throws IOException {
		return write(ONE_STAFF, id.value(), output);
	}

	/** Returns how many there are. */
	int writeRefused(ImportId id, OutputStream output) throws IOException {
		try (RefusedRowsCsv csv = new RefusedRowsCsv(output)) {
			return stream(REFUSED, (row) -> {
				RowPhrase reason = RowPhrase.valueOf(row.getString("outcome"));
				csv.add(refused(row, reason), this.texts.plain(reason.with(), Texts.INDONESIAN));
			}, id.value());
		}
	}

	private int write(String statement, long subject, OutputStream output) throws IOException {
		Map<String, String> names = this.bots.names();
		try (CodeListCsv csv = new CodeListCsv(output)) {
			return stream(statement, (row) -> {
				NomorKartu code = new NomorKartu(row.getString(4));
				csv.add(row.getString(1), row.getString(2), row.getString(3), code.display(),
						"https://t.me/" + names.get(row.getString(5)) + "?start=" + code.value());
			}, Utc.of(this.clock.instant()), subject);
		}
	}

	/**
	 * The reason says nothing but what is wrong; where and with what stands beside it.
	 */
	private static RefusedRow refused(ResultSet row, RowPhrase reason) throws SQLException {
		String column = row.getBoolean("fixed") ? row.getString("refused_column") : reason.column();
		String cell = switch (reason.column()) {
			case "nama" -> row.getString("name");
			case "kelompok" -> row.getString("kelompok");
			case "kabupaten" -> row.getString("kabupaten");
			case "pendamping" -> row.getString("pendamping");
			case "zona" -> row.getString("zone");
			default -> row.getString("refused_cell");
		};
		return new RefusedRow(row.getLong("line"), RowRefusal.EMPTY_CELL, column, (cell != null) ? cell : "");
	}

	private int stream(String statement, Lines lines, Object... values) {
		int[] count = new int[1];
		JdbcTemplate streaming = new JdbcTemplate(java.util.Objects.requireNonNull(this.jdbc.getDataSource()));
		// the one value by which this driver hands rows over as they come
		streaming.setFetchSize(Integer.MIN_VALUE);
		RowCallbackHandler each = (row) -> {
			count[0]++;
			try {
				lines.add(row);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
		streaming.query(statement, each, values);
		return count[0];
	}

	/** Adds one line to a list. */
	private interface Lines {

		void add(ResultSet row) throws SQLException, IOException;

	}

}
