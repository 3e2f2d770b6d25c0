package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may record and hear the voice of an invitation, on which bot, and until when. */
@IntegrationTest
class MeetingVoicesIntegrationTests {

	private static final LocalDate SEVENTH = LocalDate.of(2026, 12, 7);

	private static final LocalTime NINE = LocalTime.of(9, 0);

	private static final long OTHER_BOT = 4242;

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private Meetings meetings;

	@Autowired
	private MeetingVoices voices;

	private Village village;

	private MeetingId meeting;

	@BeforeEach
	void plan() {
		this.village = Village.settled(this.world, this.speakers);
		this.meeting = ((PlanResult.Planned) this.planning.plan(new MeetingPlan(List.of(this.village.group("Melati")),
				SEVENTH, NINE, "rumah Bu Rini", Optional.empty(), Optional.empty()), speaker("Andi")))
			.meeting()
			.number();
	}

	@AfterEach
	void forgetTheOtherBot() {
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot = " + OTHER_BOT).update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dewi", "Rini", "Siti", "Lastri" })
	void onlyItsPendampingRecordsAndRemoves(String who) {
		assertThat(keep(1, speaker(who))).isInstanceOf(Refusal.NotYourKelompok.class);
		kept(1);
		assertThat(this.voices.remove(this.meeting, 1, speaker(who))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(heard(1, speaker("Siti"))).isPresent();
	}

	@Test
	void aSubstituteRecordsInTheirPlace() {
		this.village.substitutes("Dewi", "Melati", "2026-12-01", "2026-12-10");
		assertThat(keep(1, speaker("Dewi"))).isInstanceOf(VoiceResult.Seen.class);
		kept(1);
		assertThat(number("SELECT COUNT(*) FROM meeting_voice")).isEqualTo(1);
	}

	@Test
	void itsFamiliesHearItAndNobodyElse() {
		kept(1);
		assertThat(heard(1, speaker("Siti"))).map(MeetingVoice::fileId).contains("suara-1");
		assertThat(heard(1, speaker("Rini"))).isPresent();
		assertThat(this.voices.listen(this.meeting, 1, speaker("Yuni"))).isInstanceOf(Refusal.NotYourKelompok.class);
		assertThat(this.voices.listen(this.meeting, 1, speaker("Dewi"))).isInstanceOf(Refusal.NotYourKelompok.class);
	}

	@Test
	void anotherPlanIsNeverHeardByTheOldVoice() {
		kept(1);
		this.meetings.moveDirectly(this.meeting, 1, SEVENTH, NINE, "balai desa", speaker("Andi"));
		assertThat(this.voices.listen(this.meeting, 1, speaker("Siti"))).isInstanceOf(Refusal.Outdated.class);
		assertThat(heard(2, speaker("Siti"))).isEmpty();
		assertThat(keep(1, speaker("Andi"))).isInstanceOf(Refusal.Outdated.class);
		kept(2);
		assertThat(heard(2, speaker("Siti"))).isPresent();
		this.meetings.cancelDirectly(this.meeting, 2, speaker("Andi"));
		assertThat(this.voices.listen(this.meeting, 2, speaker("Siti"))).isInstanceOf(Refusal.Cancelled.class);
		assertThat(number("SELECT COUNT(*) FROM meeting_voice")).isZero();
	}

	@Test
	void nobodyHearsAnInvitationToWhatHasBegun() {
		kept(1);
		this.world.clock().stopAt(SEVENTH.atTime(NINE).atZone(id.p2k2.bot.shared.Zone.WIB.zoneId()).toInstant());
		assertThat(this.voices.listen(this.meeting, 1, speaker("Siti"))).isInstanceOf(Refusal.TooLate.class);
		assertThat(keep(1, speaker("Andi"))).isInstanceOf(Refusal.TooLate.class);
	}

	@Test
	void whatIsTooLargeOrNoHandleIsNotKept() {
		assertThat(this.voices.keep(this.meeting, 1, "suara-1", MeetingVoice.MOST + 1, speaker("Andi")))
			.isInstanceOf(VoiceResult.TooLarge.class);
		assertThat(this.voices.keep(this.meeting, 1, "dua kata", 10, speaker("Andi")))
			.isInstanceOf(VoiceResult.TooLarge.class);
		assertThat(heard(1, speaker("Siti"))).isEmpty();
	}

	@Test
	void familiesOfAnotherBotAreNotOfferedIt() {
		kept(1);
		Chat elsewhere = new Chat(OTHER_BOT, this.village.phone("Siti").id());
		this.world.jdbc()
			.sql("INSERT INTO chat (bot, chat_id, created_at) VALUES (?, ?, '2026-11-01')")
			.params(elsewhere.bot(), elsewhere.id())
			.update();
		this.world.jdbc()
			.sql("UPDATE link SET bot = ? WHERE chat_id = ?")
			.params(elsewhere.bot(), elsewhere.id())
			.update();
		assertThat(heard(1, this.speakers.of(elsewhere))).isEmpty();
		this.meetings.confirm(this.meeting, 1, this.village.group("Melati"), speaker("Rini"));
		assertThat(size(elsewhere)).isEmpty();
		assertThat(size(World.chat(this.village.phone("Wati")))).isEqualTo("300");
	}

	private String size(Chat chat) {
		return this.world.jdbc()
			.sql("SELECT JSON_UNQUOTE(JSON_EXTRACT(buttons, '$.suara')) FROM outbox "
					+ "WHERE bot = ? AND chat_id = ? AND kind = 'meeting.invitation'")
			.params(chat.bot(), chat.id())
			.query(String.class)
			.single();
	}

	private VoiceResult keep(int revision, Speaker by) {
		return this.voices.keep(this.meeting, revision, "suara-" + revision, 300, by);
	}

	private void kept(int revision) {
		assertThat(keep(revision, speaker("Andi"))).isInstanceOf(VoiceResult.Seen.class);
	}

	private Optional<MeetingVoice> heard(int revision, Speaker by) {
		return (this.voices.listen(this.meeting, revision, by) instanceof VoiceResult.Seen seen) ? seen.voice()
				: Optional.empty();
	}

	private Speaker speaker(String name) {
		return this.village.speaker(name);
	}

	private long number(String query) {
		return this.world.jdbc().sql(query).query(Long.class).single();
	}

}
