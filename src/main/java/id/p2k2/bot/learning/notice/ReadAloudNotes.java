package id.p2k2.bot.learning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.learning.NextSesi;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MoreKabar;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.WhatsAppLink;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lesson for families without a phone: the ketua gets it to read aloud, silently and
 * only if there is such a family, and finds it under {@code /kabar} for a week. Names
 * stand in it without a reason.
 */
@Component
class ReadAloudNotes implements MoreKabar {

	private static final String KIND = "learning.kabar";

	private static final Duration SHOWN = Duration.ofDays(7);

	private final FollowUpRows rows;

	private final NextSesi sesi;

	private final Lessons lessons;

	private final MeetingKelompoks kelompoks;

	private final Members members;

	private final Assignments assignments;

	private final Outbox outbox;

	private final Texts texts;

	private final Clock clock;

	ReadAloudNotes(FollowUpRows rows, NextSesi sesi, Lessons lessons, MeetingKelompoks kelompoks, Members members,
			Assignments assignments, Outbox outbox, Texts texts, Clock clock) {
		this.rows = rows;
		this.sesi = sesi;
		this.lessons = lessons;
		this.kelompoks = kelompoks;
		this.members = members;
		this.assignments = assignments;
		this.outbox = outbox;
		this.texts = texts;
		this.clock = clock;
	}

	/** To the ketua of each kelompok that met, else the wakil, else the pendamping. */
	void send(Lesson lesson, Instant now) {
		Slot slot = FollowUpTimes.slot(lesson.hours(), now);
		for (MeetingKelompok part : lesson.parts()) {
			kabar(part, lesson.sesi(), lesson.meeting().localDate())
				.ifPresent(
						(kabar) -> leaders(part.kelompok(), lesson.meeting().localDate())
							.forEach((chat) -> this.outbox.enqueue(Message
								.to(chat, KIND,
										lesson.key("kabar") + part.kelompok().value() + ":" + chat.bot() + ":"
												+ chat.id())
								.say(kabar.wording(), kabar.buttons())
								.about(lesson.subject())
								.priority(Message.BULK)
								.silent(true)
								.atAnyHour(slot.earliest(), slot.latest()))));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<Kabar> of(KelompokId kelompok) {
		Instant since = this.clock.instant().minus(SHOWN);
		return this.sesi.lastMeeting(kelompok)
			.filter((meeting) -> meeting.startsAt().isAfter(since))
			.map(Meeting::number)
			.flatMap(this.lessons::of)
			.flatMap((lesson) -> this.kelompoks.one(lesson.meeting().number(), kelompok)
				.flatMap((part) -> kabar(part, lesson.sesi(), lesson.meeting().localDate())))
			.stream()
			.toList();
	}

	private Optional<Kabar> kabar(MeetingKelompok part, Sesi taught, LocalDate day) {
		List<String> names = this.rows.byMouth(part.kelompok(), day);
		return taught.readAloud().filter((_) -> !names.isEmpty()).map((text) -> {
			Wording aloud = LearningNoticePhrase.READ_ALOUD_TEXT.with("kelompok", part.name(), "judul", taught.title(),
					"isi", text);
			return new Kabar(
					LearningNoticePhrase.READ_ALOUD.with("kelompok", part.name(), "nama", String.join(", ", names),
							"teks", aloud),
					List.of(Button.link(LearningNoticePhrase.WHATSAPP.with(),
							WhatsAppLink.ofBeginning(this.texts.plain(aloud, Texts.INDONESIAN)))));
		});
	}

	private List<Chat> leaders(KelompokId kelompok, LocalDate day) {
		List<Chat> ketua = this.members.chatsOf(kelompok, MemberRole.KETUA, day);
		List<Chat> leaders = ketua.isEmpty() ? this.members.chatsOf(kelompok, MemberRole.WAKIL, day) : ketua;
		return leaders.isEmpty() ? this.assignments.pendamping(kelompok, day)
			.map((server) -> this.assignments.chats(server.id()))
			.orElse(List.of()) : leaders;
	}

}
