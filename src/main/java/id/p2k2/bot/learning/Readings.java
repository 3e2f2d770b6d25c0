package id.p2k2.bot.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What families read last, and which sesi is theirs today. */
@Repository
@Transactional
public class Readings implements CurrentSesi {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final NextSesi sesi;

	private final Clock clock;

	Readings(JdbcClient jdbc, Catalogue catalogue, NextSesi sesi, Clock clock) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.sesi = sesi;
		this.clock = clock;
	}

	/**
	 * Remembers what was opened.
	 * @param families on whose phone
	 * @param opened which sesi
	 */
	public void opened(List<Family> families, Sesi opened) {
		families.forEach((family) -> this.jdbc.sql("""
				INSERT INTO sesi_opened (link_id, sesi, opened_at) VALUES (:link, :sesi, :now)
				ON DUPLICATE KEY UPDATE sesi = :sesi, opened_at = :now""")
			.param("link", family.link().value())
			.param("sesi", opened.code())
			.param("now", Utc.of(this.clock.instant()))
			.update());
	}

	@Override
	@Transactional(readOnly = true)
	public List<Sesi> of(List<Family> families) {
		return families.stream().flatMap((family) -> current(family).stream()).distinct().toList();
	}

	private Optional<Sesi> current(Family family) {
		return this.sesi.last(family.kelompok()).or(() -> lastOpened(family));
	}

	private Optional<Sesi> lastOpened(Family family) {
		return Stream
			.of(this.jdbc.sql("SELECT sesi FROM sesi_opened WHERE link_id = ?")
				.param(family.link().value())
				.query(String.class)
				.optional())
			.flatMap(Optional::stream)
			.flatMap((code) -> this.catalogue.sesi(code).stream())
			.findFirst();
	}

}
