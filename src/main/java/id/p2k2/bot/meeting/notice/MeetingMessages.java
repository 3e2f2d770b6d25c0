package id.p2k2.bot.meeting.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.meeting.FamilyMessages;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** By these a family knows of a meeting, and that it will not be. */
@Component
class MeetingMessages implements FamilyMessages {

	@Override
	public List<String> kinds() {
		return Stream.concat(NoticeKinds.FAMILIES.stream(), Stream.of(NoticeKinds.CANCELLED)).toList();
	}

	@Override
	public Optional<MeetingId> meeting(String subject) {
		return MeetingActions.ofSubject(subject);
	}

}
