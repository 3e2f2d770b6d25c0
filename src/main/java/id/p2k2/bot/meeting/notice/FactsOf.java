package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.meeting.timing.DayKinds;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.shared.KelompokId;
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
		return meetings(List.of(id)).getFirst();
	}

	/** Of meetings that exist, by number; at least one. */
	List<Facts> meetings(Collection<MeetingId> ids) {
		List<Meeting> found = this.meetings.findByIdInOrderById(ids);
		Map<MeetingId, List<MeetingKelompok>> parts = this.kelompoks.of(ids);
		List<DayKinds> places = days(found, parts);
		List<Facts> facts = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			Meeting meeting = found.get(i);
			facts.add(new Facts(meeting, parts.getOrDefault(meeting.number(), List.of()),
					new Hours(this.windows, meeting.zone(), places.get(i)), topic(meeting)));
		}
		return facts;
	}

	private List<DayKinds> days(List<Meeting> meetings, Map<MeetingId, List<MeetingKelompok>> parts) {
		List<LocalDate> days = meetings.stream()
			.flatMap((meeting) -> Stream.of(meeting.localDate(),
					LocalDate.ofInstant(this.clock.instant(), meeting.zone().zoneId())))
			.sorted()
			.toList();
		List<List<KelompokId>> kelompok = meetings.stream()
			.map((meeting) -> parts.getOrDefault(meeting.number(), List.of())
				.stream()
				.map(MeetingKelompok::kelompok)
				.toList())
			.toList();
		return this.days.each(kelompok, days.getFirst().minusDays(DAYS_AROUND), days.getLast().plusDays(DAYS_AROUND));
	}

	private String topic(Meeting meeting) {
		return meeting.sesiCode()
			.flatMap(this.catalogue::sesi)
			.map(SesiSuggestion.Sesi::title)
			.or(() -> Optional.ofNullable(meeting.topic()))
			.orElseGet(() -> this.texts.plain(MeetingNoticePhrase.NO_TOPIC.with(), Texts.INDONESIAN));
	}

}
