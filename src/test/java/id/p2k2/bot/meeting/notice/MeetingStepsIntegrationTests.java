package id.p2k2.bot.meeting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many meetings at once. Begins on Tuesday, 1 December 2026, 08.00; Melati and Mawar meet
 * on Monday the 7th, and Bu Aminah of Mawar reads on Bu Siti's phone.
 */
@IntegrationTest
class MeetingStepsIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

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

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.memberWithoutChat("Aminah", "Mawar");
		this.village.anotherPhone("Siti", "Aminah");
		for (String name : List.of("Andi", "Dewi", "Rini", "Wati", "Siti", "Lastri", "Yuni")) {
			this.village.phone(name).sends("/menu");
		}
		this.world.settle();
		this.chats.decide(this.village.speaker("Siti").families().getLast().link(), Purpose.PENGINGAT, true);
	}

	@Test
	void asksTheLeadersOfManyMeetingsAtOnce() {
		plan("Melati");
		plan("Mawar");
		this.chats.stop(World.chat(this.village.phone("Lastri")));
		at("2026-12-04T07:00");
		assertThat(reminders("Rini", "Pertemuan kelompok Melati")).hasSize(1);
		assertThat(reminders("Wati", "Pertemuan kelompok Melati")).isEmpty();
		assertThat(reminders("Andi", "Bu Lastri")).hasSize(1);
		assertThat(reminders("Lastri", "kelompok Mawar")).isEmpty();
		at("2026-12-05T07:00");
		assertThat(reminders("Rini", "Pertemuan kelompok Melati")).hasSize(2);
		assertThat(reminders("Wati", "Pertemuan kelompok Melati")).hasSize(1);
		assertThat(reminders("Andi", "Bu Lastri")).hasSize(1);
	}

	@Test
	void ofTwoMeetingsOfAPhoneOnlyTheFirstReminderOfADaySounds() {
		bothConfirmed();
		at("2026-12-06T19:00");
		assertThat(reminders("Siti", "besok")).extracting(Bubble::silent).containsExactlyInAnyOrder(false, true);
		assertThat(reminders("Wati", "besok")).extracting(Bubble::silent).containsExactly(false);
		assertThat(reminders("Yuni", "besok")).extracting(Bubble::silent).containsExactly(false);
		at("2026-12-07T07:00");
		assertThat(reminders("Siti", "Selamat pagi")).extracting(Bubble::silent).containsExactlyInAnyOrder(false, true);
	}

	@Test
	void anAnsweredFirstReminderLeavesTheSoundToTheSecond() {
		bothConfirmed();
		List<String> coming = this.village.phone("Siti")
			.messages()
			.stream()
			.flatMap((bubble) -> bubble.labels().stream())
			.filter((label) -> label.startsWith("Bisa datang – "))
			.toList();
		assertThat(coming).containsExactly("Bisa datang – Ibu Siti", "Bisa datang – Ibu Nur");
		coming.forEach((label) -> {
			this.village.phone("Siti").presses(label);
			this.world.settle();
		});
		at("2026-12-07T07:00");
		assertThat(reminders("Siti", "Selamat pagi, Ibu Siti dan Ibu Nur")).extracting(Bubble::silent)
			.containsExactly(true);
		assertThat(reminders("Siti", "Selamat pagi, Ibu Aminah")).extracting(Bubble::silent).containsExactly(false);
	}

	@Test
	void aMeetingThatSomebodyChangesWaitsAndHoldsUpNobody() {
		MeetingId melati = bothConfirmed().getFirst();
		this.world.clock().stopAt(local("2026-12-06T19:00"));
		this.transaction.executeWithoutResult((_) -> {
			this.repository.findForChangeById(melati);
			CompletableFuture.runAsync(() -> this.steps.run(this.world.clock().instant())).join();
		});
		this.world.settle();
		assertThat(reminders("Yuni", "besok")).hasSize(1);
		assertThat(reminders("Wati", "besok")).isEmpty();
		this.world.tick();
		assertThat(reminders("Yuni", "besok")).hasSize(1);
		assertThat(reminders("Wati", "besok")).hasSize(1);
	}

	@Test
	void whoSaysStopWhileRemindersAreQueuedDoesNotWaitAndGetsNone() {
		bothConfirmed();
		this.world.clock().stopAt(local("2026-12-06T19:00"));
		this.transaction.executeWithoutResult((_) -> {
			this.steps.run(this.world.clock().instant());
			assertThat(rows("outbox WHERE kind = 'meeting.reminder'")).isEqualTo(6);
			CompletableFuture.runAsync(() -> this.chats.stop(World.chat(this.village.phone("Wati"))))
				.orTimeout(20, TimeUnit.SECONDS)
				.join();
		});
		this.world.settle();
		assertThat(reminders("Wati", "besok")).isEmpty();
		assertThat(reminders("Siti", "besok")).hasSize(2);
	}

	@Test
	void aMeetingThatWasMovedMeanwhileIsNotRemindedOf() {
		List<MeetingId> both = bothConfirmed();
		this.world.clock().stopAt(local("2026-12-06T19:00"));
		this.world.jdbc()
			.sql("UPDATE meeting SET revision = revision + 1 WHERE id = ?")
			.param(both.getFirst().value())
			.update();
		this.world.jdbc()
			.sql("UPDATE meeting SET status = 'CANCELLED' WHERE id = ?")
			.param(both.getLast().value())
			.update();
		assertThat(this.steps.run(this.world.clock().instant())).isPositive();
		assertThat(rows("outbox WHERE kind = 'meeting.reminder'")).isZero();
		assertThat(rows("meeting_step WHERE step = 'REMIND_EVENING' AND done_at IS NULL")).isZero();
	}

	@Test
	void aMeetingThatBreaksStaysDueAndTheOthersAreDone() {
		MeetingId melati = bothConfirmed().getFirst();
		zone(melati, "MARS");
		this.world.clock().stopAt(local("2026-12-06T19:00"));
		this.steps.run(this.world.clock().instant());
		assertThat(rows("outbox WHERE kind = 'meeting.reminder' AND subject = 'meeting:" + melati.value() + "'"))
			.isZero();
		assertThat(rows("outbox WHERE kind = 'meeting.reminder'")).isEqualTo(3);
		assertThat(rows("meeting_step WHERE step = 'REMIND_EVENING' AND done_at IS NULL")).isOne();
		zone(melati, "WIB");
		this.steps.run(this.world.clock().instant());
		assertThat(rows("outbox WHERE kind = 'meeting.reminder'")).isEqualTo(6);
	}

	@Test
	void tellsEachPendampingOfAJointMeetingWhatTheirFamiliesDidNotGet() {
		plan("Melati", "Mawar");
		this.village.takesOver("Dewi", "Mawar", "2026-12-02");
		expired("Dewi");
		assertThat(report("Andi")).contains("3 pesan untuk keluarga tidak sempat terkirim").contains("• Melati, Senin");
		assertThat(report("Dewi")).contains("3 pesan untuk keluarga tidak sempat terkirim").contains("• Mawar, Senin");
	}

	@Test
	void countsASharedPhoneOnceForAPendampingOfBothKelompok() {
		plan("Melati", "Mawar");
		expired("Andi");
		assertThat(report("Andi")).contains("5 pesan untuk keluarga tidak sempat terkirim")
			.contains("• Mawar dan Melati, Senin");
		assertThat(this.village.phone("Dewi").messages()).noneMatch((bubble) -> bubble.text().contains("sempat"));
	}

	/**
	 * The evening's reminders of the only meeting do not leave, and it is the morning.
	 */
	private void expired(String servesMawar) {
		MeetingId id = new MeetingId(this.world.jdbc().sql("SELECT MAX(id) FROM meeting").query(Long.class).single());
		at("2026-12-04T10:00");
		this.meetings.markConfirmed(id, 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.meetings.markConfirmed(id, 1, this.village.group("Mawar"), this.village.speaker(servesMawar));
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
		at("2026-12-07T07:00");
	}

	private String report(String name) {
		return this.village.phone(name).sees("tidak sempat terkirim").text();
	}

	private List<MeetingId> bothConfirmed() {
		List<MeetingId> both = List.of(plan("Melati"), plan("Mawar"));
		at("2026-12-04T10:00");
		this.meetings.markConfirmed(both.getFirst(), 1, this.village.group("Melati"), this.village.speaker("Andi"));
		this.meetings.markConfirmed(both.getLast(), 1, this.village.group("Mawar"), this.village.speaker("Andi"));
		this.world.settle();
		return both;
	}

	private MeetingId plan(String... kelompok) {
		MeetingPlan plan = new MeetingPlan(Arrays.stream(kelompok).map(this.village::group).toList(),
				LocalDate.of(2026, 12, 7), LocalTime.of(9, 0), "rumah Bu Rini", Optional.empty(), Optional.empty());
		return ((PlanResult.Planned) this.planning.plan(plan, this.village.speaker("Andi"))).meeting().number();
	}

	private void zone(MeetingId meeting, String zone) {
		this.world.jdbc().sql("UPDATE meeting SET zone = ? WHERE id = ?").params(zone, meeting.value()).update();
	}

	private List<Bubble> reminders(String name, String part) {
		return this.village.phone(name)
			.messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.text().contains(part))
			.toList();
	}

	private long rows(String of) {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM " + of).query(Long.class).single();
	}

	private void at(String local) {
		this.world.moveTo(local, Zone.WIB);
	}

	private static Instant local(String local) {
		return LocalDateTime.parse(local).atZone(Zone.WIB.zoneId()).toInstant();
	}

}
