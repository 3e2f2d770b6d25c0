package id.p2k2.bot.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@RecordApplicationEvents
class MeetingsIntegrationTests {

	private static final LocalDate SEVENTH = LocalDate.of(2026, 12, 7);

	private static final LocalTime NINE = LocalTime.of(9, 0);

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private MeetingProposals proposals;

	@Autowired
	private FamilyReplies replies;

	@Autowired
	private Meetings meetings;

	@Autowired
	private MeetingData data;

	@Autowired
	private MeetingRepository repository;

	@Autowired
	private MeetingKelompoks kelompoks;

	@Autowired
	private MeetingRequests requests;

	@Autowired
	private ApplicationEvents events;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@Test
	void keepsWhatWasPlannedToTheMinute() {
		MeetingId id = planned("Melati");
		Meeting meeting = this.repository.findById(id).orElseThrow();
		assertThat(meeting.localDate()).isEqualTo(SEVENTH);
		assertThat(meeting.localHour()).isEqualTo(NINE);
		assertThat(meeting.startsAt()).isEqualTo(Instant.parse("2026-12-07T02:00:00Z"));
		assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
		assertThat(meeting.zone()).isEqualTo(Zone.WIB);
		assertThat(this.world.jdbc()
			.sql("SELECT CONCAT(local_date, ' ', local_hour, ' ', DATE_FORMAT(starts_at, '%H:%i')) FROM meeting")
			.query(String.class)
			.single()).isEqualTo("2026-12-07 09:00:00 02:00");
		assertThat(this.events.stream(MeetingPlanned.class)).containsExactly(new MeetingPlanned(id));
	}

	@Test
	void answersAreToldAndErasedWithTheLinkThatGaveThem() {
		MeetingId id = planned("Melati");
		confirm(id, "Melati", "Rini");
		answer(id, 1, "Siti", false, "Siti");
		answer(id, 1, "Nur", true, "Siti");
		LinkId siti = speaker("Siti").families().getFirst().link();
		assertThat(this.data.describe(siti)).hasSize(1);
		this.data.erase(siti);
		assertThat(this.data.describe(siti)).isEmpty();
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM rsvp").query(Long.class).single()).isOne();
	}

	@Test
	void plansNothingForAKelompokOfAnotherPendamping() {
		assertThat(this.planning.plan(plan("Melati"), speaker("Dewi"))).isInstanceOf(PlanResult.NotYourKelompok.class);
		assertThat(this.planning.plan(plan("Melati"), speaker("Rini"))).isInstanceOf(PlanResult.NotYourKelompok.class);
	}

	@Test
	void plansNothingInThePast() {
		MeetingPlan past = new MeetingPlan(List.of(group("Melati")), LocalDate.of(2026, 12, 1), LocalTime.of(8, 0),
				"balai desa", Optional.empty(), Optional.empty());
		assertThat(this.planning.plan(past, speaker("Andi"))).isInstanceOf(PlanResult.InThePast.class);
	}

	@Test
	void plansTheSameMeetingOnce() {
		planned("Melati");
		assertThat(this.planning.plan(plan("Melati"), speaker("Andi"))).isInstanceOf(PlanResult.AlreadyPlanned.class);
	}

	@Test
	void countsTheFirstAnswerOfKetuaAndWakil() {
		MeetingId id = planned("Melati");
		assertThat(confirm(id, "Melati", "Wati")).isInstanceOf(ConfirmResult.Confirmed.class);
		assertThat(confirm(id, "Melati", "Rini")).isInstanceOf(ConfirmResult.AlreadyConfirmed.class);
		assertThat(this.events.stream(MeetingConfirmed.class))
			.containsExactly(new MeetingConfirmed(id, group("Melati"), MeetingConfirmed.By.KETUA));
	}

	@Test
	void confirmsOnceWhenTwoPhonesPressTogether() throws Exception {
		MeetingId id = planned("Melati");
		List<Callable<ConfirmResult>> presses = Stream.of("Rini", "Wati", "Rini", "Wati")
			.<Callable<ConfirmResult>>map((who) -> () -> confirm(id, "Melati", who))
			.toList();
		int confirmed = 0;
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var press : phones.invokeAll(presses)) {
				confirmed += (press.get() instanceof ConfirmResult.Confirmed) ? 1 : 0;
			}
		}
		assertThat(confirmed).isEqualTo(1);
	}

	@Test
	void letsNobodyElseConfirm() {
		MeetingId id = planned("Melati");
		for (String other : List.of("Lastri", "Siti", "Dewi")) {
			assertThat(confirm(id, "Melati", other)).isInstanceOf(Refusal.NotYourKelompok.class);
		}
		assertThat(confirm(id, "Mawar", "Lastri")).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.repository.findById(id).orElseThrow().status()).isEqualTo(MeetingStatus.PLANNED);
	}

	@Test
	void confirmsAJointMeetingByEachKelompok() {
		MeetingId id = planned("Melati", "Mawar");
		assertThat(confirm(id, "Melati", "Rini")).isInstanceOf(ConfirmResult.Confirmed.class);
		assertThat(status(id)).isEqualTo(MeetingStatus.PLANNED);
		assertThat(confirm(id, "Mawar", "Lastri")).isInstanceOf(ConfirmResult.Confirmed.class);
		assertThat(status(id)).isEqualTo(MeetingStatus.CONFIRMED);
	}

	@Test
	void movesWhenThePendampingAgreesAndCountsThatAsConfirmed() {
		MeetingId id = planned("Melati");
		long request = askedToMove(id);
		assertThat(this.proposals.agree(request, speaker("Dewi"))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.proposals.agree(request, speaker("Rini"))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.proposals.agree(request, speaker("Andi"))).isInstanceOf(DecisionResult.Agreed.class);
		Meeting moved = this.repository.findById(id).orElseThrow();
		assertThat(moved.localDate()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(moved.revision()).isEqualTo(2);
		assertThat(moved.status()).isEqualTo(MeetingStatus.CONFIRMED);
		assertThat(this.events.stream(MeetingMoved.class)).containsExactly(new MeetingMoved(id, 1));
		assertThat(this.proposals.agree(request, speaker("Andi"))).isInstanceOf(DecisionResult.AlreadyDecided.class);
		assertThat(this.events.stream(MeetingMoved.class)).hasSize(1);
	}

	@Test
	void asksTheOtherKelompokOfAJointMeetingAnewAfterAMove() {
		MeetingId id = planned("Melati", "Mawar");
		confirm(id, "Mawar", "Lastri");
		this.proposals.agree(askedToMove(id), speaker("Andi"));
		assertThat(this.kelompoks.one(id, group("Mawar")).orElseThrow().confirmed()).isFalse();
		assertThat(status(id)).isEqualTo(MeetingStatus.PLANNED);
	}

	@Test
	void takesOnlyTheNewestRequest() {
		MeetingId id = planned("Melati");
		long first = askedToMove(id);
		this.proposals.proposeCancel(id, 1, group("Melati"), "ada hajatan", speaker("Wati"));
		assertThat(this.proposals.agree(first, speaker("Andi"))).isInstanceOf(DecisionResult.AlreadyDecided.class);
	}

	@Test
	void letsJadiOvertakeARequest() {
		MeetingId id = planned("Melati");
		long request = askedToMove(id);
		confirm(id, "Melati", "Wati");
		assertThat(this.proposals.agree(request, speaker("Andi"))).isInstanceOf(DecisionResult.AlreadyDecided.class);
	}

	@Test
	void holdsTheMeetingWhenThePendampingSaysTetapJadi() {
		MeetingId id = planned("Melati");
		this.proposals.proposeCancel(id, 1, group("Melati"), "ada hajatan", speaker("Rini"));
		long request = this.requests.open(id, group("Melati")).orElseThrow().number();
		assertThat(this.proposals.refuse(request, speaker("Andi"))).isInstanceOf(DecisionResult.Declined.class);
		assertThat(status(id)).isEqualTo(MeetingStatus.CONFIRMED);
		assertThat(this.events.stream(RequestRefused.class)).hasSize(1);
		assertThat(this.events.stream(MeetingConfirmed.class))
			.containsExactly(new MeetingConfirmed(id, group("Melati"), MeetingConfirmed.By.REFUSAL));
	}

	@Test
	void cancelsOnceForGood() {
		MeetingId id = planned("Melati");
		assertThat(this.meetings.cancelDirectly(id, 1, speaker("Dewi"))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.meetings.cancelDirectly(id, 1, speaker("Andi"))).isInstanceOf(ChangeResult.Changed.class);
		assertThat(confirm(id, "Melati", "Rini")).isInstanceOf(Refusal.Cancelled.class);
		assertThat(this.events.stream(MeetingCancelled.class)).containsExactly(new MeetingCancelled(id, 1));
	}

	@Test
	void changesNothingForAnOldButton() {
		MeetingId id = planned("Melati");
		this.meetings.moveDirectly(id, 1, SEVENTH.plusDays(1), NINE, "balai desa", speaker("Andi"));
		assertThat(confirm(id, "Melati", "Rini")).isInstanceOf(Refusal.Outdated.class);
		assertThat(answer(id, 1, "Siti", true, "Siti")).isInstanceOf(Refusal.Outdated.class);
		assertThat(this.replies.answers(id)).isEmpty();
	}

	@Test
	void keepsConfirmationsAndForgetsAnswersWhenThePendampingMoves() {
		MeetingId id = planned("Melati");
		confirm(id, "Melati", "Rini");
		answer(id, 1, "Siti", true, "Siti");
		this.meetings.moveDirectly(id, 1, SEVENTH, LocalTime.of(13, 0), "balai desa", speaker("Andi"));
		assertThat(status(id)).isEqualTo(MeetingStatus.CONFIRMED);
		assertThat(this.replies.answers(id)).isEmpty();
		answer(id, 2, "Siti", true, "Siti");
		this.meetings.moveDirectly(id, 2, SEVENTH, LocalTime.of(13, 0), "rumah Bu Rini", speaker("Andi"));
		assertThat(this.replies.answers(id)).hasSize(1);
	}

	@Test
	void takesAnswersOfFamiliesOnTheirOwnPhoneOnly() {
		MeetingId id = planned("Melati");
		assertThat(answer(id, 1, "Siti", true, "Siti")).isInstanceOf(AnswerResult.Answered.class);
		assertThat(answer(id, 1, "Nur", false, "Siti")).isInstanceOf(AnswerResult.Answered.class);
		assertThat(answer(id, 1, "Siti", false, "Wati")).isInstanceOf(AnswerResult.NotYourFamily.class);
		assertThat(answer(id, 1, "Yuni", true, "Yuni")).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(answer(id, 1, "Siti", false, "Andi")).isInstanceOf(AnswerResult.NotYourFamily.class);
		assertThat(this.replies.counts(id, group("Melati"))).isEqualTo(new Counts(1, 1, 2));
	}

	@Test
	void countsAllButTheHost() {
		this.village.memberWithoutChat("Tini", "Melati");
		MeetingId id = planned("Melati");
		confirm(id, "Melati", "Rini");
		assertThat(this.replies.counts(id, group("Melati"))).isEqualTo(new Counts(0, 0, 4));
	}

	@Test
	void tellsOfAnAnswerOnceAndOfEachChange() {
		MeetingId id = planned("Melati");
		answer(id, 1, "Siti", true, "Siti");
		answer(id, 1, "Siti", true, "Siti");
		answer(id, 1, "Siti", false, "Siti");
		assertThat(this.events.stream(FamilyAnswered.class)).hasSize(2);
	}

	@Test
	void forgetsTheReasonOfAFamilyThatComesAfterAll() {
		MeetingId id = planned("Melati");
		answer(id, 1, "Siti", false, "Siti");
		this.replies.reason(id, this.village.kpm("Siti"), AbsenceReason.KERJA, speaker("Siti"));
		answer(id, 1, "Siti", true, "Siti");
		this.replies.reason(id, this.village.kpm("Siti"), AbsenceReason.SAKIT, speaker("Siti"));
		assertThat(this.replies.answers(id))
			.containsExactly(new Rsvp(this.village.kpm("Siti"), true, Optional.empty()));
	}

	@Test
	void takesNothingOnceItHasBegun() {
		MeetingId id = planned("Melati");
		this.world.clock().stopAt(Instant.parse("2026-12-07T02:00:00Z"));
		assertThat(confirm(id, "Melati", "Rini")).isInstanceOf(Refusal.TooLate.class);
		assertThat(answer(id, 1, "Siti", true, "Siti")).isInstanceOf(Refusal.TooLate.class);
		assertThat(this.meetings.cancelDirectly(id, 1, speaker("Andi"))).isInstanceOf(Refusal.TooLate.class);
	}

	@Test
	void obeysThePendampingOfTheMeetingsDay() {
		MeetingId id = planned("Melati");
		this.village.takesOver("Dewi", "Melati", "2026-12-05");
		assertThat(this.meetings.cancelDirectly(id, 1, speaker("Andi"))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.meetings.markConfirmed(id, 1, group("Melati"), speaker("Dewi")))
			.isInstanceOf(ConfirmResult.Confirmed.class);
	}

	@Test
	void notesHowFarWordOfMouthHasCarriedIt() {
		MeetingId id = planned("Melati");
		assertThat(this.meetings.passOn(id, 1, group("Melati"), MeetingKelompok.PassedOn.ALL, speaker("Lastri")))
			.isInstanceOf(Refusal.NotYourKelompok.class);
		this.meetings.passOn(id, 1, group("Melati"), MeetingKelompok.PassedOn.SOME, speaker("Wati"));
		assertThat(this.kelompoks.one(id, group("Melati")).orElseThrow().passedOn())
			.contains(MeetingKelompok.PassedOn.SOME);
	}

	private MeetingId planned(String... groups) {
		return ((PlanResult.Planned) this.planning.plan(plan(groups), speaker("Andi"))).meeting().number();
	}

	private MeetingPlan plan(String... groups) {
		return new MeetingPlan(Stream.of(groups).map(this::group).toList(), SEVENTH, NINE, "rumah Bu Rini",
				Optional.empty(), Optional.empty());
	}

	private long askedToMove(MeetingId id) {
		return ((RequestResult.Requested) this.proposals.proposeMove(id, 1, group("Melati"), SEVENTH.plusDays(1), NINE,
				speaker("Rini")))
			.request();
	}

	private ConfirmResult confirm(MeetingId id, String group, String who) {
		return this.meetings.confirm(id, 1, group(group), speaker(who));
	}

	private AnswerResult answer(MeetingId id, int revision, String family, boolean coming, String phone) {
		return this.replies.answer(id, revision, this.village.kpm(family), coming, speaker(phone));
	}

	private MeetingStatus status(MeetingId id) {
		return this.repository.findById(id).orElseThrow().status();
	}

	private KelompokId group(String name) {
		return this.village.group(name);
	}

	private Speaker speaker(String name) {
		return this.village.speaker(name);
	}

}
