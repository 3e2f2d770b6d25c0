package id.p2k2.bot.meeting.notice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Button;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.MeetingProposals;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Begins on Tuesday, 1 December 2026, 08.00; the meeting is on Monday the 7th, 09.00. */
@IntegrationTest
class MeetingNoticesIntegrationTests {

	private static final String WHEN = "Senin, 7 Desember 2026 pukul 09.00 WIB";

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private MeetingProposals proposals;

	@Autowired
	private Meetings meetings;

	@Autowired
	private MeetingRepository repository;

	@Autowired
	private MeetingSteps steps;

	@Autowired
	private Chats chats;

	@Autowired
	private TransactionTemplate transaction;

	private Village village;

	private ComingAndGoing people;

	private final Map<String, Integer> greetings = new HashMap<>();

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.people = new ComingAndGoing(this.world, this.village);
		// a bot may only write to who has written first
		for (String name : List.of("Andi", "Rini", "Wati", "Siti", "Lastri", "Yuni")) {
			phone(name).sends("/menu");
			this.world.settle();
			this.greetings.put(name, phone(name).messages().size());
		}
		this.world.jdbc().sql("DELETE FROM outbox").update();
	}

	@Test
	void asksTheKetuaThreeDaysBeforeAndNobodyElse() {
		plan("Melati");
		at("2026-12-04T06:59");
		assertThat(bubbles("Rini")).isEmpty();
		at("2026-12-04T07:00");
		Bubble question = only("Rini");
		assertThat(question.text()).isEqualTo("Pertemuan kelompok Melati\n" + WHEN + "\ndi rumah Bu Rini.\n\nJadi?");
		assertThat(question.labels()).containsExactly("Jadi", "Usul pindah", "Tidak jadi");
		assertThat(bubbles("Wati")).isEmpty();
		assertThat(bubbles("Siti")).isEmpty();
		assertThat(this.world.jdbc()
			.sql("SELECT priority FROM outbox WHERE kind = 'meeting.ask'")
			.query(Integer.class)
			.list()).as("no reminder for this evening waits behind it").containsOnly(Message.BULK);
	}

	@Test
	void asksAgainAndThenListsButNeverReminds() {
		plan("Melati");
		plan("Mawar");
		at("2026-12-05T07:00");
		assertThat(bubbles("Rini")).hasSize(2);
		assertThat(only("Wati").labels()).contains("Jadi");
		at("2026-12-06T11:59");
		assertThat(bubbles("Andi")).isEmpty();
		at("2026-12-06T12:00");
		assertThat(only("Andi").labels()).containsExactlyInAnyOrder("Tandai jadi: Melati", "Tandai jadi: Mawar");
		at("2026-12-07T09:30");
		assertThat(bubbles("Siti")).isEmpty();
		assertThat(bubbles("Andi")).hasSize(1);
	}

	@Test
	void invitesEachPhoneOnceAndNamesTheFamilies() {
		confirmed();
		Bubble two = only("Siti");
		assertThat(two.text()).startsWith("Ibu Siti dan Ibu Nur, pertemuan kelompok Melati jadi:\n" + WHEN);
		assertThat(two.labels()).containsExactly("Bisa datang – Ibu Siti", "Tidak bisa – Ibu Siti",
				"Bisa datang – Ibu Nur", "Tidak bisa – Ibu Nur");
		assertThat(only("Wati").labels()).containsExactly("Bisa datang", "Tidak bisa");
		assertThat(bubbles("Rini")).noneMatch((bubble) -> bubble.labels().contains("Bisa datang"));
		assertThat(bubbles("Lastri")).isEmpty();
		this.world.tick();
		assertThat(bubbles("Siti")).hasSize(1);
	}

	@Test
	void givesTheHostTheKabar() {
		this.village.memberWithoutChat("Aminah", "Melati");
		confirmed();
		Bubble kabar = this.village.phone("Rini").sees("Sudah disampaikan?");
		assertThat(kabar.text()).contains("Yang perlu dikabari langsung: Ibu Aminah.");
		assertThat(kabar.labels()).containsExactly("Kirim lewat WhatsApp", "Semua", "Sebagian");
		String url = kabar.inline().stream().flatMap(List::stream).map(Button::url).findFirst().orElseThrow();
		assertThat(url).startsWith("https://wa.me/?text=").hasSizeLessThan(1500).doesNotContain("+", " ");
		assertThat(URLDecoder.decode(url, StandardCharsets.UTF_8)).contains(WHEN, "rumah Bu Rini")
			.doesNotContain("Aminah", "<b>");
	}

	@Test
	void showsTheKabarAgain() {
		this.village.phone("Rini").sends("/kabar");
		this.world.settle();
		this.village.phone("Rini").sees("Belum ada pertemuan yang sudah pasti");
		confirmed();
		this.village.phone("Rini").sends("/kabar");
		this.world.settle();
		assertThat(texts("Rini", "Sudah disampaikan?")).isEqualTo(2);
	}

	@Test
	void remindsInTheEveningAndSilentlyOnceAnswered() {
		confirmed();
		this.village.phone("Wati").presses("Bisa datang");
		this.world.settle();
		at("2026-12-06T18:59");
		assertThat(texts("Wati", "besok")).isZero();
		at("2026-12-06T19:00");
		assertThat(texts("Wati", "besok")).isOne();
		assertThat(texts("Siti", "besok")).isOne();
		assertThat(this.village.phone("Rini").sees("besok").labels()).isEmpty();
		at("2026-12-07T07:00");
		assertThat(this.village.phone("Wati").sees("Selamat pagi, Ibu Wati.").silent()).isTrue();
		assertThat(this.village.phone("Siti").sees("Selamat pagi, Ibu Siti dan Ibu Nur.").silent()).isFalse();
	}

	@Test
	void doesNotRemindOnTheDayOfTheInvitation() {
		MeetingId id = plan("Melati");
		at("2026-12-06T15:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		at("2026-12-06T19:30");
		assertThat(bubbles("Wati")).hasSize(2).noneMatch((bubble) -> bubble.text().contains("besok"));
		at("2026-12-07T07:00");
		assertThat(texts("Wati", "Selamat pagi")).isOne();
	}

	@Test
	void waitsForTheMorningWithAnInvitationOfTheNight() {
		MeetingId id = plan("Melati");
		at("2026-12-05T22:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		at("2026-12-06T06:59");
		assertThat(texts("Siti", "jadi:")).isZero();
		at("2026-12-06T07:00");
		assertThat(texts("Siti", "jadi:")).isOne();
	}

	@Test
	void writesToNobodyWhoSaidStopMeanwhile() {
		MeetingId id = plan("Melati");
		at("2026-12-05T22:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.chats.stop(World.chat(this.village.phone("Siti")));
		LinkId wati = this.village.speaker("Wati").families().getFirst().link();
		this.chats.decide(wati, Purpose.PENGINGAT, false);
		at("2026-12-07T10:00");
		assertThat(bubbles("Siti")).isEmpty();
		assertThat(texts("Wati", "pertemuan kelompok Melati jadi")).isZero();
		assertThat(texts("Wati", "besok")).isZero();
	}

	@Test
	void namesOnlyFamiliesThatAgreed() {
		LinkId nur = this.village.speaker("Siti").families().getLast().link();
		this.chats.decide(nur, Purpose.PENGINGAT, false);
		confirmed();
		assertThat(only("Siti").text()).startsWith("Ibu Siti, ").doesNotContain("Nur");
		assertThat(only("Siti").labels()).containsExactly("Bisa datang", "Tidak bisa");
		assertThat(this.village.phone("Rini").sees("Sudah disampaikan?").text()).contains("Ibu Nur");
	}

	@Test
	void namesOnlyTheFamilyThatStillAgreesWhenTheMessageLeaves() {
		queuedAtNight();
		LinkId siti = this.village.speaker("Siti").families().getFirst().link();
		this.chats.decide(siti, Purpose.PENGINGAT, false);
		at("2026-12-06T07:00");
		assertThat(only("Siti").text()).startsWith("Ibu Nur, pertemuan kelompok Melati jadi:").doesNotContain("Siti");
		assertThat(only("Siti").labels()).containsExactly("Bisa datang", "Tidak bisa");
		this.village.phone("Siti").presses("Bisa datang");
		this.world.settle();
		assertThat(this.village.phone("Siti").sees("Terima kasih").text()).contains("Ibu Nur");
	}

	@Test
	void doesNotSendWhatNobodyOnThePhoneAgreesToAnyMore() {
		queuedAtNight();
		this.village.speaker("Siti")
			.families()
			.forEach((family) -> this.chats.decide(family.link(), Purpose.PENGINGAT, false));
		at("2026-12-06T07:00");
		assertThat(bubbles("Siti")).isEmpty();
		assertThat(this.world.jdbc()
			.sql("SELECT CONCAT(state, ' ', reason) FROM outbox WHERE kind = 'meeting.invitation' AND chat_id = ?")
			.param(this.village.phone("Siti").id())
			.query(String.class)
			.single()).isEqualTo("FAILED NO_CONSENT");
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-05T20:20, 2026-12-05T20:30, 2026-12-06T07:00",
			"2026-12-04T11:20, 2026-12-04T11:30, 2026-12-04T13:00",
			"2026-12-04T17:40, 2026-12-04T17:45, 2026-12-04T18:45" })
	void whatWasHeldUpWaitsForTheNextWindow(String queued, String quiet, String next) {
		MeetingId id = plan("Melati");
		at(queued);
		Bubble[] before = bubbles("Wati").toArray(Bubble[]::new);
		heldUp(() -> this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi")));
		releaseAt(quiet);
		assertThat(bubbles("Wati")).containsExactly(before);
		assertThat(bubbles("Siti")).isEmpty();
		at(next);
		assertThat(texts("Wati", "jadi:")).isOne();
		assertThat(texts("Siti", "jadi:")).isOne();
	}

	@Test
	void anInvitationThatMissedItsLastWindowBeforeTheMeetingLeavesAtOnce() {
		MeetingId id = plan(LocalDate.of(2026, 12, 7), LocalTime.of(6, 0), "Melati");
		at("2026-12-06T20:20");
		heldUp(() -> this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi")));
		releaseAt("2026-12-06T21:00");
		assertThat(texts("Wati", "jadi:")).isOne();
	}

	@Test
	void aCorrectionWithinTwelveHoursOfTheMeetingKnowsNoWindow() {
		MeetingId id = confirmed();
		at("2026-12-06T21:20");
		heldUp(() -> move(id, 1, "2026-12-08"));
		releaseAt("2026-12-06T21:40");
		assertThat(texts("Wati", "berubah")).isOne();
	}

	@Test
	void aCorrectionThatIsNotSoNearWaitsForTheMorning() {
		MeetingId id = confirmed();
		at("2026-12-05T20:20");
		heldUp(() -> move(id, 1, "2026-12-08"));
		releaseAt("2026-12-05T20:40");
		assertThat(texts("Wati", "berubah")).isZero();
		at("2026-12-06T06:30");
		assertThat(texts("Wati", "berubah")).isOne();
	}

	@Test
	void correctsOnceForEachMoveAndForgetsTheOldPlan() {
		MeetingId id = confirmed();
		move(id, 1, "2026-12-08");
		move(id, 2, "2026-12-09");
		assertThat(texts("Wati", "jadi:")).isOne();
		assertThat(texts("Wati", "berubah")).isEqualTo(2);
		assertThat(this.village.phone("Wati").sees("Sekarang: Rabu, 9 Desember").text())
			.contains("Semula: Selasa, 8 Desember 2026 pukul 09.00 WIB");
		at("2026-12-07T10:00");
		assertThat(texts("Wati", "Selamat pagi")).isZero();
		at("2026-12-09T08:00");
		assertThat(texts("Wati", "besok")).isOne();
		assertThat(texts("Wati", "Selamat pagi")).isOne();
		assertThat(texts("Rini", "Jadwal baru")).isEqualTo(2);
	}

	@Test
	void neverSendsWhatAMoveOvertook() {
		MeetingId id = plan("Melati");
		at("2026-12-04T22:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		move(id, 1, "2026-12-09");
		at("2026-12-05T07:10");
		assertThat(only("Wati").text()).contains("Rabu, 9 Desember").doesNotContain("berubah", "7 Desember");
	}

	@Test
	void tellsThePendampingWhatTheKetuaAsksForAndHerTheDecision() {
		MeetingId id = plan("Melati");
		at("2026-12-04T07:00");
		this.proposals.proposeMove(id, 1, this.village.group("Melati"), LocalDate.of(2026, 12, 10), LocalTime.of(9, 0),
				this.village.speaker("Rini"));
		this.world.settle();
		Bubble asked = this.village.phone("Andi").sees("Bu Rini mengusulkan");
		assertThat(asked.text()).contains("Semula: " + WHEN, "Menjadi: Kamis, 10 Desember 2026 pukul 09.00 WIB");
		assertThat(asked.labels()).containsExactly("Setuju", "Tolak");
		this.village.phone("Andi").presses("Tolak");
		this.world.settle();
		assertThat(this.village.phone("Rini").sees("belum bisa memindahkan").labels()).containsExactly("Jadi",
				"Usul pindah", "Tidak jadi");
		this.proposals.proposeMove(id, 1, this.village.group("Melati"), LocalDate.of(2026, 12, 10), LocalTime.of(9, 0),
				this.village.speaker("Rini"));
		this.world.settle();
		this.village.phone("Andi").presses("Setuju");
		this.world.settle();
		this.village.phone("Rini").sees("Jadwal baru pertemuan kelompok Melati");
		assertThat(only("Siti").text()).contains("jadi:\nKamis, 10 Desember 2026 pukul 09.00 WIB");
	}

	@Test
	void tellsEverybodyWhoKnewThatItWillNotBe() {
		MeetingId id = confirmed();
		this.proposals.proposeCancel(id, 1, this.village.group("Melati"), "ada hajatan", this.village.speaker("Rini"));
		this.world.settle();
		assertThat(this.village.phone("Andi").sees("Alasan: ada hajatan").labels()).containsExactly("Setuju",
				"Tetap jadi");
		this.village.phone("Andi").presses("Setuju");
		this.world.settle();
		assertThat(texts("Siti", "tidak jadi")).isOne();
		assertThat(texts("Wati", "tidak jadi")).isOne();
		assertThat(this.village.phone("Rini").sees("tidak jadi").labels()).containsExactly("Kirim lewat WhatsApp");
		at("2026-12-07T10:00");
		assertThat(texts("Siti", "Selamat pagi")).isZero();
		assertThat(texts("Siti", "besok")).isZero();
	}

	@Test
	void asksThePendampingInPlaceOfAKetuaWithoutAChat() {
		this.people.leaves("Rini");
		this.people.leaves("Wati");
		plan("Melati");
		at("2026-12-05T08:00");
		assertThat(only("Andi").text()).startsWith("Untuk Bu Rini\n");
		assertThat(only("Andi").labels()).containsExactly("Jadi", "Usul pindah", "Tidak jadi");
		this.village.phone("Andi").presses("Jadi");
		this.world.settle();
		assertThat(texts("Siti", "jadi:")).isOne();
		assertThat(this.village.phone("Andi").sees("Sudah disampaikan?").text()).startsWith("Untuk Bu Rini\n");
	}

	@Test
	void asksEachKelompokOfAJointMeetingAndInvitesItWhenItHasConfirmed() {
		MeetingId id = plan("Melati", "Mawar");
		at("2026-12-04T07:00");
		assertThat(only("Rini").text()).contains("kelompok Melati");
		assertThat(only("Lastri").text()).contains("kelompok Mawar");
		this.meetings.confirm(id, 1, this.village.group("Mawar"), this.village.speaker("Lastri"));
		this.world.settle();
		assertThat(only("Yuni").text()).contains("kelompok Mawar jadi");
		assertThat(bubbles("Siti")).isEmpty();
		at("2026-12-05T07:00");
		assertThat(bubbles("Rini")).hasSize(2);
		assertThat(bubbles("Lastri")).hasSize(2)
			.noneMatch((bubble) -> bubble.at().isAfter(World.BEGINNING.plusSeconds(4 * 86_400)));
	}

	@Test
	void keepsNothingOfAChangeThatBroke() {
		this.transaction.executeWithoutResult((status) -> {
			plan("Melati");
			status.setRollbackOnly();
		});
		assertThat(this.people.rows("meeting_step")).isZero();
		MeetingId id = plan("Melati");
		this.transaction.executeWithoutResult((status) -> {
			this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
			status.setRollbackOnly();
		});
		this.world.tick();
		assertThat(this.people.rows("outbox")).isZero();
		assertThat(bubbles("Siti")).isEmpty();
	}

	@Test
	void soundsSixTimesAMonth() {
		for (int day = 7; day < 13; day++) {
			MeetingId id = plan(LocalDate.of(2026, 12, day), "Melati");
			this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		}
		MeetingId last = plan(LocalDate.of(2026, 12, 20), "Melati");
		this.world.settle();
		this.meetings.markConfirmed(last, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.world.settle();
		assertThat(bubbles("Wati")).hasSize(7).filteredOn(Bubble::silent).hasSize(1);
		move(last, 1, "2026-12-21");
		assertThat(this.village.phone("Wati").sees("berubah").silent()).isFalse();
	}

	@Test
	void invitesAThousandFamiliesInOneStatement() {
		this.people.join(1000);
		MeetingId id = plan("Melati");
		at("2026-12-05T22:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		assertThat(this.world.jdbc()
			.sql("SELECT COUNT(*) FROM outbox WHERE kind = 'meeting.invitation'")
			.query(Integer.class)
			.single()).isEqualTo(1002);
	}

	@Test
	void tellsThePendampingOnceWhatCouldNotBeSentInTime() {
		plan("Mawar");
		MeetingId id = plan("Melati");
		at("2026-12-04T10:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.world.settle();
		this.world.clock().stopAt(local("2026-12-06T19:00"));
		this.transaction.executeWithoutResult((_) -> {
			this.steps.run(this.world.clock().instant());
			this.world.jdbc()
				.sql("UPDATE outbox SET not_before = '2099-01-01' WHERE kind = 'meeting.reminder'")
				.update();
		});
		this.world.clock().stopAt(local("2026-12-06T20:30"));
		this.world.settle();
		assertThat(texts("Andi", "tidak sempat terkirim")).isZero();
		at("2026-12-07T07:00");
		assertThat(texts("Andi", "3 pesan untuk keluarga tidak sempat terkirim")).isOne();
		assertThat(this.village.phone("Andi").sees("tidak sempat").text()).contains("• Melati, " + WHEN + ": 3 pesan")
			.doesNotContain("Mawar");
		at("2026-12-08T08:00");
		assertThat(texts("Andi", "tidak sempat terkirim")).isOne();
	}

	@Test
	void tellsThePendampingWhoDoesNotKnowThatAMeetingWillNotBe() {
		MeetingId id = plan("Melati");
		at("2026-12-04T10:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.world.settle();
		this.transaction.executeWithoutResult((_) -> {
			this.meetings.cancelDirectly(id, 1, this.village.speaker("Andi"));
			this.world.jdbc()
				.sql("UPDATE outbox SET not_before = '2099-01-01' WHERE kind = 'meeting.cancelled'")
				.update();
		});
		this.world.clock().stopAt(local("2026-12-07T09:30"));
		this.world.settle();
		at("2026-12-08T07:00");
		assertThat(this.village.phone("Andi").sees("tidak sempat").text())
			.contains("• Melati, " + WHEN + ", tidak jadi: 2 pesan");
	}

	private static java.time.Instant local(String local) {
		return LocalDateTime.parse(local).atZone(Zone.WIB.zoneId()).toInstant();
	}

	private void queuedAtNight() {
		MeetingId id = plan("Melati");
		at("2026-12-05T22:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
	}

	/** The rate, or Telegram, does not let pass what is queued. */
	private void heldUp(Runnable queues) {
		this.transaction.executeWithoutResult((_) -> {
			queues.run();
			this.world.jdbc().sql("UPDATE outbox SET not_before = '2099-01-01' WHERE state = 'PENDING'").update();
		});
	}

	private void releaseAt(String local) {
		this.world.clock().stopAt(local(local));
		this.world.jdbc().sql("UPDATE outbox SET not_before = NULL").update();
		this.world.settle();
	}

	private MeetingId confirmed() {
		plan("Melati");
		at("2026-12-04T07:00");
		this.village.phone("Rini").presses("Jadi");
		this.world.settle();
		return new MeetingId(this.world.jdbc().sql("SELECT MAX(id) FROM meeting").query(Long.class).single());
	}

	private MeetingId plan(String... kelompok) {
		return plan(LocalDate.of(2026, 12, 7), kelompok);
	}

	private MeetingId plan(LocalDate date, String... kelompok) {
		return plan(date, LocalTime.of(9, 0), kelompok);
	}

	private MeetingId plan(LocalDate date, LocalTime hour, String... kelompok) {
		MeetingPlan plan = new MeetingPlan(Arrays.stream(kelompok).map(this.village::group).toList(), date, hour,
				"rumah Bu Rini", Optional.empty(), Optional.empty());
		return ((PlanResult.Planned) this.planning.plan(plan, this.village.speaker("Andi"))).meeting().number();
	}

	private void move(MeetingId id, int revision, String date) {
		this.meetings.moveDirectly(id, revision, LocalDate.parse(date), LocalTime.of(9, 0),
				this.repository.findById(id).orElseThrow().place(), this.village.speaker("Andi"));
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			this.world.settle();
		}
	}

	private void at(String local) {
		this.world.moveTo(local, Zone.WIB);
	}

	/** Without the digests of the mornings. */
	private List<Bubble> bubbles(String name) {
		return phone(name).messages()
			.stream()
			.skip(this.greetings.get(name))
			.filter((bubble) -> bubble.fromBot() && !bubble.text().startsWith("Ringkasan "))
			.toList();
	}

	private Bubble only(String name) {
		assertThat(bubbles(name)).as(phone(name).transcript()).hasSize(1);
		return bubbles(name).getFirst();
	}

	private long texts(String name, String part) {
		return bubbles(name).stream().filter((bubble) -> bubble.text().contains(part)).count();
	}

	private Phone phone(String name) {
		return this.village.phone(name);
	}

}
