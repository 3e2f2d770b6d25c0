package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.learning.AbsentFamilies;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.outbox.BulkMessages;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Phrase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What families are told about a lesson: one statement for all chats of a meeting, one
 * bubble a chat whatever the number of its families.
 */
@Component
class FamilyBubbles {

	/** The kind of the bubble after a meeting. */
	static final String AFTER = "learning.after";

	/** The kind of the question about the home practice. */
	static final String TRIED = "learning.tried";

	private final Outbox outbox;

	private final ObjectProvider<AbsentFamilies> attendance;

	FamilyBubbles(Outbox outbox, ObjectProvider<AbsentFamilies> attendance) {
		this.outbox = outbox;
		this.attendance = attendance;
	}

	/**
	 * The bubble after a meeting, for all who have none yet. Where every family of a chat
	 * was absent it speaks of what they missed.
	 */
	int summary(Lesson lesson, Instant now) {
		Set<KpmId> absent = this.attendance.stream()
			.findFirst()
			.map((known) -> known.absent(lesson.meeting().number()))
			.orElse(Set.of());
		Map<String, Object> parameters = parameters(lesson, "sesudah", now);
		parameters.put("hari", lesson.day());
		parameters.put("absent", absent.isEmpty() ? List.of(0L) : absent.stream().map(KpmId::value).toList());
		parameters.put("sent", lesson.key("sesudah") + "%");
		FamilyQuery query = new FamilyQuery(":judul AS judul, :hari AS hari").unlessSent();
		return send(AFTER, LearningNoticePhrase.AFTER, query.present().sql(), AfterKeyboard.NAME, parameters)
				+ send(AFTER, LearningNoticePhrase.MISSED, query.absent().sql(), AfterKeyboard.NAME, parameters);
	}

	/** The question about the home practice, unless it comes too late for that. */
	int tried(Lesson lesson, Optional<LocalDate> next, Instant now) {
		Slot slot = FollowUpTimes.slot(lesson.hours(), now);
		if (lesson.sesi().practice().isEmpty() || !FollowUpTimes.worth(lesson.hours(), slot.earliest(), next)) {
			return 0;
		}
		return send(TRIED, LearningNoticePhrase.TRIED, new FamilyQuery(":judul AS judul").sql(), TriedKeyboard.NAME,
				parameters(lesson, "dicoba", now));
	}

	private int send(String kind, Phrase phrase, String query, String keyboard, Map<String, Object> parameters) {
		return this.outbox.enqueueAll(new BulkMessages(kind, phrase, query, parameters, keyboard, FamilyQuery.CONSENT,
				Message.BULK, FamilyQuery.SHARED, false));
	}

	private static Map<String, Object> parameters(Lesson lesson, String what, Instant now) {
		Slot slot = FollowUpTimes.slot(lesson.hours(), now);
		LocalDate today = lesson.hours().local(slot.earliest()).toLocalDate();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("key", lesson.key(what));
		parameters.put("subject", lesson.subject());
		parameters.put("groups", lesson.kelompok().stream().map(KelompokId::value).toList());
		parameters.put("day", lesson.meeting().localDate());
		parameters.put("today", Utc.of(lesson.hours().instant(today.atStartOfDay())));
		parameters.put("month", Utc.of(lesson.hours().instant(today.withDayOfMonth(1).atStartOfDay())));
		parameters.put("earliest", Utc.of(slot.earliest()));
		parameters.put("latest", Utc.of(slot.latest()));
		parameters.put("judul", lesson.sesi().title());
		parameters.put("sesi", lesson.sesi().code());
		parameters.put("meeting", lesson.meeting().number().value());
		return parameters;
	}

}
