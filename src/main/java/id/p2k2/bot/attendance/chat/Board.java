package id.p2k2.bot.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.attendance.Mark;
import id.p2k2.bot.attendance.MarkCount;
import id.p2k2.bot.attendance.Roster;
import id.p2k2.bot.attendance.RosterRow;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

/**
 * The sheet as it is shown: a page of families, each a button that says to what it turns
 * them. A button carries the revision of what it was shown with; numbers typed below it
 * are never a choice of a button.
 */
final class Board {

	private static final int ROWS = 10;

	private Board() {
	}

	static Wording text(Roster roster, int page, Wording news) {
		return AttendancePhrase.ROSTER.with("kabar", news, "kelompok", roster.sheet().kelompokName(), "tanggal",
				Dates.full(roster.sheet().day()), "hitungan", count(roster.count()), "halaman", pages(roster, page),
				"cara", AttendancePhrase.HOW.with());
	}

	private static Wording pages(Roster roster, int page) {
		return (last(roster) == 0) ? nothing()
				: AttendancePhrase.PAGE.with("halaman", within(roster, page) + 1, "jumlah", last(roster) + 1);
	}

	static Wording nothing() {
		return CommonPhrase.plain("");
	}

	static Wording count(MarkCount count) {
		return (count.unmarked() == 0)
				? AttendancePhrase.COUNT.with("hadir", count.hadir(), "izin", count.izin(), "sakit", count.sakit(),
						"alpa", count.alpa())
				: AttendancePhrase.COUNT_OPEN.with("hadir", count.hadir(), "izin", count.izin(), "sakit", count.sakit(),
						"alpa", count.alpa(), "belum", count.unmarked());
	}

	static List<Button> buttons(Roster roster, int wanted) {
		int page = within(roster, wanted);
		long sheet = roster.sheet().id();
		int revision = roster.sheet().revision();
		List<Button> buttons = new ArrayList<>();
		roster.rows()
			.stream()
			.skip((long) page * ROWS)
			.limit(ROWS)
			.forEach((row) -> buttons.add(Button.suggestion(label(row), turn(sheet, row, page))));
		if (page < last(roster)) {
			buttons.add(Button.suggestion(AttendancePhrase.NEXT.with(), data("lihat", sheet, page + 1)));
		}
		if (page > 0) {
			buttons.add(Button.suggestion(AttendancePhrase.PREVIOUS.with(), data("lihat", sheet, page - 1)));
		}
		if (roster.unmarked().stream().anyMatch((row) -> row.said().isPresent())) {
			buttons.add(Button.suggestion(AttendancePhrase.AS_SAID.with(), data("jawaban", sheet, revision, page)));
		}
		buttons.add(Button.suggestion(AttendancePhrase.ALL_PRESENT.with(), data("semua", sheet, revision, page)));
		buttons.add(Button.suggestion(AttendancePhrase.SAVE.with(), data("simpan", sheet, revision, page)));
		return buttons;
	}

	/** On which page a number stands. */
	static int page(Roster roster, int number) {
		int index = roster.rows().stream().map(RosterRow::number).toList().indexOf(number);
		return Math.max(index, 0) / ROWS;
	}

	/**
	 * Some are unmarked: what to do. While nobody is marked there may have been no
	 * meeting.
	 */
	static List<Button> choices(Roster roster) {
		long sheet = roster.sheet().id();
		int revision = roster.sheet().revision();
		List<Button> choices = new ArrayList<>();
		choices.add(Button.suggestion(AttendancePhrase.SAVE_ANYWAY.with(), data("begini", sheet, revision)));
		choices.add(Button.suggestion(AttendancePhrase.ALL_PRESENT.with(), data("lengkap", sheet, revision)));
		if (revision == 0) {
			choices.add(Button.suggestion(AttendancePhrase.NOT_HELD.with(), data("batal", sheet)));
		}
		choices.add(Button.suggestion(AttendancePhrase.BACK.with(), data("lihat", sheet, 0)));
		return choices;
	}

	static Wording saved(Roster roster) {
		Sheet sheet = roster.sheet();
		return AttendancePhrase.SAVED.with("kelompok", sheet.kelompokName(), "tanggal", Dates.full(sheet.day()),
				"hitungan", count(roster.count()), "orang",
				sheet.headCount()
					.map((people) -> AttendancePhrase.SAVED_HEADS.with("jumlah", people))
					.orElseGet(Board::nothing),
				"catatan",
				sheet.notes()
					.map((notes) -> AttendancePhrase.SAVED_NOTES.with("catatan", notes))
					.orElseGet(Board::nothing),
				"foto", sheet.photo().map((_) -> AttendancePhrase.SAVED_PHOTO.with()).orElseGet(Board::nothing));
	}

	static Button correct(Sheet sheet) {
		return Button.suggestion(AttendancePhrase.CORRECT.with(), data("lihat", sheet.id(), 0));
	}

	static Button details(Sheet sheet) {
		return Button.suggestion(AttendancePhrase.DETAILS.with(), data("lagi", sheet.id()));
	}

	static String data(String verb, Object... arguments) {
		return Action.of(AttendanceActions.DIALOGUE, verb, arguments);
	}

	private static String turn(long sheet, RosterRow row, int page) {
		Mark next = row.mark().map(Mark::next).orElse(Mark.HADIR);
		return data("set", sheet, row.kpm().value(), next, row.revision(), page);
	}

	private static Wording label(RosterRow row) {
		Optional<Wording> marked = row.mark()
			.map((mark) -> AttendancePhrase.ROW_MARKED.with("nomor", row.number(), "nama", row.name(), "tanda",
					word(mark)));
		return marked
			.or(() -> row.said()
				.map((said) -> AttendancePhrase.ROW_SAID.with("nomor", row.number(), "nama", row.name(), "jawaban",
						said(said))))
			.orElseGet(() -> AttendancePhrase.ROW.with("nomor", row.number(), "nama", row.name()));
	}

	private static Wording word(Mark mark) {
		return switch (mark) {
			case HADIR -> AttendancePhrase.HADIR.with();
			case IZIN -> AttendancePhrase.IZIN.with();
			case SAKIT -> AttendancePhrase.SAKIT.with();
			case ALPA -> AttendancePhrase.ALPA.with();
		};
	}

	private static Wording said(Mark mark) {
		return switch (mark) {
			case HADIR -> AttendancePhrase.SAID_COMING.with();
			case SAKIT -> AttendancePhrase.SAID_ILL.with();
			case IZIN, ALPA -> AttendancePhrase.SAID_NOT_COMING.with();
		};
	}

	private static int last(Roster roster) {
		return Math.max(roster.rows().size() - 1, 0) / ROWS;
	}

	private static int within(Roster roster, int page) {
		return Math.clamp(page, 0, last(roster));
	}

}
