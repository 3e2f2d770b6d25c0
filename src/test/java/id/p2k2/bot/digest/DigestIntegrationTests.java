package id.p2k2.bot.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DigestIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private List<DigestPart> parts;

	@Autowired
	private DataSource source;

	private Village village;

	private Phone andi;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.andi = this.village.phone("Andi");
		// a bot may only write to who has written first
		this.andi.sends("/menu");
		this.village.phone("Dewi").sends("/menu");
		this.world.settle();
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void asksOnceForHoweverManyRecipientsKelompokAndTickets(Audience audience) {
		PartsAsked asked = new PartsAsked(this.source, this.world.clock());
		plan("Melati", "2026-12-02");
		plan("Mawar", "2026-12-05");
		for (DigestPart part : this.parts) {
			AtomicInteger statements = new AtomicInteger();
			DigestPart counted = asked.of(part, (_) -> statements.incrementAndGet());
			counted.sections(audience, recipients(audience, 1), World.BEGINNING);
			int one = statements.getAndSet(0);
			counted.sections(audience, recipients(audience, 100), World.BEGINNING);
			assertThat(statements.get()).as(part.getClass().getSimpleName()).isEqualTo(one).isLessThanOrEqualTo(1);
		}
		Load.heavy(this.world.jdbc(), this.village.staffId("Andi"), 40, 300);
		for (DigestPart part : this.parts) {
			AtomicInteger statements = new AtomicInteger();
			asked.of(part, (_) -> statements.incrementAndGet())
				.sections(audience, recipients(audience, 100), World.BEGINNING);
			assertThat(statements.get()).as(part.getClass().getSimpleName()).isLessThanOrEqualTo(1);
		}
	}

	@Test
	void fitsALongListIntoPagesAndMissesNothing() {
		for (int i = 10; i < 55; i++) {
			this.village.group("Kenanga " + i, "Andi");
			plan("Kenanga " + i, "2026-12-0" + (4 + i % 3));
		}
		this.andi.sends("/ringkasan");
		this.world.settle();
		Set<String> listed = new HashSet<>();
		int pages = 1;
		for (; collect(listed).contains("Berikutnya"); pages++) {
			this.andi.presses("Berikutnya");
			this.world.settle();
		}
		assertThat(listed).hasSize(45);
		assertThat(pages).isBetween(6, 10);
		assertThat(this.andi.newest().labels()).endsWith("Jam ringkasan");
		assertThat(this.andi.messages().stream().filter((bubble) -> bubble.text().startsWith("Ringkasan"))).hasSize(1);
	}

	@Test
	void putsWhatIsUrgentFirstAndLeavesTheOtherButtonsWhenOneIsPressed() {
		plan("Melati", "2026-12-05");
		plan("Mawar", "2026-12-02");
		this.andi.sends("/ringkasan");
		this.world.settle();
		assertThat(this.andi.newest().text().indexOf("Mawar, Rabu"))
			.isLessThan(this.andi.newest().text().indexOf("Melati, Sabtu"));
		long list = this.andi.newest().id();
		this.andi.presses("Tandai jadi: Melati");
		this.world.settle();
		Bubble left = this.andi.messages().stream().filter((bubble) -> bubble.id() == list).findFirst().orElseThrow();
		assertThat(left.text()).endsWith("✔ Tandai jadi: Melati");
		assertThat(left.labels()).contains("Tandai jadi: Mawar").doesNotContain("Tandai jadi: Melati");
		this.andi.presses("Tandai jadi: Mawar");
		this.world.settle();
		assertThat(this.world.jdbc()
			.sql("SELECT COUNT(*) FROM meeting WHERE status = 'CONFIRMED'")
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void tellsEachPendampingOfTheirOwnKelompokAlone() {
		this.village.takesOver("Dewi", "Mawar", "2026-11-20");
		plan("Melati", "2026-12-02");
		plan("Mawar", "2026-12-02");
		this.world.tick();
		this.world.moveTo("2026-12-02T07:00", Zone.WIB);
		assertThat(digests(this.andi)).singleElement().asString().contains("Melati").doesNotContain("Mawar");
		assertThat(digests(this.village.phone("Dewi"))).singleElement()
			.asString()
			.contains("Mawar")
			.doesNotContain("Melati");
	}

	@Test
	void isSilentOnNyepiAndForWhoAskedForSilence() {
		this.world.jdbc().sql("UPDATE staff SET kabupaten = 'Kab. Badung'").update();
		this.world.moveTo("2027-03-06T12:00", Zone.WIB);
		plan("Melati", "2027-03-09");
		this.world.moveTo("2027-03-08T20:00", Zone.WIB);
		assertThat(digests(this.andi)).anyMatch((text) -> text.startsWith("Ringkasan Minggu, 7 Maret 2027\n"))
			.noneMatch((text) -> text.startsWith("Ringkasan Senin, 8 Maret 2027\n"));
		this.world.jdbc().sql("UPDATE chat SET stopped_at = '2027-03-08'").update();
		int before = digests(this.andi).size();
		this.world.moveTo("2027-03-09T08:00", Zone.WIB);
		assertThat(digests(this.andi)).hasSize(before);
	}

	@Test
	void doesNotLetAForeignerTurnPages() {
		plan("Melati", "2026-12-02");
		Phone siti = this.village.phone("Siti");
		siti.pressesStale(siti.sends("halo"), "ringkasan:hal:PENDAMPING:0");
		this.world.settle();
		assertThat(siti.newest().text()).isEqualTo("Maaf, ringkasan ini bukan untuk chat ini.");
		this.andi.pressesStale(this.andi.sends("halo"), "ringkasan:hal:KOORDINATOR:0");
		this.world.settle();
		assertThat(this.andi.newest().text()).isEqualTo("Maaf, ringkasan ini bukan untuk chat ini.");
	}

	private List<String> collect(Set<String> listed) {
		Bubble page = this.andi.newest();
		assertThat(page.text().length()).isLessThan(4096);
		assertThat(page.labels()).hasSizeLessThanOrEqualTo(10);
		page.text()
			.lines()
			.filter((line) -> line.startsWith("• Kenanga") && line.contains("Desember"))
			.forEach(listed::add);
		return page.labels();
	}

	private List<String> digests(Phone phone) {
		return phone.messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.text().startsWith("Ringkasan"))
			.map(Bubble::text)
			.toList();
	}

	private void plan(String kelompok, String date) {
		this.world.jdbc()
			.sql("""
					INSERT INTO meeting (pendamping_id, local_date, local_hour, zone, starts_at, place, status, created_at, version)
					SELECT MIN(id), :date, '09:00', 'WIB', TIMESTAMP(:date, '02:00'), 'balai desa', 'PLANNED', '2026-11-01', 1
					FROM staff""")
			.param("date", date)
			.update();
		this.world.jdbc()
			.sql("INSERT INTO meeting_kelompok (meeting_id, kelompok_id) SELECT MAX(id), ? FROM meeting")
			.param(this.village.group(kelompok).value())
			.update();
	}

	private List<Recipient> recipients(Audience audience, int number) {
		List<Recipient> recipients = new ArrayList<>();
		this.world.jdbc()
			.sql("SELECT id FROM staff")
			.query(Long.class)
			.list()
			.forEach((id) -> recipients.add(recipient(audience, id)));
		for (long id = 1; recipients.size() < number; id++) {
			recipients.add(recipient(audience, 1_000_000 + id));
		}
		return recipients.subList(0, number);
	}

	private static Recipient recipient(Audience audience, long id) {
		return new Recipient(new StaffId(id), audience, Zone.WIB, Optional.of("Kab. Kebumen"));
	}

}
