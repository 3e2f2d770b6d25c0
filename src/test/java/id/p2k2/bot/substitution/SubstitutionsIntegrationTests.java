package id.p2k2.bot.substitution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.roster.KelompokHandedOver;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/** Begins on Tuesday, 1 December 2026; Pak Andi serves Melati and Mawar, Bu Dewi none. */
@IntegrationTest
class SubstitutionsIntegrationTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Substitutions substitutions;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Planning planning;

	@Autowired
	private ApplicationEventPublisher events;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@Test
	void givesTheRightsOfTheDaysAndNoOthers() {
		named(2, 4);
		for (String group : List.of("Melati", "Mawar")) {
			assertThat(serves("Dewi", group, 1)).isFalse();
			assertThat(serves("Dewi", group, 2)).isTrue();
			assertThat(serves("Dewi", group, 4)).isTrue();
			assertThat(serves("Dewi", group, 5)).isFalse();
			assertThat(serves("Andi", group, 3)).isTrue();
		}
		assertThat(serverOf("Melati", 3)).isEqualTo("Bu Dewi");
		assertThat(serverOf("Melati", 5)).isEqualTo("Pak Andi");
		assertThat(plan(3)).isInstanceOf(PlanResult.Planned.class);
		assertThat(plan(5)).isInstanceOf(PlanResult.NotYourKelompok.class);
	}

	@Test
	void takesRightsBackFromTodayOnAndLeavesWhatWas() {
		long id = named(1, 10);
		this.world.moveTo("2026-12-04T09:00", Zone.WIB);
		assertThat(this.substitutions.end(id, this.village.speaker("Dewi"))).isEmpty();
		assertThat(this.substitutions.end(id, this.village.speaker("Andi"))).isPresent();
		assertThat(serves("Dewi", "Melati", 3)).isTrue();
		assertThat(serves("Dewi", "Melati", 4)).isFalse();
		assertThat(this.substitutions.away(this.village.speaker("Andi"))).isEmpty();
		assertThat(this.substitutions.decline(id, this.village.speaker("Dewi")).orElseThrow().state())
			.isEqualTo(Substitution.State.ENDED);
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM substitution_assignment").query(Long.class).single())
			.isEqualTo(2);
	}

	@Test
	void letsTheSubstituteDeclineAndNobodyElse() {
		long id = named(2, 3);
		for (String other : List.of("Andi", "Rini", "Siti")) {
			assertThat(this.substitutions.decline(id, this.village.speaker(other))).isEmpty();
		}
		assertThat(this.substitutions.decline(id, this.village.speaker("Dewi"))).isPresent();
		assertThat(serves("Dewi", "Melati", 2)).isFalse();
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM assignment WHERE substitute").query(Long.class).single())
			.isZero();
		assertThat(name(2, 3)).isInstanceOf(NameResult.Named.class);
	}

	@Test
	void refusesWhatCannotBe() {
		assertThat(this.substitutions.name(staff("Andi"), FIRST, FIRST, this.village.speaker("Andi")))
			.isInstanceOf(NameResult.NotACandidate.class);
		assertThat(this.substitutions.name(staff("Dewi"), FIRST, FIRST, this.village.speaker("Rini")))
			.isInstanceOf(NameResult.NotACandidate.class);
		assertThat(this.substitutions.name(staff("Andi"), FIRST, FIRST, this.village.speaker("Dewi")))
			.isInstanceOf(NameResult.NothingToServe.class);
		assertThat(this.substitutions.name(staff("Dewi"), FIRST.minusDays(1), FIRST, this.village.speaker("Andi")))
			.isInstanceOf(NameResult.NoSuchRange.class);
		assertThat(name(4, 3)).isInstanceOf(NameResult.NoSuchRange.class);
		assertThat(this.substitutions.name(staff("Dewi"), FIRST, FIRST.plusDays(400), this.village.speaker("Andi")))
			.isInstanceOf(NameResult.NoSuchRange.class);
		named(3, 5);
		assertThat(name(5, 9)).isInstanceOf(NameResult.Overlaps.class);
		assertThat(name(6, 9)).isInstanceOf(NameResult.Named.class);
		this.village.group("Anggrek", "Dewi");
		assertThat(this.substitutions.name(staff("Andi"), FIRST.plusDays(4), FIRST.plusDays(6),
				this.village.speaker("Dewi")))
			.isInstanceOf(NameResult.IsAway.class);
	}

	@Test
	void refusesWhoIsOfAnotherKabupatenOrHasNoChatOrHasLeft() {
		this.world.jdbc()
			.sql("UPDATE staff SET kabupaten = 'Kab. Lain' WHERE id = ?")
			.param(staff("Dewi").value())
			.update();
		assertThat(name(1, 2)).isInstanceOf(NameResult.NotACandidate.class);
		this.world.jdbc()
			.sql("UPDATE staff SET kabupaten = 'Kab. Kebumen', active = FALSE WHERE id = ?")
			.param(staffRow("Bu Dewi"))
			.update();
		assertThat(
				this.substitutions.name(new StaffId(staffRow("Bu Dewi")), FIRST, FIRST, this.village.speaker("Andi")))
			.isInstanceOf(NameResult.NotACandidate.class);
		this.world.jdbc().sql("UPDATE staff SET active = TRUE").update();
		this.world.jdbc().sql("DELETE FROM staff_chat WHERE staff_id = ?").param(staffRow("Bu Dewi")).update();
		assertThat(
				this.substitutions.name(new StaffId(staffRow("Bu Dewi")), FIRST, FIRST, this.village.speaker("Andi")))
			.isInstanceOf(NameResult.NotACandidate.class);
	}

	@Test
	void namesOnlyOneWhenTwoPhonesPressTogether() throws Exception {
		Callable<NameResult> press = () -> name(2, 3);
		long named = 0;
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var result : phones.invokeAll(List.of(press, press, press))) {
				named += (result.get() instanceof NameResult.Named) ? 1 : 0;
			}
		}
		assertThat(named).isOne();
	}

	@Test
	void doesNotFollowAKelompokToItsNextPendamping() {
		named(1, 10);
		this.events.publishEvent(new KelompokHandedOver(this.village.group("Melati"), staff("Andi"), staff("Dewi")));
		assertThat(
				this.world.jdbc().sql("SELECT kelompok_id FROM assignment WHERE substitute").query(Long.class).list())
			.containsExactly(this.village.group("Mawar").value());
	}

	@Test
	void showsTheKoordinatorThoseOfTheirKabupaten() {
		named(2, 4);
		assertThat(this.substitutions.ofKabupaten(this.village.speaker("Andi"))).isEmpty();
		this.world.jdbc()
			.sql("UPDATE staff SET role = 'KOORDINATOR' WHERE id = ?")
			.param(staff("Dewi").value())
			.update();
		assertThat(this.substitutions.ofKabupaten(this.village.speaker("Dewi"))).hasSize(1);
		this.world.jdbc().sql("UPDATE staff SET kabupaten = 'Kab. Lain' WHERE role = 'KOORDINATOR'").update();
		assertThat(this.substitutions.ofKabupaten(this.village.speaker("Dewi"))).isEmpty();
	}

	private long named(int from, int until) {
		return ((NameResult.Named) name(from, until)).substitution().id();
	}

	private NameResult name(int from, int until) {
		return this.substitutions.name(staff("Dewi"), FIRST.withDayOfMonth(from), FIRST.withDayOfMonth(until),
				this.village.speaker("Andi"));
	}

	private boolean serves(String who, String group, int day) {
		return this.assignments.serves(staff(who), this.village.group(group), FIRST.withDayOfMonth(day));
	}

	private String serverOf(String group, int day) {
		return this.assignments.pendamping(this.village.group(group), FIRST.withDayOfMonth(day)).orElseThrow().name();
	}

	private PlanResult plan(int day) {
		return this.planning.plan(new MeetingPlan(List.of(this.village.group("Melati")), FIRST.withDayOfMonth(day),
				LocalTime.of(9, 0), "balai desa", Optional.empty(), Optional.empty()), this.village.speaker("Dewi"));
	}

	private StaffId staff(String who) {
		return this.village.speaker(who).staff().getFirst().id();
	}

	private long staffRow(String name) {
		return this.world.jdbc().sql("SELECT id FROM staff WHERE name = ?").param(name).query(Long.class).single();
	}

}
