package id.p2k2.bot.attendance.chat;

import java.util.Optional;

import id.p2k2.bot.attendance.AttendanceFigures;
import id.p2k2.bot.meeting.KelompokNote;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** How many were at the last meeting, on the page of a kelompok. */
@Component
class LastAttendance implements KelompokNote {

	private final AttendanceFigures figures;

	LastAttendance(AttendanceFigures figures) {
		this.figures = figures;
	}

	@Override
	public Optional<Wording> about(KelompokId kelompok) {
		return this.figures.last(kelompok)
			.map((last) -> AttendancePhrase.LAST.with("tanggal", Dates.full(last.sheet().day()), "hitungan",
					Board.count(last.count())));
	}

}
