package id.p2k2.bot.learning.notice;

import java.util.List;

import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.shared.KelompokId;
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

	List<KelompokId> kelompok() {
		return this.parts.stream().map(MeetingKelompok::kelompok).toList();
	}

	/** "Senin, 7 Desember 2026". */
	String day() {
		return Dates.full(this.meeting.localDate());
	}

	String subject() {
		return "lesson:" + this.meeting.number().value();
	}

	/** Beginning of a unique key: what, which meeting. */
	String key(String what) {
		return "belajar-%s:%d:".formatted(what, this.meeting.number().value());
	}

}
