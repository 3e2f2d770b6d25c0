package id.p2k2.bot.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.Crowd;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The digests of a Monday morning, of 400 pendamping and five koordinators of a
 * {@link Crowd}, computed and queued; then what its petugas are told. Within one process,
 * because the clock has to stand at seven in the morning.
 */
@IntegrationTest
class DigestBench {

	private static final int PENDAMPING = BenchReport.scaled(400);

	/** A Monday. */
	private static final Instant MORNING = Instant.parse("2026-12-07T00:00:00Z");

	@Autowired
	private World world;

	@Autowired
	@Qualifier("digestTick")
	private Tick tick;

	@Autowired
	@Qualifier("dailyPetugas")
	private Tick petugas;

	@Autowired
	private List<DigestPart> parts;

	@Test
	@Tag("digest")
	void digest() {
		new Crowd(this.world.jdbc(), PENDAMPING).settle();
		this.tick.run(World.BEGINNING);
		this.world.clock().stopAt(MORNING);
		long start = System.nanoTime();
		int sent = this.tick.run(MORNING);
		double seconds = (System.nanoTime() - start) / 1e9;
		this.world.clock().stopAt(MORNING.plusSeconds(1_800));
		long later = System.nanoTime();
		assertThat(this.petugas.run(MORNING.plusSeconds(1_800))).isEqualTo(Crowd.PETUGAS);
		long told = System.nanoTime();
		BenchReport report = new BenchReport("digest", database()).with(sent, seconds)
			.with("lost", rows("""
					SELECT COUNT(*) FROM staff s WHERE s.id <= %d AND NOT EXISTS (
					  SELECT 1 FROM outbox o WHERE o.subject = CONCAT('digest:', s.id) AND o.created_at = '%s')"""))
			.with("doubled", rows("""
					SELECT COUNT(*) - COUNT(DISTINCT subject) + COALESCE(SUM(chat_id > %d), 0) FROM outbox
					WHERE kind = 'digest' AND created_at = '%s'"""));
		this.parts.forEach((part) -> report.with(part.getClass().getSimpleName() + "_ms", milliseconds(part)));
		report.with("families", PENDAMPING * Crowd.KELOMPOK * Crowd.FAMILIES)
			.with("tickets", PENDAMPING * Crowd.KELOMPOK * Crowd.TICKETS)
			.with("petugas_ms", (told - later) / 1_000_000)
			.whole()
			.most("seconds", 30, "a Monday's digests within 30 s", Goal.FULL)
			.finish();
	}

	/** With the last of those who get a digest and the morning. */
	private long rows(String query) {
		return this.world.jdbc()
			.sql(query.formatted(PENDAMPING + Crowd.KOORDINATOR, Utc.of(MORNING)))
			.query(Long.class)
			.single();
	}

	/** Of a hundred pendamping and of all koordinators: one statement each. */
	private long milliseconds(DigestPart part) {
		long start = System.nanoTime();
		part.sections(Audience.PENDAMPING, recipients(Audience.PENDAMPING, 1, 100), MORNING);
		part.sections(Audience.KOORDINATOR, recipients(Audience.KOORDINATOR, PENDAMPING + 1, Crowd.KOORDINATOR),
				MORNING);
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static List<Recipient> recipients(Audience audience, int first, int number) {
		return IntStream.range(first, first + number)
			.mapToObj((id) -> new Recipient(new StaffId(id), audience, Zone.WIB, Optional.of("Kab. Kebumen")))
			.toList();
	}

	private String database() {
		return this.world.jdbc().sql("SELECT VERSION()").query(String.class).single();
	}

}
