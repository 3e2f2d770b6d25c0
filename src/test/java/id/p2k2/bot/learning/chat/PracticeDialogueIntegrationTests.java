package id.p2k2.bot.learning.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.HelpRequests;
import id.p2k2.bot.learning.Practices;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PracticeDialogueIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private Practices practices;

	@Test
	void takesWhoNeedsHelpToTheQuestionWhereThereIsOne() {
		Village village = Village.settled(this.world, this.speakers);
		PlanResult planned = this.planning.plan(new MeetingPlan(List.of(village.group("Melati")),
				LocalDate.of(2026, 12, 7), LocalTime.of(9, 0), "rumah Bu Rini", Optional.of("m1s1"), Optional.empty()),
				village.speaker("Andi"));
		long meeting = ((PlanResult.Planned) planned).meeting().number().value();
		Speaker wati = village.speaker("Wati");
		Said.Press press = new Said.Press("jawab",
				List.of(String.valueOf(meeting), String.valueOf(wati.families().getFirst().link().value()), "HELP"), 1);
		HelpRequests tanya = new HelpRequests() {
			@Override
			public String command() {
				return "tanya";
			}

			@Override
			public String argument(Family family, Sesi sesi) {
				return sesi.code() + " " + family.name();
			}
		};
		PracticeDialogue dialogue = new PracticeDialogue(this.practices,
				new StaticListableBeanFactory(Map.of("tanya", tanya)).getBeanProvider(HelpRequests.class));
		assertThat(dialogue.next(Optional.empty(), press, wati).next())
			.isEqualTo(new Turn.Next.HandsOver<>("tanya", "m1s1 Wati"));
		assertThat(this.world.jdbc().sql("SELECT answer FROM practice_answer").query(String.class).list())
			.containsExactly("HELP");
		assertThat(dialogue.next(Optional.empty(), press, village.speaker("Yuni")).next())
			.isInstanceOf(Turn.Next.Over.class);
	}

}
