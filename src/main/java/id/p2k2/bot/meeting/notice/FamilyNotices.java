package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.meeting.timing.Step;
import id.p2k2.bot.outbox.BulkMessages;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Phrase;

import org.springframework.stereotype.Component;

/**
 * What families are told. One statement for all chats of a meeting, or of many, one
 * bubble for a chat and meeting whatever the number of its families, and only for
 * families that agreed to reminders.
 */
@Component
class FamilyNotices {

	/** Stands where there is none, because a list in SQL is never empty. */
	private static final Object[] NO_CHAT = { 0L, 0L };

	private final Outbox outbox;

	private final Leaders leaders;

	private final Clock clock;

	FamilyNotices(Outbox outbox, Leaders leaders, Clock clock) {
		this.outbox = outbox;
		this.leaders = leaders;
		this.clock = clock;
	}

	/**
	 * Invites the families of a kelompok that has just confirmed, those aside who have
	 * been told of this plan by a correction, and the ketua, who has her kabar.
	 */
	int invite(Facts facts, KelompokId kelompok) {
		Map<String, Object> parameters = Map.of("kelompok", kelompok.value(), "hosts", hosts(facts), "corrected",
				facts.key("ralat") + "%");
		FamilyQuery query = FamilyQuery.of(MeetingNoticePhrase.INVITATION, Silence.LIMITS)
			.inKelompok("kelompok")
			.withoutHosts("hosts")
			.unlessCorrected("corrected");
		Map<String, String> words = Map.of("kapan", facts.when(), "tempat", facts.meeting().place(), "sesi",
				facts.topic());
		return Slots.invitation(facts.hours(), this.clock.instant(), facts.meeting().startsAt())
			.map((slot) -> new FamilyNotice(facts, facts.key("undangan") + kelompok.value() + ":", slot, words))
			.map((notice) -> send(NoticeKinds.INVITATION, MeetingNoticePhrase.INVITATION, query, parameters,
					List.of(notice), Message.BULK))
			.orElse(0);
	}

	/** The evening before, of one meeting. */
	FamilyNotice evening(Facts facts, Slot slot) {
		return new FamilyNotice(facts, facts.key("sore"), slot,
				Map.of("kapan", facts.when(), "tempat", facts.meeting().place()));
	}

	/** The morning of the day, of one meeting. */
	FamilyNotice morning(Facts facts, Slot slot) {
		String hour = Dates.hour(facts.meeting().localHour()) + " " + facts.meeting().zone();
		return new FamilyNotice(facts, facts.key("pagi"), slot, Map.of("jam", hour, "tempat", facts.meeting().place()));
	}

	/**
	 * Reminds the families of the kelompok that have confirmed, unless they were invited
	 * or corrected on the same day.
	 */
	int remind(Step step, List<FamilyNotice> notices) {
		boolean morning = step == Step.REMIND_MORNING;
		Phrase phrase = morning ? MeetingNoticePhrase.REMINDER_MORNING : MeetingNoticePhrase.REMINDER_EVENING;
		FamilyQuery query = FamilyQuery.of(phrase, morning ? Silence.MORNING : Silence.EVENING)
			.confirmed()
			.unlessToldToday("news");
		Map<String, Object> parameters = Map.of("news", List.of(NoticeKinds.INVITATION, NoticeKinds.CORRECTION),
				"reminders", List.of(NoticeKinds.REMINDER));
		return send(NoticeKinds.REMINDER, phrase, query, parameters, notices, Message.BULK);
	}

	/**
	 * One correction for everybody who had been told of the old plan, or may have been.
	 */
	int correct(Facts facts, String old, Instant oldStart, List<Chat> told) {
		Instant start = facts.meeting().startsAt();
		Map<String, String> words = Map.of("lama", old, "kapan", facts.when(), "tempat", facts.meeting().place());
		return Slots.correction(facts.hours(), this.clock.instant(), min(oldStart, start), max(oldStart, start))
			.map((slot) -> new FamilyNotice(facts, facts.key("ralat"), slot, words))
			.map((notice) -> toTold(NoticeKinds.CORRECTION, MeetingNoticePhrase.CORRECTION, notice, told))
			.orElse(0);
	}

	/** Tells everybody who had been told, or may have been, that it will not be. */
	int cancel(Facts facts, List<Chat> told) {
		Instant start = facts.meeting().startsAt();
		Map<String, String> words = Map.of("kapan", facts.when());
		return Slots.correction(facts.hours(), this.clock.instant(), start, start)
			.map((slot) -> new FamilyNotice(facts, facts.key("tidak-jadi"), slot, words))
			.map((notice) -> toTold(NoticeKinds.CANCELLED, MeetingNoticePhrase.CANCELLED, notice, told))
			.orElse(0);
	}

	private int toTold(String kind, Phrase phrase, FamilyNotice notice, List<Chat> told) {
		if (told.isEmpty()) {
			return 0;
		}
		FamilyQuery query = FamilyQuery.of(phrase, Silence.NEVER).withoutHosts("hosts").among("told");
		Map<String, Object> parameters = Map.of("hosts", hosts(notice.facts()), "told",
				told.stream().map(FamilyNotices::pair).toList());
		return send(kind, phrase, query, parameters, List.of(notice), Message.URGENT);
	}

	private int send(String kind, Phrase phrase, FamilyQuery query, Map<String, Object> more,
			List<FamilyNotice> notices, int priority) {
		if (notices.isEmpty()) {
			return 0;
		}
		Map<String, Object> parameters = new HashMap<>(more);
		parameters.put("meetings", notices.stream().map((notice) -> notice.meeting().value()).toList());
		parameters.put("notices", FamilyNotice.json(notices, this.clock.instant()));
		String keyboard = kind.equals(NoticeKinds.CANCELLED) ? null : AnswerKeyboard.NAME;
		return this.outbox.enqueueAll(new BulkMessages(kind, phrase, query.sql(), parameters, keyboard,
				FamilyQuery.CONSENT, priority, FamilyQuery.SHARED, true));
	}

	/** Who gets the kabar of a confirmed kelompok, and of its end. */
	private List<Object[]> hosts(Facts facts) {
		List<Object[]> hosts = new ArrayList<>();
		hosts.add(NO_CHAT);
		for (MeetingKelompok part : facts.confirmed()) {
			this.leaders.hosts(facts, part.kelompok()).forEach((chat) -> hosts.add(pair(chat)));
		}
		return hosts;
	}

	private static Object[] pair(Chat chat) {
		return new Object[] { chat.bot(), chat.id() };
	}

	private static Instant min(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant max(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}

}
