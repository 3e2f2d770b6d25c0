package id.p2k2.bot.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.people.Members;
import id.p2k2.bot.shared.KpmId;

/** Counts answers. */
final class AnswerCount {

	private AnswerCount() {
	}

	/** Families without the host, with the answers of whoever has answered. */
	static Counts of(List<Members.Member> asked, List<Rsvp> answers) {
		Map<KpmId, Rsvp> byFamily = answers.stream().collect(Collectors.toMap(Rsvp::kpm, Function.identity()));
		int coming = 0;
		int notComing = 0;
		int unanswered = 0;
		for (Members.Member member : asked) {
			Rsvp answer = byFamily.get(member.kpm());
			if (answer == null) {
				unanswered++;
			}
			else if (answer.coming()) {
				coming++;
			}
			else {
				notComing++;
			}
		}
		return new Counts(coming, notComing, unanswered);
	}

}
