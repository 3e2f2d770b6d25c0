package id.p2k2.bot.learning.notice;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.FamilyMessages;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** What families get to read and are asked after a meeting. */
@Component
class LessonMessages implements FamilyMessages {

	@Override
	public List<String> kinds() {
		return List.of(FamilyBubbles.AFTER, FamilyBubbles.TRIED);
	}

	@Override
	public Optional<MeetingId> meeting(String subject) {
		return Lesson.meeting(subject);
	}

}
