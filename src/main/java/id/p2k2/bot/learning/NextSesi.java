package id.p2k2.bot.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
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

	private final MeetingKelompoks kelompoks;

	private final GroupPaths paths;

	private final Clock clock;

	NextSesi(Catalogue catalogue, Timetable timetable, MeetingKelompoks kelompoks, GroupPaths paths, Clock clock) {
		this.catalogue = catalogue;
		this.timetable = timetable;
		this.kelompoks = kelompoks;
		this.paths = paths;
		this.clock = clock;
	}

	/**
	 * The sesi a kelompok had last.
	 * @param kelompok which kelompok
	 * @return the sesi of its last meeting that took place with one, or empty
	 */
	public Optional<id.p2k2.bot.learning.Sesi> last(KelompokId kelompok) {
		return lastMeeting(kelompok).flatMap(Meeting::sesiCode).flatMap(this.catalogue::sesi);
	}

	/**
	 * The last meeting of a kelompok that took place with a sesi.
	 * @param kelompok which kelompok
	 * @return the meeting, its sesi one of the catalogue, or empty
	 */
	public Optional<Meeting> lastMeeting(KelompokId kelompok) {
		Instant now = this.clock.instant();
		return meetings(kelompok).stream()
			.filter((meeting) -> began(meeting, now))
			.filter((meeting) -> meeting.sesiCode().flatMap(this.catalogue::sesi).isPresent())
			.reduce((_, later) -> later);
	}

	@Override
	public Optional<SesiSuggestion.Sesi> next(KelompokId kelompok, LocalDate day) {
		List<Meeting> meetings = meetings(kelompok);
		return unfinished(kelompok, meetings)
			.or(() -> after(codes(this.catalogue.modul()), focus(kelompok, day.getYear()), had(meetings)))
			.flatMap(this::sesi);
	}

	@Override
	public SesiSuggestion.Meant meant(String typed) {
		return SesiNames.meant(this.catalogue, typed);
	}

	/** The sesi they go on with, until a meeting after that decision is about it. */
	private Optional<String> unfinished(KelompokId kelompok, List<Meeting> meetings) {
		return this.paths.unfinished(kelompok)
			.filter((left) -> meetings.stream()
				.noneMatch((meeting) -> meeting.sesiCode().equals(Optional.of(left.sesi()))
						&& meeting.startsAt().isAfter(left.since())))
			.map(GroupPaths.Unfinished::sesi);
	}

	private List<String> focus(KelompokId kelompok, int year) {
		return codes(this.paths.focus(kelompok, year).flatMap(this.catalogue::modul).stream().toList());
	}

	/** The next of the focus that was not had, else the next of the order. */
	static Optional<String> after(List<String> order, List<String> focus, List<String> had) {
		return focus.stream().filter((code) -> !had.contains(code)).findFirst().or(() -> after(order, had));
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
			.filter((meeting) -> !began(meeting, now) || tookPart(meeting, kelompok))
			.toList();
	}

	/**
	 * A joint meeting counts for each kelompok by itself: for the one that confirmed,
	 * whatever the others did.
	 */
	private boolean tookPart(Meeting meeting, KelompokId kelompok) {
		return meeting.status() == MeetingStatus.CONFIRMED || meeting.status() == MeetingStatus.HELD
				|| this.kelompoks.one(meeting.number(), kelompok).filter(MeetingKelompok::confirmed).isPresent();
	}

	private static boolean began(Meeting meeting, Instant now) {
		return !meeting.startsAt().isAfter(now);
	}

	private static List<String> codes(List<id.p2k2.bot.learning.Modul> modul) {
		return modul.stream().flatMap((one) -> one.sesi().stream()).map(id.p2k2.bot.learning.Sesi::code).toList();
	}

	private List<String> had(List<Meeting> meetings) {
		Set<String> known = Set.copyOf(codes(this.catalogue.modul()));
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

	static SesiSuggestion.Sesi shown(id.p2k2.bot.learning.Sesi sesi) {
		return new SesiSuggestion.Sesi(sesi.code(), sesi.title());
	}

}
