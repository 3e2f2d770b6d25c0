package id.p2k2.bot.attendance.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.attendance.Attendance;
import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** {@code /absen}: the meetings of the last days, what is not recorded first. */
@Component
class SheetList {

	private static final int ROWS = 10;

	private final Attendance attendance;

	SheetList(Attendance attendance) {
		this.attendance = attendance;
	}

	/** In place of what stood in the pressed message, or as a new one. */
	Reply page(Speaker speaker, int wanted) {
		List<Sheet> all = this.attendance.list(speaker);
		if (all.isEmpty()) {
			return Reply.say(AttendancePhrase.NONE.with());
		}
		int page = Math.clamp(wanted, 0, (all.size() - 1) / ROWS);
		List<Button> buttons = new ArrayList<>();
		all.stream().skip((long) page * ROWS).limit(ROWS).forEach((sheet) -> buttons.add(button(sheet, all)));
		if ((page + 1) * ROWS < all.size()) {
			buttons.add(Button.of(AttendancePhrase.NEXT.with(), Board.data("daftar", page + 1)));
		}
		if (page > 0) {
			buttons.add(Button.of(AttendancePhrase.PREVIOUS.with(), Board.data("daftar", page - 1)));
		}
		boolean recorded = all.stream().allMatch((sheet) -> sheet.recorded().isPresent());
		return new Reply.Show((recorded ? AttendancePhrase.ALL_RECORDED : AttendancePhrase.CHOOSE).with(), buttons);
	}

	private static Button button(Sheet sheet, List<Sheet> all) {
		AttendancePhrase phrase = sheet.recorded().isPresent() ? AttendancePhrase.CORRECT_ONE
				: AttendancePhrase.OPEN_ONE;
		return Button.of(phrase.with("kelompok", name(sheet, all), "tanggal", Dates.dayAndMonth(sheet.day())),
				AttendanceActions.open(sheet.id()));
	}

	/** With the desa where two kelompok have one name. */
	private static Wording name(Sheet sheet, List<Sheet> all) {
		boolean unique = all.stream()
			.allMatch((other) -> other.kelompok().equals(sheet.kelompok())
					|| !other.kelompokName().equals(sheet.kelompokName()));
		return unique ? CommonPhrase.plain(sheet.kelompokName())
				: AttendancePhrase.GROUP_IN.with("kelompok", sheet.kelompokName(), "desa", sheet.desa());
	}

}
