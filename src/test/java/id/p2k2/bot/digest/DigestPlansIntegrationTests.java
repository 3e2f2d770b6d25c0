package id.p2k2.bot.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** No part of a pendamping's digest reads through a whole table. */
@IntegrationTest
class DigestPlansIntegrationTests {

	private static final int PENDAMPING = 60;

	private static final Instant MORNING = Instant.parse("2026-12-07T00:00:00Z");

	/** A kelompok and its families are fewer, every table that grows has more. */
	private static final long MANY = 500;

	@Autowired
	private World world;

	@Autowired
	private List<DigestPart> parts;

	@Autowired
	private DataSource source;

	@Test
	void findTheirRowsByAnIndex() {
		new Crowd(this.world.jdbc(), PENDAMPING).settle();
		this.world.jdbc()
			.sql("ANALYZE TABLE kpm, membership, link, consent, chat, meeting, meeting_kelompok, rsvp, attendance_sheet, ticket, "
					+ "ticket_identity, assignment, kelompok")
			.query((row, _) -> row.getString(1))
			.list();
		List<Recipient> one = List
			.of(new Recipient(new StaffId(1), Audience.PENDAMPING, Zone.WIB, Optional.of("Kab. Kebumen")));
		for (DigestPart part : this.parts) {
			List<Map<String, Object>> plan = new ArrayList<>();
			new PartsAsked(this.source, this.world.clock()).of(part, plan::addAll)
				.sections(Audience.PENDAMPING, one, MORNING);
			assertThat(plan).as(part.getClass().getSimpleName())
				.noneMatch((row) -> Set.of("ALL", "index").contains(String.valueOf(row.get("type")))
						&& Long.parseLong(String.valueOf(row.get("rows"))) >= MANY);
		}
	}

}
