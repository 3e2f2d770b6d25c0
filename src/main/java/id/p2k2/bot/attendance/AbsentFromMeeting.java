package id.p2k2.bot.attendance;

import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.learning.AbsentFamilies;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** Tells learning whom a meeting went without, so that its lesson is offered to them. */
@Component
class AbsentFromMeeting implements AbsentFamilies {

	private final AttendanceFigures figures;

	private final MeetingKelompoks kelompoks;

	AbsentFromMeeting(AttendanceFigures figures, MeetingKelompoks kelompoks) {
		this.figures = figures;
		this.kelompoks = kelompoks;
	}

	@Override
	public Set<KpmId> absent(MeetingId meeting) {
		return this.kelompoks.of(meeting)
			.stream()
			.flatMap((part) -> this.figures.absent(meeting, part.kelompok()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

}
