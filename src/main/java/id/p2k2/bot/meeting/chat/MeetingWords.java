package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Says a meeting as it stands. */
@Component
class MeetingWords {

	private final MeetingKelompoks kelompoks;

	private final SesiSuggestion sesi;

	private final Assignments assignments;

	MeetingWords(MeetingKelompoks kelompoks, SesiSuggestion sesi, Assignments assignments) {
		this.kelompoks = kelompoks;
		this.sesi = sesi;
		this.assignments = assignments;
	}

	/** Who meets, when, where and what about. */
	Wording card(Meeting meeting) {
		return card(groups(meeting), when(meeting), meeting.place(), meeting.sesi(), meeting.topic());
	}

	Wording card(Wording groups, String when, String place, @org.jspecify.annotations.Nullable String code,
			@org.jspecify.annotations.Nullable String topic) {
		Optional<String> title = Optional.ofNullable(code)
			.map((known) -> this.sesi.sesi(known).map(SesiSuggestion.Sesi::title).orElse(known))
			.or(() -> Optional.ofNullable(topic));
		return MeetingPhrase.CARD.with("kelompok", groups, "waktu", when, "tempat", place, "isi",
				title.map((about) -> MeetingPhrase.SESI.with("judul", about)).orElseGet(MeetingPhrase.NO_SESI::with));
	}

	/** "Melati", or "Mawar dan Melati". */
	Wording groups(Meeting meeting) {
		return joined(this.kelompoks.of(meeting.number()).stream().map(MeetingKelompok::name).toList());
	}

	static Wording joined(List<String> names) {
		return names.stream()
			.map(CommonPhrase::plain)
			.reduce((one, other) -> MeetingPhrase.AND.with("satu", one, "lain", other))
			.orElseThrow();
	}

	static String when(Meeting meeting) {
		return Dates.fullWithHour(meeting.local(), meeting.zone());
	}

	/** The name of who decides about requests of a kelompok on that day. */
	Wording pendamping(KelompokId kelompok, LocalDate day) {
		return this.assignments.pendamping(kelompok, day)
			.map((server) -> CommonPhrase.plain(server.spoken()))
			.orElseGet(MeetingPhrase.YOUR_PENDAMPING::with);
	}

}
