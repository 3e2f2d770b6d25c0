package id.p2k2.bot.attendance;

import java.time.Instant;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingCancelled;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingMoved;
import id.p2k2.bot.meeting.MeetingPlanned;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every planned meeting has its sheets, one for each kelompok; they follow it when it
 * moves and go with it when it is cancelled. A meeting that has begun does neither.
 */
@Component
class SheetKeeping {

	private final Sheets sheets;

	private final MeetingRepository meetings;

	private final MeetingKelompoks kelompoks;

	private final AttendanceSettings settings;

	SheetKeeping(Sheets sheets, MeetingRepository meetings, MeetingKelompoks kelompoks, AttendanceSettings settings) {
		this.sheets = sheets;
		this.meetings = meetings;
		this.kelompoks = kelompoks;
		this.settings = settings;
	}

	@EventListener
	void planned(MeetingPlanned event) {
		keep(event.meeting());
	}

	@EventListener
	void moved(MeetingMoved event) {
		keep(event.meeting());
	}

	@EventListener
	void cancelled(MeetingCancelled event) {
		this.sheets.drop(event.meeting());
	}

	private void keep(MeetingId id) {
		Meeting meeting = this.meetings.findById(id).orElseThrow();
		Instant ask = meeting.startsAt().plus(this.settings.askAfter());
		for (MeetingKelompok part : this.kelompoks.of(id)) {
			this.sheets.keep(id, part.kelompok(), meeting.localDate(), meeting.startsAt(), ask);
		}
	}

}
