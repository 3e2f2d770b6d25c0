package id.p2k2.bot.digest;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Three hundred tickets of forty kelompok, all in the care of Pak Andi. */
@IntegrationTest
class HeavyDigestIntegrationTests {

	private static final int LONGEST = 4096;

	private static final String PENDAMPING = "PENDAMPING";

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Joko", "Pak Joko", StaffRole.KOORDINATOR);
		this.village.staff("Ratna", "Bu Ratna", StaffRole.PETUGAS_PENGADUAN);
		List.of("Andi", "Joko", "Ratna").forEach((who) -> this.village.phone(who).sends("/menu"));
		this.world.settle();
		Load.heavy(this.world.jdbc(), this.village.staffId("Andi"), 40, 300);
		this.world.tick();
	}

	@Test
	void leavesOneMessageWithWhatIsUrgentOnTopAndTheRestBehindButtons() {
		this.world.moveTo("2026-12-02T07:00", Zone.WIB);
		List<String> pages = pages("Andi", PENDAMPING);
		assertThat(pages.getFirst()).containsPattern("(?m)^Laporan dan pertanyaan warga$");
		List<String> lines = lines(pages, "K-");
		assertThat(lines).hasSize(24);
		assertThat(lines).allMatch((line) -> line.endsWith("lewat waktu"));
		assertThat(String.join("\n", pages)).contains("masih ada 276 lagi");
		Phone andi = this.village.phone("Andi");
		andi.presses("Buka daftar");
		this.world.settle();
		assertThat(andi.newest().text()).contains("300");
		assertThat(andi.newest().labels()).contains("Berikutnya");
	}

	@Test
	void turnsEveryPageOfWhatAKoordinatorReadsByKecamatan() {
		this.world.moveTo("2026-12-07T07:00", Zone.WIB);
		List<String> pages = pages("Joko", "KOORDINATOR");
		List<String> lines = lines(pages, "Karanganyar Timur Laut");
		assertThat(lines.stream().filter((line) -> line.contains("terbuka")).distinct()).hasSize(40);
		assertThat(pages.getFirst()).contains("Laporan yang lewat waktu atau diteruskan");
		assertThat(pages).hasSizeGreaterThan(2);
	}

	@Test
	void saysNothingTwiceAndNothingToAPetugasWithoutAReport() {
		this.world.moveTo("2026-12-02T12:00", Zone.WIB);
		assertThat(digests("Andi")).hasSize(1);
		this.world.moveTo("2026-12-04T12:00", Zone.WIB);
		assertThat(digests("Andi")).hasSize(1);
		assertThat(this.village.phone("Ratna").messages().stream().filter(Bubble::fromBot)).hasSize(1);
		assertThat(digests("Ratna")).isEmpty();
	}

	/** One for every morning with all that is open, however much that is. */
	@Test
	void tellsAPetugasOnceAMorningHowManyAreOpen() {
		this.world.jdbc()
			.sql("UPDATE ticket SET restricted = TRUE, category = 'POTONGAN', kelompok_id = NULL")
			.update();
		this.world.jdbc().sql("UPDATE ticket SET reminded_at = filed_at, escalated_at = due_at").update();
		this.world.moveTo("2026-12-02T12:00", Zone.WIB);
		this.world.moveTo("2026-12-03T12:00", Zone.WIB);
		Phone ratna = this.village.phone("Ratna");
		List<String> daily = ratna.messages()
			.stream()
			.map(Bubble::text)
			.filter((text) -> text.startsWith("Laporan khusus yang masih terbuka: 300"))
			.toList();
		assertThat(daily).as("1, 2 and 3 December").hasSize(3);
		ratna.presses("Buka daftar");
		this.world.settle();
		assertThat(ratna.newest().labels()).contains("Berikutnya");
		assertThat(digests("Andi")).allMatch((text) -> !text.contains("K-"));
	}

	/** Turns every page of the newest digest. */
	private List<String> pages(String who, String audience) {
		Phone phone = this.village.phone(who);
		assertThat(digests(who)).hasSize(1);
		List<String> pages = new ArrayList<>();
		for (int page = 0;; page++) {
			Bubble bubble = digest(phone);
			assertThat(bubble.text().length()).isLessThanOrEqualTo(LONGEST);
			assertThat(bubble.labels()).hasSizeLessThanOrEqualTo(10);
			pages.add(bubble.text());
			if (!bubble.labels().contains("Berikutnya")) {
				return pages;
			}
			phone.pressesStale(bubble.id(), "ringkasan:hal:" + audience + ":" + (page + 1));
			this.world.settle();
		}
	}

	private static Bubble digest(Phone phone) {
		return phone.messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.text().startsWith("Ringkasan"))
			.reduce((_, newer) -> newer)
			.orElseThrow();
	}

	private List<String> digests(String who) {
		return this.village.phone(who)
			.messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.text().startsWith("Ringkasan"))
			.map(Bubble::text)
			.toList();
	}

	private static List<String> lines(List<String> pages, String part) {
		return pages.stream()
			.flatMap(String::lines)
			.filter((line) -> line.startsWith("•") && line.contains(part))
			.toList();
	}

}
