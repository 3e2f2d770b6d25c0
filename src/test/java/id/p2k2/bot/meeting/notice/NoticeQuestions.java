package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Step;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.plans.Recorder;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.ApplicationContext;

/** What families of a meeting are told, each by one statement. */
public final class NoticeQuestions {

	private NoticeQuestions() {
	}

	/** Asks, of the first two meetings. */
	public static void ask(Recorder recorder, Outbox outbox, Instant now, ApplicationContext context) {
		Leaders leaders = context.getBean(Leaders.class);
		FamilyNotices families = new FamilyNotices(outbox, leaders, Clock.fixed(now, ZoneOffset.UTC));
		List<Facts> meetings = context.getBean(FactsOf.class).meetings(List.of(new MeetingId(1), new MeetingId(2)));
		Facts one = meetings.getFirst();
		List<Chat> told = meetings.stream()
			.flatMap((facts) -> leaders.hosts(facts, facts.kelompok().getFirst()).stream())
			.toList();
		Slot slot = new Slot(now, one.meeting().startsAt());
		recorder.undone("an invitation", () -> families.invite(one, one.kelompok().getFirst()));
		recorder.undone("reminders of the evening", () -> families.remind(Step.REMIND_EVENING,
				meetings.stream().map((facts) -> families.evening(facts, slot)).toList()));
		recorder.undone("reminders of the morning", () -> families.remind(Step.REMIND_MORNING,
				meetings.stream().map((facts) -> families.morning(facts, slot)).toList()));
		recorder.undone("a correction", () -> families.correct(one, "besok", one.meeting().startsAt(), told));
		recorder.undone("questions to ketua", () -> outbox.settleAll(List.of("soon:7", "soon:8")));
		recorder.undone("a cancellation", () -> families.cancel(one, told));
	}

}
