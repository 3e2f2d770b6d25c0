package id.p2k2.bot.attendance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.HeldMeetings;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that can be done with the sheets. Every step asks anew whether the speaker is the
 * pendamping, or the substitute, who served the kelompok on the day of the meeting or
 * serves it today. Two phones may fill in one sheet: each row has the revision of its own
 * last change, so that they work side by side and neither overwrites the other.
 */
@Service
@Transactional
public class Attendance {

	private final Sheets sheets;

	private final Marks marks;

	private final SheetAccess access;

	private final HeldMeetings meetings;

	private final AttendanceSettings settings;

	private final ApplicationEventPublisher events;

	Attendance(Sheets sheets, Marks marks, SheetAccess access, HeldMeetings meetings, AttendanceSettings settings,
			ApplicationEventPublisher events) {
		this.sheets = sheets;
		this.marks = marks;
		this.access = access;
		this.meetings = meetings;
		this.settings = settings;
		this.events = events;
	}

	/**
	 * The meetings that have begun in the last days and whose attendance the speaker may
	 * record or correct.
	 * @param by who
	 * @return what is not recorded first, then the newest; empty for all but pendamping
	 */
	@Transactional(readOnly = true)
	public List<Sheet> list(Speaker by) {
		return by.as(StaffRole.PENDAMPING).map((pendamping) -> begun(pendamping.id())).orElse(List.of());
	}

	/**
	 * The meetings of the last days that a pendamping has not recorded: for digests.
	 * @param pendamping who
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<Sheet> waiting(StaffId pendamping) {
		return begun(pendamping).stream().filter((sheet) -> sheet.recorded().isEmpty()).toList();
	}

	private List<Sheet> begun(StaffId pendamping) {
		LocalDate today = this.access.today(Zone.WIB);
		return this.sheets.begun(pendamping, today, today.minusDays(this.settings.listDays()));
	}

	/**
	 * Shows a sheet.
	 * @param sheet which
	 * @param by who
	 * @return Done, NotYet or NotYours
	 */
	public RosterResult open(long sheet, Speaker by) {
		return this.access.step(sheet, by, (roster, _) -> new RosterResult.Done(roster));
	}

	/**
	 * Marks one family.
	 * @param sheet which sheet
	 * @param kpm which family
	 * @param mark to what
	 * @param revision of the row as it was shown
	 * @param by who
	 * @return Done, also if it has this mark already; Outdated if somebody else has
	 * changed it meanwhile; NotYet or NotYours
	 */
	public RosterResult mark(long sheet, KpmId kpm, Mark mark, int revision, Speaker by) {
		return this.access.step(sheet, by, (roster, me) -> {
			Optional<RosterRow> row = roster.row(kpm);
			if (row.flatMap(RosterRow::mark).equals(Optional.of(mark))) {
				return new RosterResult.Done(roster);
			}
			return row.filter((known) -> known.revision() == revision).isPresent()
					? changed(roster, Map.of(kpm, Optional.of(mark)), me) : new RosterResult.Outdated(roster);
		});
	}

	/**
	 * Marks several families by their numbers, as they were typed. Whatever they were
	 * before, they are so now.
	 * @param sheet which sheet
	 * @param typed numbers to marks; an empty mark takes the mark off
	 * @param rest whether all others without a mark were there
	 * @param except numbers to leave out of that
	 * @param by who
	 * @return Done; NotListed if a number is not on the list; NotYet or NotYours
	 */
	public RosterResult write(long sheet, Map<Integer, Optional<Mark>> typed, boolean rest, Set<Integer> except,
			Speaker by) {
		return this.access.step(sheet, by, (roster, me) -> {
			Set<Integer> unknown = new TreeSet<>(typed.keySet());
			unknown.addAll(except);
			unknown.removeAll(roster.rows().stream().map(RosterRow::number).collect(Collectors.toSet()));
			if (!unknown.isEmpty()) {
				return new RosterResult.NotListed(roster, unknown);
			}
			Map<KpmId, Optional<Mark>> marks = new LinkedHashMap<>();
			for (RosterRow row : roster.rows()) {
				Optional<Mark> others = (rest && row.mark().isEmpty() && !except.contains(row.number()))
						? Optional.of(Mark.HADIR) : row.mark();
				marks.put(row.kpm(), typed.getOrDefault(row.number(), others));
			}
			return changed(roster, marks, me);
		});
	}

	/**
	 * "Semua hadir": everybody without a mark was there.
	 * @param sheet which sheet
	 * @param revision of the sheet as it was shown
	 * @param by who
	 * @return Done; Outdated if somebody else has marked, or it was recorded, meanwhile;
	 * NotYet or NotYours
	 */
	public RosterResult fillPresent(long sheet, int revision, Speaker by) {
		return fill(sheet, revision, by, (_) -> Optional.of(Mark.HADIR));
	}

	/**
	 * "Sesuai jawaban": everybody without a mark who has answered the invitation was as
	 * they had said.
	 * @param sheet which sheet
	 * @param revision of the sheet as it was shown
	 * @param by who
	 * @return as {@link #fillPresent}
	 */
	public RosterResult fillSaid(long sheet, int revision, Speaker by) {
		return fill(sheet, revision, by, RosterRow::said);
	}

	private RosterResult fill(long sheet, int revision, Speaker by, Function<RosterRow, Optional<Mark>> mark) {
		return this.access.step(sheet, by, (roster, me) -> {
			boolean recorded = roster.sheet().recorded().filter((known) -> known.revision() > revision).isPresent();
			if (recorded || this.marks.changedByOthers(sheet, revision, me)) {
				return new RosterResult.Outdated(roster);
			}
			return changed(roster, roster.unmarked().stream().collect(Collectors.toMap(RosterRow::kpm, mark::apply)),
					me);
		});
	}

	/**
	 * "Simpan": the sheet is recorded as it stands.
	 * @param sheet which sheet
	 * @param revision of the sheet as it was shown
	 * @param evenUnmarked whether families may stay without a mark
	 * @param by who
	 * @return Saved; AlreadySaved; Unmarked; Outdated if somebody else has marked
	 * meanwhile; NotYet or NotYours
	 */
	public RosterResult save(long sheet, int revision, boolean evenUnmarked, Speaker by) {
		return this.access.step(sheet, by, (roster, me) -> {
			Optional<Sheet.Recorded> before = roster.sheet().recorded();
			if (this.marks.changedByOthers(sheet, revision, me)) {
				return new RosterResult.Outdated(roster);
			}
			if (before.filter((known) -> !this.marks.changed(sheet, known.revision())).isPresent()) {
				return new RosterResult.AlreadySaved(roster);
			}
			if (!evenUnmarked && !roster.unmarked().isEmpty()) {
				return new RosterResult.Unmarked(roster);
			}
			this.sheets.record(sheet, roster.sheet().revision() + 1, me);
			this.meetings.held(roster.sheet().meeting());
			this.events.publishEvent(
					new AttendanceRecorded(roster.sheet().meeting(), roster.sheet().kelompok(), before.isPresent()));
			return new RosterResult.Saved(this.access.read(sheet), before.isPresent());
		});
	}

	/**
	 * "Tidak diadakan": there was no meeting. Its sheets go, of all its kelompok, and no
	 * lesson follows.
	 * @param sheet one of its sheets
	 * @param by who
	 * @return NotHeld; Outdated if anybody is marked on a sheet of that meeting; NotYet
	 * or NotYours
	 */
	public RosterResult notHeld(long sheet, Speaker by) {
		return this.access.step(sheet, by, (roster, _) -> {
			MeetingId meeting = roster.sheet().meeting();
			if (this.sheets.touched(meeting)) {
				return new RosterResult.Outdated(roster);
			}
			this.sheets.drop(meeting);
			this.meetings.notHeld(meeting);
			return new RosterResult.NotHeld(roster.sheet());
		});
	}

	private RosterResult changed(Roster roster, Map<KpmId, Optional<Mark>> wanted, StaffId me) {
		Map<KpmId, Optional<Mark>> news = new LinkedHashMap<>(wanted);
		roster.rows().forEach((row) -> news.remove(row.kpm(), row.mark()));
		if (!news.isEmpty()) {
			int revision = roster.sheet().revision() + 1;
			this.marks.set(roster.sheet().id(), news, revision, me);
			this.sheets.raise(roster.sheet().id(), revision);
		}
		return new RosterResult.Done(this.access.read(roster.sheet().id()));
	}

}
