package id.p2k2.bot.attendance.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.attendance.Attendance;
import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.attendance.Mark;
import id.p2k2.bot.attendance.Roster;
import id.p2k2.bot.attendance.RosterResult;
import id.p2k2.bot.attendance.RosterRow;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /absen}. The sheet is one message that is edited at every press; its buttons
 * carry all they need, so that somebody may tap faster than the bot answers. Whoever
 * types marks is shown the sheet anew below.
 */
@Component
@Order(21)
class AttendanceDialogue implements Dialogue<AttendanceState> {

	private final Attendance attendance;

	private final SheetList list;

	private final Afterwards afterwards;

	AttendanceDialogue(Attendance attendance, SheetList list, Afterwards afterwards) {
		this.attendance = attendance;
		this.list = list;
		this.afterwards = afterwards;
	}

	@Override
	public String name() {
		return AttendanceActions.DIALOGUE;
	}

	@Override
	public Class<AttendanceState> states() {
		return AttendanceState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("absen", Set.of(Role.PENDAMPING), AttendancePhrase.DESCRIPTION, AttendancePhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<AttendanceState> next(Optional<AttendanceState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> Turn.stay(this.list.page(speaker, 0));
			case Said.Press press -> press(press, speaker);
			case Said.Words _, Said.File _ ->
				state.map((known) -> told(known, said, speaker)).orElseGet(AttendanceDialogue::notYours);
		};
	}

	private Turn<AttendanceState> told(AttendanceState state, Said said, Speaker speaker) {
		return switch (state) {
			case AttendanceState.Marking(long sheet) -> typed(sheet, said, speaker);
			case AttendanceState.CountingHeads(long sheet) -> this.afterwards.counted(sheet, said, speaker);
			case AttendanceState.Noting(long sheet) -> this.afterwards.noted(sheet, said, speaker);
			case AttendanceState.Picturing(long sheet) -> this.afterwards.pictured(sheet, said, speaker);
		};
	}

	private Turn<AttendanceState> press(Said.Press press, Speaker speaker) {
		long sheet = press.number(0);
		int revision = (int) press.number(1);
		return switch (press.verb()) {
			case "daftar" -> Turn.stay(this.list.page(speaker, (int) sheet));
			case "isi" -> shown(this.attendance.open(sheet, speaker), 0);
			case "lihat" -> shown(this.attendance.open(sheet, speaker), revision);
			case "set" -> tapped(press, speaker);
			case "semua" -> shown(this.attendance.fillPresent(sheet, revision, speaker), (int) press.number(2));
			case "jawaban" -> shown(this.attendance.fillSaid(sheet, revision, speaker), (int) press.number(2));
			case "simpan" -> shown(this.attendance.save(sheet, revision, false, speaker), (int) press.number(2));
			case "begini" -> shown(this.attendance.save(sheet, revision, true, speaker), 0);
			case "lengkap" -> completed(sheet, revision, speaker);
			case "batal" -> shown(this.attendance.notHeld(sheet, speaker), 0);
			case "lewat" -> onSheet(sheet, speaker, (known) -> this.afterwards.after(known, press.text(1)));
			case "lagi" -> onSheet(sheet, speaker, this.afterwards::heads);
			default -> notYours();
		};
	}

	private Turn<AttendanceState> tapped(Said.Press press, Speaker speaker) {
		return Arrays.stream(Mark.values())
			.filter((mark) -> mark.name().equals(press.text(2)))
			.findFirst()
			.map((mark) -> shown(this.attendance.mark(press.number(0), new KpmId(press.number(1)), mark,
					(int) press.number(3), speaker), (int) press.number(4)))
			.orElseGet(AttendanceDialogue::notYours);
	}

	/** Nobody is left unmarked, and with that it is recorded. */
	private Turn<AttendanceState> completed(long sheet, int revision, Speaker speaker) {
		RosterResult filled = this.attendance.fillPresent(sheet, revision, speaker);
		return (filled instanceof RosterResult.Done(Roster roster))
				? shown(this.attendance.save(sheet, roster.sheet().revision(), false, speaker), 0) : shown(filled, 0);
	}

	private Turn<AttendanceState> onSheet(long sheet, Speaker speaker,
			java.util.function.Function<Sheet, Turn<AttendanceState>> then) {
		RosterResult opened = this.attendance.open(sheet, speaker);
		return (opened instanceof RosterResult.Done(Roster roster)) ? then.apply(roster.sheet()) : shown(opened, 0);
	}

	private Turn<AttendanceState> typed(long sheet, Said said, Speaker speaker) {
		TypedMarks typed = (said instanceof Said.Words words) ? TypedMarks.read(words.text())
				: new TypedMarks.Unclear();
		return switch (typed) {
			case TypedMarks.Marks(Map<Integer, Optional<Mark>> marks, boolean rest, Set<Integer> except) ->
				written(this.attendance.write(sheet, marks, rest, except, speaker),
						marks.keySet().stream().min(Integer::compare).orElse(1));
			case TypedMarks.Contradiction(int number) -> Turn.again(AttendancePhrase.TWICE.with("nomor", number));
			case TypedMarks.Unclear() -> Turn.again(AttendancePhrase.TYPE_HINT.with());
		};
	}

	private Turn<AttendanceState> written(RosterResult result, int first) {
		return (result instanceof RosterResult.Done(Roster roster))
				? board(roster, Board.page(roster, first), AttendancePhrase.TYPED.with()) : shown(result, 0);
	}

	private Turn<AttendanceState> shown(RosterResult result, int page) {
		return switch (result) {
			case RosterResult.Done(Roster roster) -> board(roster, page, Board.nothing());
			case RosterResult.Outdated(Roster today) -> board(today, page, AttendancePhrase.OUTDATED.with());
			case RosterResult.Unmarked(Roster roster) -> Turn.listen(new AttendanceState.Marking(roster.sheet().id()),
					new Reply.Show(unmarked(roster), Board.choices(roster)));
			case RosterResult.Saved(Roster roster, boolean correction) -> saved(roster, correction);
			case RosterResult.AlreadySaved(Roster roster) -> Turn.stay(record(roster));
			case RosterResult.NotHeld(Sheet sheet) -> Turn.end(new Reply.Show(AttendancePhrase.NOTED_NOT_HELD
				.with("kelompok", sheet.kelompokName(), "tanggal", Dates.full(sheet.day())), List.of()));
			case RosterResult.NotListed(Roster roster, Set<Integer> numbers) ->
				Turn.again(AttendancePhrase.NOT_LISTED.with("nomor",
						numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")), "jumlah",
						roster.rows().stream().mapToInt(RosterRow::number).max().orElse(0)));
			case RosterResult.NotYet(Sheet sheet) -> Turn.over(Reply.say(AttendancePhrase.NOT_YET.with("kelompok",
					sheet.kelompokName(), "kapan", Dates.fullWithHour(sheet.startsAt(), sheet.zone()))));
			case RosterResult.NotYours() -> notYours();
		};
	}

	private static Turn<AttendanceState> board(Roster roster, int page, Wording news) {
		return Turn.listen(new AttendanceState.Marking(roster.sheet().id()),
				new Reply.Show(Board.text(roster, page, news), Board.buttons(roster, page)));
	}

	private static Wording unmarked(Roster roster) {
		List<RosterRow> rows = roster.unmarked();
		return AttendancePhrase.UNMARKED.with("jumlah", rows.size(), "nama",
				rows.stream().map(RosterRow::name).collect(Collectors.joining(", ")));
	}

	private Turn<AttendanceState> saved(Roster roster, boolean correction) {
		return correction
				? Turn.<AttendanceState>end(record(roster),
						Reply.say(AttendancePhrase.CORRECTED.with("kelompok", roster.sheet().kelompokName())))
				: this.afterwards.heads(roster.sheet()).after(record(roster));
	}

	private static Reply record(Roster roster) {
		return new Reply.Show(Board.saved(roster),
				List.of(Board.correct(roster.sheet()), Board.details(roster.sheet())));
	}

	private static Turn<AttendanceState> notYours() {
		return Turn.over(Reply.say(AttendancePhrase.NOT_YOURS.with()));
	}

}
