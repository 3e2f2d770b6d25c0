package id.p2k2.bot.meeting;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.KpmId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCountTests {

	@Test
	void countsWhoComesWhoDoesNotAndWhoCouldStillSaySo() {
		List<Members.Member> asked = List.of(member(1, true), member(2, true), member(3, true));
		List<Rsvp> answers = List.of(answer(1, true), answer(2, false));
		assertThat(AnswerCount.of(asked, answers)).isEqualTo(new Counts(1, 1, 1));
	}

	@Test
	void countsAFamilyWithoutAChatAsOneThatHasNotAnswered() {
		assertThat(AnswerCount.of(List.of(member(1, false)), List.of())).isEqualTo(new Counts(0, 0, 1));
	}

	@Test
	void keepsTheAnswerOfAFamilyWhoseChatEndedAfterwards() {
		assertThat(AnswerCount.of(List.of(member(1, false)), List.of(answer(1, true)))).isEqualTo(new Counts(1, 0, 0));
	}

	@Test
	void leavesOutAnswersOfFamiliesOfAnotherKelompok() {
		assertThat(AnswerCount.of(List.of(member(1, true)), List.of(answer(9, true)))).isEqualTo(new Counts(0, 0, 1));
	}

	private static Members.Member member(long id, boolean reachable) {
		return new Members.Member(new KpmId(id), "Siti", Sapaan.IBU, MemberRole.KPM, reachable);
	}

	private static Rsvp answer(long id, boolean coming) {
		return new Rsvp(new KpmId(id), coming, Optional.empty());
	}

}
