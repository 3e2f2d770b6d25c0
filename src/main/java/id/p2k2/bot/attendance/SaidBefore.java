package id.p2k2.bot.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.AbsenceReason;
import id.p2k2.bot.meeting.FamilyReplies;
import id.p2k2.bot.meeting.Rsvp;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** What families had answered to the invitation, read as a mark: a suggestion only. */
@Component
class SaidBefore {

	private final FamilyReplies replies;

	SaidBefore(FamilyReplies replies) {
		this.replies = replies;
	}

	List<RosterRow> with(MeetingId meeting, List<RosterRow> rows) {
		Map<KpmId, Rsvp> answers = this.replies.answers(meeting)
			.stream()
			.collect(Collectors.toMap(Rsvp::kpm, Function.identity()));
		return rows.stream()
			.map((row) -> new RosterRow(row.number(), row.kpm(), row.name(), row.mark(),
					Optional.ofNullable(answers.get(row.kpm())).map(SaidBefore::mark), row.revision()))
			.toList();
	}

	static Mark mark(Rsvp answer) {
		if (answer.coming()) {
			return Mark.HADIR;
		}
		return answer.reason().equals(Optional.of(AbsenceReason.SAKIT)) ? Mark.SAKIT : Mark.IZIN;
	}

}
