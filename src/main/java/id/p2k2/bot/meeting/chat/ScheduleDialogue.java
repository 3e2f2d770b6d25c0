package id.p2k2.bot.meeting.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /jadwal}: what stands for the families on this phone. */
@Component
@Order(10)
class ScheduleDialogue implements Dialogue<NoState> {

	private static final int MEETINGS = 3;

	private final Timetable timetable;

	private final MeetingKelompoks kelompoks;

	private final FamilyAnswers answers;

	private final DateQuestions dates;

	ScheduleDialogue(Timetable timetable, MeetingKelompoks kelompoks, FamilyAnswers answers, DateQuestions dates) {
		this.timetable = timetable;
		this.kelompoks = kelompoks;
		this.answers = answers;
		this.dates = dates;
	}

	@Override
	public String name() {
		return "jadwal";
	}

	@Override
	public Class<NoState> states() {
		return NoState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("jadwal", Set.of(Role.KPM, Role.KETUA), MeetingPhrase.SCHEDULE_DESCRIPTION,
				MeetingPhrase.SCHEDULE_LABEL, Entry.Place.FIRST));
	}

	@Override
	public Turn<NoState> next(Optional<NoState> state, Said said, Speaker speaker) {
		Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
		Map<String, Reply> none = new LinkedHashMap<>();
		for (Family family : speaker.families()) {
			List<Meeting> coming = this.timetable.coming(family.kelompok());
			coming.stream().limit(MEETINGS).forEach((meeting) -> meetings.put(meeting.number(), meeting));
			if (coming.isEmpty()) {
				none.put(family.kelompokName(),
						Reply.say(MeetingPhrase.SCHEDULE_NONE.with("kelompok", family.kelompokName())));
			}
		}
		List<Reply> replies = new ArrayList<>(none.values());
		// the nearest last, where the newest message is read first
		meetings.values()
			.stream()
			.sorted(java.util.Comparator.comparing(Meeting::startsAt).reversed())
			.forEach((meeting) -> replies.add(page(meeting, speaker)));
		return Turn.stay(replies.toArray(Reply[]::new));
	}

	private Reply page(Meeting meeting, Speaker speaker) {
		boolean begun = this.dates.over(meeting.localDate(), meeting.localHour(), meeting.zone());
		boolean confirmed = this.kelompoks.of(meeting.number())
			.stream()
			.filter((part) -> speaker.families().stream().anyMatch((own) -> own.kelompok().equals(part.kelompok())))
			.allMatch(MeetingKelompok::confirmed);
		Wording page = this.answers.page(meeting, speaker);
		if (begun || !confirmed) {
			MeetingPhrase note = begun ? MeetingPhrase.SCHEDULE_BEGUN : MeetingPhrase.SCHEDULE_UNCONFIRMED;
			return Reply.say(MeetingPhrase.OR_LINES.with("atas", page, "bawah", note.with()));
		}
		List<Button> buttons = this.answers.buttons(meeting, speaker);
		return Reply.say(page, buttons);
	}

}
