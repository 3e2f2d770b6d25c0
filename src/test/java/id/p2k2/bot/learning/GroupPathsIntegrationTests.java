package id.p2k2.bot.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What bends a group's path, and what a pendamping adds to a sesi. */
@IntegrationTest
class GroupPathsIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private GroupPaths paths;

	@Autowired
	private NextSesi nextSesi;

	@Autowired
	private MediaShelf shelf;

	@Autowired
	private Practices practices;

	@Autowired
	private LearningData data;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@Test
	void aFocusComesFirstUntilItWasHad() {
		List<String> order = List.of("m1s1", "m1s2", "m2s1", "m2s2");
		List<String> focus = List.of("m2s1", "m2s2");
		assertThat(NextSesi.after(order, focus, List.of("m1s1"))).contains("m2s1");
		assertThat(NextSesi.after(order, focus, List.of("m1s1", "m2s1"))).contains("m2s2");
		assertThat(NextSesi.after(order, focus, List.of("m2s1", "m2s2"))).contains("m1s1");
		assertThat(NextSesi.after(order, List.of(), List.of("m1s1"))).contains("m1s2");
	}

	@Test
	void onlyTheOneWhoServesAKelompokSaysThatASesiGoesOn() {
		assertThat(this.paths.goOn(this.village.group("Melati"), "m3s1", true, this.village.speaker("Dewi"))).isFalse();
		assertThat(this.paths.goOn(this.village.group("Melati"), "m3s1", true, this.village.speaker("Siti"))).isFalse();
		assertThat(next("Melati")).isEqualTo("m1s1");
		assertThat(this.paths.goOn(this.village.group("Melati"), "m3s1", true, this.village.speaker("Andi"))).isTrue();
		assertThat(next("Melati")).isEqualTo("m3s1");
		assertThat(next("Mawar")).isEqualTo("m1s1");
		this.paths.goOn(this.village.group("Melati"), "m3s1", false, this.village.speaker("Andi"));
		assertThat(next("Melati")).isEqualTo("m1s1");
	}

	@Test
	void aPendampingReplacesAndRemovesOnlyTheirOwnMedia() {
		Speaker andi = this.village.speaker("Andi");
		Speaker siti = this.village.speaker("Siti");
		assertThat(this.shelf.put("m1s1", Outgoing.Media.VOICE, "suara-1", 5_000, andi)).isTrue();
		assertThat(this.shelf.put("m1s1", Outgoing.Media.VOICE, "suara-2", 6_000, andi)).isTrue();
		assertThat(this.shelf.of("m1s1", siti)).extracting(SesiMedia::fileId).containsExactly("suara-2");
		assertThat(this.shelf.of("m1s2", siti)).isEmpty();
		this.shelf.remove("m1s1", Outgoing.Media.VOICE, this.village.speaker("Dewi"));
		assertThat(this.shelf.of("m1s1", siti)).hasSize(1);
		this.village.takesOver("Dewi", "Melati", "2026-12-01");
		assertThat(this.shelf.of("m1s1", siti)).isEmpty();
		assertThat(this.shelf.of("m1s1", this.village.speaker("Lastri"))).hasSize(1);
		this.shelf.remove("m1s1", Outgoing.Media.VOICE, andi);
		assertThat(this.shelf.of("m1s1", this.village.speaker("Lastri"))).isEmpty();
	}

	@Test
	void mediaIsOfferedOnlyOnTheBotThatHoldsIt() {
		this.shelf.put("m1s1", Outgoing.Media.PHOTO, "gambar-1", 5_000, this.village.speaker("Andi"));
		this.world.jdbc().sql("UPDATE sesi_media SET bot = bot + 1").update();
		assertThat(this.shelf.of("m1s1", this.village.speaker("Siti"))).isEmpty();
	}

	@Test
	void whatIsTooLargeOrNotFromAPendampingIsRefused() {
		Speaker andi = this.village.speaker("Andi");
		assertThat(
				this.shelf.put("m1s1", Outgoing.Media.VIDEO, "video", SesiMedia.most(Outgoing.Media.VIDEO) + 1, andi))
			.isFalse();
		assertThat(this.shelf.put("m1s1", Outgoing.Media.PHOTO, "x".repeat(151), 1, andi)).isFalse();
		assertThat(this.shelf.put("m1s1", Outgoing.Media.PHOTO, "gambar", 1, this.village.speaker("Siti"))).isFalse();
		Phone siti = this.village.phone("Siti");
		siti.sends("/menu");
		this.world.settle();
		siti.pressesStale(siti.newest().id(), "tayangan:buka:m1s1");
		this.world.settle();
		assertThat(siti.newest().text()).isEqualTo("Maaf, ini hanya untuk pendamping.");
	}

	@Test
	void tellsAndErasesAnswersAboutThePractice() {
		MeetingId meeting = met();
		Family wati = this.village.speaker("Wati").families().getFirst();
		LinkId link = wati.link();
		assertThat(
				this.practices.keep(meeting, this.village.speaker("Yuni").families().getFirst(), PracticeAnswer.DONE))
			.isEmpty();
		assertThat(this.practices.keep(meeting, wati, PracticeAnswer.HELP).map(Sesi::code)).contains("m1s1");
		this.practices.keep(meeting, wati, PracticeAnswer.DONE);
		assertThat(this.practices.counts(this.village.group("Melati"), "m1s1"))
			.isEqualTo(Map.of(PracticeAnswer.DONE, 1));
		assertThat(this.data.describe(link)).hasSize(1);
		this.data.erase(link);
		assertThat(this.data.describe(link)).isEmpty();
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM practice_answer").query(Long.class).single()).isZero();
	}

	private MeetingId met() {
		this.world.jdbc()
			.sql("""
					INSERT INTO meeting (pendamping_id, local_date, local_hour, zone, starts_at, place, sesi, status, created_at)
					SELECT MIN(staff_id), '2026-11-10', '09:00', 'WIB', '2026-11-10 02:00:00', 'balai desa', 'm1s1', 'HELD',
					  '2026-11-10' FROM assignment""")
			.update();
		long meeting = this.world.jdbc().sql("SELECT MAX(id) FROM meeting").query(Long.class).single();
		this.world.jdbc()
			.sql("INSERT INTO meeting_kelompok (meeting_id, kelompok_id) VALUES (?, ?)")
			.params(meeting, this.village.group("Melati").value())
			.update();
		return new MeetingId(meeting);
	}

	private String next(String group) {
		return this.nextSesi.next(this.village.group(group), LocalDate.of(2026, 12, 7)).orElseThrow().code();
	}

}
