package id.p2k2.bot.helpdesk.chat;

import java.util.Optional;

import id.p2k2.bot.attendance.AfterAttendance;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** Complaints are voiced at the end of a meeting, and most families have no Telegram. */
@Component
class OralAfterAttendance implements AfterAttendance {

	@Override
	public Optional<Button> next(MeetingId meeting, KelompokId kelompok) {
		return Optional.of(Button.of(OralPhrase.LABEL.with(), TicketActions.oral(kelompok)));
	}

}
