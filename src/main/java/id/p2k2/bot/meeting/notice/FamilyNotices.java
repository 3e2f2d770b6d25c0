package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Phrase;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What families are told. One statement for all chats of a meeting, one bubble a chat
 * whatever the number of its families, and only for families that agreed to reminders.
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
		Map<String, Object> parameters = parameters(facts, List.of(kelompok));
		parameters.put("sesi", facts.topic());
		parameters.put("key", facts.key("undangan") + kelompok.value() + ":");
		parameters.put("corrected", facts.key("ralat") + "%");
		String query = FamilyQuery.of(":kapan AS kapan, :tempat AS tempat, :sesi AS sesi", Silence.LIMITS)
			.withoutHosts("hosts")
			.unless(FamilyQuery.KEYED_CORRECTED)
			.sql();
		return Slots.invitation(facts.hours(), this.clock.instant(), facts.meeting().startsAt())
			.map((slot) -> send(NoticeKinds.INVITATION, MeetingNoticePhrase.INVITATION, query, parameters, slot,
					Message.BULK))
			.orElse(0);
	}

	/**
	 * Reminds the families of the kelompok that have confirmed, unless they were invited
	 * or corrected on the same day.
	 */
	int remind(Facts facts, Step step, Slot slot) {
		List<KelompokId> confirmed = facts.confirmed().stream().map(MeetingKelompok::kelompok).toList();
		if (confirmed.isEmpty()) {
			return 0;
		}
		boolean morning = step == Step.REMIND_MORNING;
		Map<String, Object> parameters = parameters(facts, confirmed);
		LocalDate today = facts.hours().local(this.clock.instant()).toLocalDate();
		parameters.put("key", facts.key(morning ? "pagi" : "sore"));
		parameters.put("jam", Dates.hour(facts.meeting().localHour()) + " " + facts.meeting().zone());
		parameters.put("today", Utc.of(facts.hours().instant(today.atStartOfDay())));
		parameters.put("news", List.of(NoticeKinds.INVITATION, NoticeKinds.CORRECTION));
		parameters.put("reminders", List.of(NoticeKinds.REMINDER));
		String when = morning ? ":jam AS jam, :tempat AS tempat" : ":kapan AS kapan, :tempat AS tempat";
		String query = FamilyQuery.of(when, morning ? Silence.MORNING : Silence.EVENING)
			.unless(FamilyQuery.NEWS_TODAY)
			.sql();
		return send(NoticeKinds.REMINDER,
				morning ? MeetingNoticePhrase.REMINDER_MORNING : MeetingNoticePhrase.REMINDER_EVENING, query,
				parameters, slot, Message.BULK);
	}

	/**
	 * One correction for everybody who had been told of the old plan, or may have been.
	 */
	int correct(Facts facts, String old, Instant oldStart, List<Chat> told) {
		Instant start = facts.meeting().startsAt();
		Map<String, Object> parameters = parameters(facts, facts.kelompok());
		parameters.put("lama", old);
		parameters.put("key", facts.key("ralat"));
		return Slots.correction(facts.hours(), this.clock.instant(), min(oldStart, start), max(oldStart, start))
			.map((slot) -> toTold(NoticeKinds.CORRECTION, MeetingNoticePhrase.CORRECTION,
					":lama AS lama, :kapan AS kapan, :tempat AS tempat", parameters, told, slot))
			.orElse(0);
	}

	/** Tells everybody who had been told, or may have been, that it will not be. */
	int cancel(Facts facts, List<Chat> told) {
		Instant start = facts.meeting().startsAt();
		Map<String, Object> parameters = parameters(facts, facts.kelompok());
		parameters.put("key", facts.key("tidak-jadi"));
		return Slots.correction(facts.hours(), this.clock.instant(), start, start)
			.map((slot) -> toTold(NoticeKinds.CANCELLED, MeetingNoticePhrase.CANCELLED, ":kapan AS kapan", parameters,
					told, slot))
			.orElse(0);
	}

	private int toTold(String kind, Phrase phrase, String columns, Map<String, Object> parameters, List<Chat> told,
			Slot slot) {
		if (told.isEmpty()) {
			return 0;
		}
		parameters.put("told", told.stream().map(FamilyNotices::pair).toList());
		String query = FamilyQuery.of(columns, Silence.NEVER).withoutHosts("hosts").among("told").sql();
		return send(kind, phrase, query, parameters, slot, Message.URGENT);
	}

	private int send(String kind, Phrase phrase, String query, Map<String, Object> parameters, Slot slot,
			int priority) {
		parameters.put("earliest", Utc.of(slot.earliest()));
		parameters.put("latest", Utc.of(slot.latest()));
		parameters.put("windowEnds", slot.windowEnds().map(Utc::of).orElse(null));
		return this.outbox.enqueueAll(new BulkMessages(kind, phrase, query, parameters, keyboard(kind),
				FamilyQuery.CONSENT, priority, FamilyQuery.SHARED));
	}

	private static @Nullable String keyboard(String kind) {
		return kind.equals(NoticeKinds.CANCELLED) ? null : AnswerKeyboard.NAME;
	}

	private Map<String, Object> parameters(Facts facts, List<KelompokId> kelompok) {
		LocalDate month = facts.hours().local(this.clock.instant()).toLocalDate().withDayOfMonth(1);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("meeting", facts.meeting().number().value());
		parameters.put("revision", facts.meeting().revision());
		parameters.put("subject", facts.subject());
		parameters.put("groups", kelompok.stream().map(KelompokId::value).toList());
		parameters.put("day", facts.meeting().localDate());
		parameters.put("month", Utc.of(facts.hours().instant(month.atStartOfDay())));
		parameters.put("kapan", facts.when());
		parameters.put("tempat", facts.meeting().place());
		parameters.put("hosts", hosts(facts));
		return parameters;
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
