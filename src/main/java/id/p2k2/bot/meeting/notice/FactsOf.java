package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Texts;

import org.springframework.stereotype.Component;

/** Gathers what a notice needs to know. */
@Component
class FactsOf {

	/** How far around today and the meeting the kinds of days can matter. */
	private static final int DAYS_AROUND = 7;

	private final MeetingRepository meetings;

	private final MeetingKelompoks kelompoks;

	private final SesiSuggestion catalogue;

	private final PlaceDays days;

	private final Windows windows;

	private final Texts texts;

	private final Clock clock;

	FactsOf(MeetingRepository meetings, MeetingKelompoks kelompoks, SesiSuggestion catalogue, PlaceDays days,
			Windows windows, Texts texts, Clock clock) {
		this.meetings = meetings;
		this.kelompoks = kelompoks;
		this.catalogue = catalogue;
		this.days = days;
		this.windows = windows;
		this.texts = texts;
		this.clock = clock;
	}

	/** Of a meeting that exists. */
	Facts meeting(MeetingId id) {
		return of(this.meetings.findById(id).orElseThrow());
	}

	/** Of a meeting that nobody may change until the transaction ends. */
	Facts locked(MeetingId id) {
		return of(this.meetings.findForChangeById(id).orElseThrow());
	}

	private Facts of(Meeting meeting) {
		List<MeetingKelompok> parts = this.kelompoks.of(meeting.number());
		return new Facts(meeting, parts, hours(meeting, parts), topic(meeting));
	}

	private Hours hours(Meeting meeting, List<MeetingKelompok> parts) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), meeting.zone().zoneId());
		LocalDate first = today.isBefore(meeting.localDate()) ? today : meeting.localDate();
		LocalDate last = today.isAfter(meeting.localDate()) ? today : meeting.localDate();
		return new Hours(this.windows, meeting.zone(),
				this.days.of(parts.stream().map(MeetingKelompok::kelompok).toList(), first.minusDays(DAYS_AROUND),
						last.plusDays(DAYS_AROUND)));
	}

	private String topic(Meeting meeting) {
		return meeting.sesiCode()
			.flatMap(this.catalogue::sesi)
			.map(SesiSuggestion.Sesi::title)
			.or(() -> Optional.ofNullable(meeting.topic()))
			.orElseGet(() -> this.texts.plain(MeetingNoticePhrase.NO_TOPIC.with(), Texts.INDONESIAN));
	}

}
