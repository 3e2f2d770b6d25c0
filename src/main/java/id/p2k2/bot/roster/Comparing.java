package id.p2k2.bot.roster;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.roster.file.ImportKind;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares and saves either kind of file. */
@Component
class Comparing {

	private final StaffComparison staffComparison;

	private final MemberComparison memberComparison;

	private final StaffSaving staffSaving;

	private final MemberSaving memberSaving;

	private final Staging staging;

	private final JdbcClient jdbc;

	private final Clock clock;

	Comparing(StaffComparison staffComparison, MemberComparison memberComparison, StaffSaving staffSaving,
			MemberSaving memberSaving, Staging staging, JdbcClient jdbc, Clock clock) {
		this.staffComparison = staffComparison;
		this.memberComparison = memberComparison;
		this.staffSaving = staffSaving;
		this.memberSaving = memberSaving;
		this.staging = staging;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void compare(ImportId id, ImportKind kind, Importer importer) {
		switch (kind) {
			case STAFF -> this.staffComparison.compare(id, importer);
			case MEMBERS -> this.memberComparison.compare(id, importer, this.staging.lastLine(id),
					Utc.of(this.clock.instant()).toLocalDate());
		}
	}

	/** All of it in the caller's transaction. */
	void save(ImportId id, ImportKind kind, Importer importer) {
		switch (kind) {
			case STAFF -> this.staffSaving.save(id);
			case MEMBERS -> {
				this.memberSaving.saveKelompok(id);
				Lines.upTo(this.staging.lastLine(id)).forEach((lines) -> this.memberSaving.saveFamilies(id, lines));
			}
		}
		if (importer instanceof Importer.Koordinator(StaffId koordinator, var kabupaten) && kabupaten.isEmpty()) {
			adoptKabupaten(id, koordinator);
		}
		this.staging.saved(id);
	}

	/** The first koordinator's kabupaten is the one their first file is about. */
	private void adoptKabupaten(ImportId id, StaffId koordinator) {
		List<String> kabupaten = this.jdbc.sql("""
				SELECT MIN(kabupaten) FROM import_row WHERE import_id = ? AND outcome IN ('NEW', 'CHANGED', 'SAME')
				GROUP BY kabupaten LIMIT 2""").param(id.value()).query(String.class).list();
		if (kabupaten.size() == 1) {
			this.jdbc.sql("UPDATE staff SET kabupaten = ?, version = version + 1 WHERE id = ? AND kabupaten IS NULL")
				.params(kabupaten.getFirst(), koordinator.value())
				.update();
		}
	}

}
