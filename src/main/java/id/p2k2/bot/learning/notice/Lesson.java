package id.p2k2.bot.learning.notice;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Dates;

/**
 * A meeting that was about a sesi.
 *
 * @param meeting as it stands
 * @param parts the kelompok it took place for, at least one
 * @param hours of the place
 * @param sesi what it was about
 */
record Lesson(Meeting meeting, List<MeetingKelompok> parts, Hours hours, Sesi sesi) {

	private static final String SUBJECT = "lesson:";

	List<KelompokId> kelompok() {
		return this.parts.stream().map(MeetingKelompok::kelompok).toList();
	}

	/** "Senin, 7 Desember 2026". */
	String day() {
		return Dates.full(this.meeting.localDate());
	}

	String subject() {
		return SUBJECT + this.meeting.number().value();
	}

	/** Of which meeting a subject speaks. */
	static Optional<MeetingId> meeting(String subject) {
		return subject.matches(SUBJECT + "[0-9]{1,18}")
				? Optional.of(new MeetingId(Long.parseLong(subject.substring(SUBJECT.length())))) : Optional.empty();
	}

	/** Beginning of a unique key: what, which meeting. */
	String key(String what) {
		return "belajar-%s:%d:".formatted(what, this.meeting.number().value());
	}

}
