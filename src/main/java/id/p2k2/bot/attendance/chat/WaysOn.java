package id.p2k2.bot.attendance.chat;

import java.util.List;

import id.p2k2.bot.attendance.AfterAttendance;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.outbox.Button;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other features offer to a pendamping who has recorded the attendance. */
@Component
class WaysOn {

	private final ObjectProvider<AfterAttendance> ways;

	WaysOn(ObjectProvider<AfterAttendance> ways) {
		this.ways = ways;
	}

	/** Found by their label alone: a number typed beside them is an answer. */
	List<Button> of(Sheet sheet) {
		return this.ways.orderedStream()
			.flatMap((way) -> way.next(sheet.meeting(), sheet.kelompok()).stream())
			.map((button) -> Button.suggestion(button.label(), button.action().orElseThrow()))
			.toList();
	}

}
