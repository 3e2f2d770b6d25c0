package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.learning.AbsentFamilies;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.plans.Recorder;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.ApplicationContext;

/** What families are told about a lesson, each by one statement. */
public final class FollowUpQuestions {

	private FollowUpQuestions() {
	}

	/** Asks, of the first meeting. */
	public static void ask(Recorder recorder, Outbox outbox, Instant now, ApplicationContext context) {
		FamilyBubbles families = new FamilyBubbles(outbox, context.getBeanProvider(AbsentFamilies.class));
		Lesson lesson = context.getBean(Lessons.class).of(new MeetingId(1)).orElseThrow();
		recorder.undone("bubbles after a meeting", () -> families.summary(lesson, now));
		recorder.undone("whether the practice was tried", () -> families.tried(lesson, Optional.empty(), now));
	}

}
