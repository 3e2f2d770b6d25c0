package id.p2k2.bot.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.stereotype.Component;

/** Which sesi a kelompok had and which it comes to next, from its own meetings. */
@Component
public class NextSesi implements SesiSuggestion {

	/** No kelompok needs longer for the whole programme; older meetings do not count. */
	private static final long YEARS = 6 * 366L;

	private final Catalogue catalogue;

	private final Timetable timetable;

	private final Clock clock;

	NextSesi(Catalogue catalogue, Timetable timetable, Clock clock) {
		this.catalogue = catalogue;
		this.timetable = timetable;
		this.clock = clock;
	}

	/**
	 * The sesi a kelompok had last.
	 * @param kelompok which kelompok
	 * @return the sesi of its last meeting that took place with one, or empty
	 */
	public Optional<id.p2k2.bot.learning.Sesi> last(KelompokId kelompok) {
		Instant now = this.clock.instant();
		List<String> had = codes(meetings(kelompok).stream().filter((meeting) -> began(meeting, now)).toList());
		return had.isEmpty() ? Optional.empty() : this.catalogue.sesi(had.getLast());
	}

	@Override
	public Optional<SesiSuggestion.Sesi> next(KelompokId kelompok) {
		return after(this.catalogue.sesi().stream().map(id.p2k2.bot.learning.Sesi::code).toList(),
				codes(meetings(kelompok)))
			.flatMap(this::sesi);
	}

	/**
	 * The next of an order: the first behind the last one had that was not had yet, else
	 * the first at all that was not had; when all were, the one behind the last.
	 */
	static Optional<String> after(List<String> order, List<String> had) {
		int start = had.isEmpty() ? 0 : order.indexOf(had.getLast()) + 1;
		List<String> turned = new java.util.ArrayList<>(order.subList(start, order.size()));
		turned.addAll(order.subList(0, start));
		Set<String> done = Set.copyOf(had);
		return turned.stream().filter((code) -> !done.contains(code)).findFirst().or(() -> turned.stream().findFirst());
	}

	/** What took place, and what is planned to: that is not to be planned twice. */
	private List<Meeting> meetings(KelompokId kelompok) {
		Instant now = this.clock.instant();
		return this.timetable.between(kelompok, now.minus(YEARS, ChronoUnit.DAYS), now.plus(YEARS, ChronoUnit.DAYS))
			.stream()
			.filter((meeting) -> !began(meeting, now) || meeting.status() == MeetingStatus.CONFIRMED
					|| meeting.status() == MeetingStatus.HELD)
			.toList();
	}

	private static boolean began(Meeting meeting, Instant now) {
		return !meeting.startsAt().isAfter(now);
	}

	private List<String> codes(List<Meeting> meetings) {
		Set<String> known = this.catalogue.sesi()
			.stream()
			.map(id.p2k2.bot.learning.Sesi::code)
			.collect(Collectors.toSet());
		return meetings.stream().flatMap((meeting) -> meeting.sesiCode().stream()).filter(known::contains).toList();
	}

	@Override
	public Optional<SesiSuggestion.Sesi> sesi(String code) {
		return this.catalogue.sesi(code).map(NextSesi::shown);
	}

	@Override
	public List<SesiSuggestion.Modul> modul() {
		return this.catalogue.modul()
			.stream()
			.map((modul) -> new SesiSuggestion.Modul("m" + modul.number(), modul.title(),
					modul.sesi().stream().map(NextSesi::shown).toList()))
			.toList();
	}

	private static SesiSuggestion.Sesi shown(id.p2k2.bot.learning.Sesi sesi) {
		return new SesiSuggestion.Sesi(sesi.code(), sesi.title());
	}

}
