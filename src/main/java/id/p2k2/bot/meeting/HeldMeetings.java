package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which meetings have been, and which have not. */
@Service
@Transactional
public class HeldMeetings {

	private final MeetingRepository repository;

	HeldMeetings(MeetingRepository repository) {
		this.repository = repository;
	}

	/**
	 * A meeting has been: at least one of its kelompok has its attendance recorded. A
	 * cancelled one stays cancelled, nothing is changed twice.
	 * @param id which meeting
	 */
	public void held(MeetingId id) {
		this.repository.findForChangeById(id)
			.filter((meeting) -> meeting.status() == MeetingStatus.PLANNED
					|| meeting.status() == MeetingStatus.CONFIRMED)
			.ifPresent((meeting) -> this.repository.save(meeting.in(MeetingStatus.HELD)));
	}

	/**
	 * The hour of a meeting has come and nobody met. It counts as cancelled; nobody is
	 * told, for whoever went there has seen it. One that has been stays.
	 * @param id which meeting
	 */
	public void notHeld(MeetingId id) {
		this.repository.findForChangeById(id)
			.filter((meeting) -> meeting.status() != MeetingStatus.HELD)
			.ifPresent((meeting) -> this.repository.save(meeting.in(MeetingStatus.CANCELLED)));
	}

}
