package id.p2k2.bot.learning.notice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Button;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.learning.AbsentFamilies;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.NextSesi;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.WhatsAppLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Begins on Tuesday, 1 December 2026, 08.00; the meeting is on Monday the 7th, 09.00. */
@IntegrationTest
class FollowUpsIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Planning planning;

	@Autowired
	private MeetingRepository repository;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private NextSesi nextSesi;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Lessons lessons;

	@Autowired
	private Texts texts;

	@Autowired
	private TransactionTemplate transaction;

	private Village village;

	private final Map<String, Integer> known = new HashMap<>();

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		for (String name : List.of("Andi", "Rini", "Wati", "Siti", "Lastri", "Yuni")) {
			phone(name).sends("/menu");
		}
		this.world.settle();
		this.world.jdbc().sql("DELETE FROM outbox").update();
	}

	@Test
	void tellsForWhomOnASharedPhone() {
		met("m1s1", "Melati");
		at("2026-12-07T19:00");
		assertThat(only("Siti").text()).startsWith("Ibu Siti dan Ibu Nur, ini pelajaran dari pertemuan Senin");
		assertThat(only("Siti").labels()).containsExactly("Lanjut", "Kuis");
		assertThat(bubbles("Lastri")).isEmpty();
		at("2026-12-14T19:00");
		assertThat(bubbles("Siti").getLast().labels()).containsExactly("Sudah – Ibu Siti", "Belum sempat – Ibu Siti",
				"Perlu bantuan – Ibu Siti", "Sudah – Ibu Nur", "Belum sempat – Ibu Nur", "Perlu bantuan – Ibu Nur");
		press("Siti", "Sudah – Ibu Nur");
		assertThat(phone("Siti").visibleLabels()).contains("Belum sempat – Ibu Siti")
			.doesNotContain("Belum sempat – Ibu Nur");
		assertThat(phone("Siti").newest().text()).startsWith("Bagus sekali, Ibu Nur.");
		press("Siti", "Belum sempat – Ibu Siti");
		assertThat(
				this.world.jdbc().sql("SELECT answer FROM practice_answer ORDER BY link_id").query(String.class).list())
			.containsExactly("NOT_YET", "DONE");
	}

	@Test
	void reachesOnlyThoseWhoAgreedAndJoinedForMoreThanNews() {
		this.world.jdbc().sql("UPDATE consent SET granted = FALSE WHERE link_id = ?").param(link("Wati")).update();
		this.world.jdbc().sql("UPDATE link SET kind = 'TITIP_KABAR' WHERE id = ?").param(link("Nur")).update();
		met("m1s1", "Melati");
		at("2026-12-07T19:00");
		assertThat(bubbles("Wati")).isEmpty();
		assertThat(only("Siti").text()).startsWith("Ibu Siti, ini pelajaran");
		assertThat(bubbles("Rini").getLast().text()).contains("dibacakan kepada: Ibu Nur, Ibu Wati.");
	}

	@Test
	void speaksOfWhatWasMissedToThoseWhoWereAbsent() {
		MeetingId meeting = met("m1s1", "Melati");
		this.world.clock().stopAt(instant("2026-12-07T19:00"));
		AbsentFamilies attendance = (_) -> Set.of(this.village.kpm("Wati"), this.village.kpm("Nur"));
		StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("attendance", attendance));
		FamilyBubbles bubbles = new FamilyBubbles(this.outbox, beans.getBeanProvider(AbsentFamilies.class));
		this.transaction.executeWithoutResult(
				(_) -> bubbles.summary(this.lessons.of(meeting).orElseThrow(), this.world.clock().instant()));
		this.world.settle();
		assertThat(only("Wati").text()).startsWith("Ibu Wati, ini pelajaran yang terlewat dari pertemuan Senin");
		assertThat(only("Siti").text()).startsWith("Ibu Siti dan Ibu Nur, ini pelajaran dari pertemuan Senin");
		this.world.tick();
		assertThat(bubbles("Wati")).hasSize(1);
	}

	@Test
	void sendsASummaryLateWhenTheEveningWasMissed() {
		met("m1s1", "Melati");
		// nothing ran before the window was over
		this.world.clock().stopAt(instant("2026-12-07T20:10"));
		this.world.tick();
		assertThat(bubbles("Wati")).isEmpty();
		at("2026-12-08T18:59");
		assertThat(bubbles("Wati")).isEmpty();
		at("2026-12-08T19:00");
		assertThat(bubbles("Wati")).hasSize(1);
		at("2026-12-10T08:00");
		assertThat(bubbles("Wati")).hasSize(1);
	}

	@Test
	void sendsItTheNextEveningToThoseWhomItDidNotReach() {
		met("m1s1", "Melati");
		at("2026-12-07T18:00");
		this.world.clock().stopAt(instant("2026-12-07T19:00"));
		this.world.jdbc()
			.sql("UPDATE chat SET blocked_at = '2026-12-01' WHERE chat_id = ?")
			.param(phone("Wati").id())
			.update();
		this.world.tick();
		assertThat(bubbles("Siti")).hasSize(1);
		assertThat(bubbles("Wati")).isEmpty();
		this.world.jdbc().sql("UPDATE chat SET blocked_at = NULL").update();
		at("2026-12-08T19:00");
		assertThat(bubbles("Wati")).hasSize(1);
		assertThat(bubbles("Siti")).hasSize(1);
	}

	@Test
	void sendsItOnceMoreWhereTheEveningWasTooShort() {
		met("m1s1", "Melati");
		at("2026-12-07T19:00");
		this.world.jdbc()
			.sql("UPDATE outbox SET state = 'EXPIRED', message_id = NULL WHERE kind = 'learning.after' AND chat_id = ?")
			.param(phone("Wati").id())
			.update();
		clear();
		at("2026-12-08T19:00");
		assertThat(only("Wati").labels()).containsExactly("Lanjut", "Kuis");
		assertThat(bubbles("Siti")).isEmpty();
	}

	@Test
	void makesNoSoundBeyondOneADayAndSixAMonth() {
		met("m1s1", "Melati");
		sounding("Wati", 6, "2026-12-02 01:00:00");
		sounding("Siti", 1, "2026-12-07 00:30:00");
		sounding("Rini", 5, "2026-12-02 01:00:00");
		at("2026-12-07T19:00");
		assertThat(only("Wati").silent()).isTrue();
		assertThat(only("Siti").silent()).isTrue();
		assertThat(bubbles("Rini").getFirst().silent()).isFalse();
	}

	@Test
	void staysSilentWithoutASesiAndAfterACancellation() {
		MeetingId free = plan("2026-12-07", Optional.empty(), "Melati");
		confirm(free, "Melati");
		MeetingId off = plan("2026-12-08", Optional.of("m1s2"), "Mawar");
		confirm(off, "Mawar");
		this.meetings.cancelDirectly(off, 1, this.village.speaker("Andi"));
		plan("2026-12-09", Optional.of("m1s2"), "Mawar");
		this.world.settle();
		clear();
		at("2026-12-10T08:00");
		assertThat(bubbles("Wati")).noneMatch((bubble) -> bubble.labels().contains("Kuis"));
		assertThat(bubbles("Yuni")).noneMatch((bubble) -> bubble.labels().contains("Kuis"));
	}

	@Test
	void countsAJointMeetingForEachKelompokThatConfirmed() {
		MeetingId joint = plan("2026-12-07", Optional.of("m2s1"), "Melati", "Mawar");
		confirm(joint, "Melati");
		at("2026-12-07T12:00");
		clear();
		at("2026-12-07T19:00");
		assertThat(bubbles("Wati")).hasSize(1);
		assertThat(bubbles("Yuni")).isEmpty();
		assertThat(this.nextSesi.last(this.village.group("Melati")).map(Sesi::code)).contains("m2s1");
		assertThat(this.nextSesi.last(this.village.group("Mawar"))).isEmpty();
		assertThat(this.nextSesi.next(this.village.group("Melati"), LocalDate.of(2026, 12, 20)).orElseThrow().code())
			.isEqualTo("m2s2");
		assertThat(this.nextSesi.next(this.village.group("Mawar"), LocalDate.of(2026, 12, 20)).orElseThrow().code())
			.isEqualTo("m1s1");
	}

	@Test
	void asksEarlierOrNotAtAllWhenTheNextMeetingIsNear() {
		met("m1s1", "Melati");
		assertThat(due()).isEqualTo("2026-12-14 12:00:00");
		MeetingId next = plan("2026-12-12", Optional.of("m1s2"), "Melati");
		assertThat(due()).isEqualTo("2026-12-10 12:00:00");
		this.meetings.cancelDirectly(next, 1, this.village.speaker("Andi"));
		assertThat(due()).isEqualTo("2026-12-14 12:00:00");
		plan("2026-12-09", Optional.of("m1s2"), "Melati");
		assertThat(due()).isEmpty();
	}

	@Test
	void fitsABubbleWhateverTheSesiAndTheNames() {
		String name = "Ibu " + "A".repeat(30);
		String families = String.join(" dan ", name, name, name);
		assertThat(this.catalogue.sesi())
			.allSatisfy((sesi) -> assertThat(List.of(LearningNoticePhrase.AFTER, LearningNoticePhrase.MISSED))
				.allSatisfy((phrase) -> assertThat(this.texts.plain(
						phrase.with("keluarga", families, "hari", "Minggu, 27 September 2026", "judul", sesi.title()),
						Texts.INDONESIAN))
					.hasSizeLessThanOrEqualTo(350)));
	}

	@Test
	void passesEveryReadingTextOnInOneLink() {
		assertThat(this.catalogue.sesi()).allSatisfy((sesi) -> {
			String plain = this.texts.plain(LearningNoticePhrase.READ_ALOUD_TEXT.with("kelompok", "Melati", "judul",
					sesi.title(), "isi", sesi.readAloud().orElseThrow()), Texts.INDONESIAN);
			String link = WhatsAppLink.ofBeginning(plain);
			assertThat(link).as(sesi.code()).hasSizeLessThanOrEqualTo(WhatsAppLink.LONGEST);
			assertThat(plain)
				.startsWith(URLDecoder.decode(link.substring(link.indexOf('=') + 1), StandardCharsets.UTF_8));
		});
	}

	@Test
	void givesTheKetuaNothingToReadWhereEverybodyIsReached() {
		met("m1s1", "Mawar");
		at("2026-12-07T19:00");
		assertThat(only("Lastri").labels()).containsExactly("Lanjut", "Kuis");
		this.village.memberWithoutChat("Aminah", "Mawar");
		phone("Lastri").sends("/kabar");
		this.world.settle();
		Bubble kabar = phone("Lastri").newest();
		assertThat(kabar.text()).contains("dibacakan kepada: Ibu Aminah.");
		assertThat(kabar.inline().stream().flatMap(List::stream).map(Button::url).findFirst().orElseThrow())
			.startsWith("https://wa.me/?text=")
			.doesNotContain("Aminah");
	}

	private MeetingId met(String sesi, String... groups) {
		MeetingId meeting = plan("2026-12-07", Optional.of(sesi), groups);
		for (String group : groups) {
			confirm(meeting, group);
		}
		this.world.settle();
		this.world.jdbc().sql("DELETE FROM meeting_step").update();
		this.world.jdbc().sql("DELETE FROM outbox").update();
		clear();
		return meeting;
	}

	private MeetingId plan(String date, Optional<String> sesi, String... groups) {
		PlanResult result = this.planning.plan(new MeetingPlan(Arrays.stream(groups).map(this.village::group).toList(),
				LocalDate.parse(date), LocalTime.of(9, 0), "rumah Bu Rini", sesi,
				sesi.isPresent() ? Optional.empty() : Optional.of("arisan")), this.village.speaker("Andi"));
		return ((PlanResult.Planned) result).meeting().number();
	}

	private void confirm(MeetingId meeting, String group) {
		this.meetings.markConfirmed(meeting, this.repository.findById(meeting).orElseThrow().revision(),
				this.village.group(group), this.village.speaker("Andi"));
	}

	private void sounding(String name, int times, String at) {
		for (int i = 0; i < times; i++) {
			this.world.jdbc()
				.sql("""
						INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, consent, priority, state, earliest_at, latest_at, created_at)
						VALUES (?, ?, 'meeting.reminder', ?, 'SEND', 'PENGINGAT', 5, 'SENT', ?, '2027-01-01', ?)""")
				.params(World.chat(phone(name)).bot(), phone(name).id(), "test:" + name + i, at, at)
				.update();
		}
	}

	private String due() {
		return this.world.jdbc()
			.sql("SELECT DATE_FORMAT(due_at, '%Y-%m-%d %H:%i:%s') FROM learning_step WHERE step = 'TRIED' ORDER BY id LIMIT 1")
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.filter((_) -> this.world.jdbc()
				.sql("SELECT COUNT(*) FROM learning_step WHERE step = 'TRIED' AND meeting_id = (SELECT MIN(id) FROM meeting)")
				.query(Long.class)
				.single() > 0)
			.orElse("");
	}

	private long link(String name) {
		return this.world.jdbc()
			.sql("SELECT id FROM link WHERE kpm_id = ?")
			.param(this.village.kpm(name).value())
			.query(Long.class)
			.single();
	}

	private void clear() {
		for (String name : List.of("Andi", "Rini", "Wati", "Siti", "Lastri", "Yuni")) {
			this.known.put(name, phone(name).messages().size());
		}
	}

	private List<Bubble> bubbles(String name) {
		return phone(name).messages().stream().skip(this.known.get(name)).filter(Bubble::fromBot).toList();
	}

	private Bubble only(String name) {
		assertThat(bubbles(name)).hasSize(1);
		return bubbles(name).getFirst();
	}

	private Phone phone(String name) {
		return this.village.phone(name);
	}

	private void press(String name, String label) {
		phone(name).presses(label);
		this.world.settle();
	}

	private void at(String local) {
		this.world.moveTo(local, Zone.WIB);
	}

	private static java.time.Instant instant(String local) {
		return java.time.LocalDateTime.parse(local).atZone(Zone.WIB.zoneId()).toInstant();
	}

}
