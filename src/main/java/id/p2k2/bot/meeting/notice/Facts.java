package id.p2k2.bot.meeting.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Dates;

/**
 * What notices about a meeting are made of.
 *
 * @param meeting as it stands
 * @param parts its kelompok, at least one
 * @param hours of the place where they meet
 * @param topic what it is about, in words
 */
record Facts(Meeting meeting, List<MeetingKelompok> parts, Hours hours, String topic) {

	/** "Senin, 7 Desember 2026 pukul 09.00 WIB". */
	String when() {
		return Dates.fullWithHour(this.meeting.local(), this.meeting.zone());
	}

	String subject() {
		return MeetingActions.subject(this.meeting.number());
	}

	List<KelompokId> kelompok() {
		return this.parts.stream().map(MeetingKelompok::kelompok).toList();
	}

	List<MeetingKelompok> confirmed() {
		return this.parts.stream().filter(MeetingKelompok::confirmed).toList();
	}

	List<MeetingKelompok> unconfirmed() {
		return this.parts.stream().filter((part) -> !part.confirmed()).toList();
	}

	Optional<MeetingKelompok> part(KelompokId kelompok) {
		return this.parts.stream().filter((part) -> part.kelompok().equals(kelompok)).findFirst();
	}

	/** Beginning of a unique key: what, which meeting, which plan of it. */
	String key(String what) {
		return "temu-%s:%d:%d:".formatted(what, this.meeting.number().value(), this.meeting.revision());
	}

	static String names(List<MeetingKelompok> parts) {
		return parts.stream().map(MeetingKelompok::name).collect(Collectors.joining(" dan "));
	}

}
