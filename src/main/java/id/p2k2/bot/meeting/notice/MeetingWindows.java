package id.p2k2.bot.meeting.notice;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.MeetingRequests;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.outbox.SendWindows;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * When messages about a meeting may leave that did not within their window: by the rules
 * by which they were queued, asked again at this moment.
 */
@Component
class MeetingWindows implements SendWindows {

	private final FactsOf facts;

	private final NoticeRows rows;

	private final MeetingRequests requests;

	private final MeetingRepository meetings;

	MeetingWindows(FactsOf facts, NoticeRows rows, MeetingRequests requests, MeetingRepository meetings) {
		this.facts = facts;
		this.rows = rows;
		this.requests = requests;
		this.meetings = meetings;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("meeting.");
	}

	@Override
	public Optional<Window> next(Missed missed, Instant now) {
		return missed.subject()
			.flatMap(this::meeting)
			.filter((id) -> this.meetings.findById(id).isPresent())
			.map(this.facts::meeting)
			.flatMap((known) -> slot(known, missed.kind(), now))
			.map((slot) -> new Window(slot.earliest(), slot.windowEnds()));
	}

	private Optional<Slot> slot(Facts known, String kind, Instant now) {
		Hours hours = known.hours();
		Instant begins = known.meeting().startsAt();
		return switch (kind) {
			case NoticeKinds.CORRECTION, NoticeKinds.CANCELLED, NoticeKinds.DECISION, NoticeKinds.REQUEST -> {
				Instant old = this.rows.plan(known.meeting().number(), known.meeting().revision() - 1)
					.map(NoticeRows.OldPlan::startsAt)
					.orElse(begins);
				yield Slots.correction(hours, now, old.isBefore(begins) ? old : begins,
						old.isBefore(begins) ? begins : old);
			}
			// worth telling after the meeting too
			case NoticeKinds.EXPIRED -> Slots.invitation(hours, now, now.plus(ExpiryReports.WORTH));
			default -> Slots.invitation(hours, now, begins);
		};
	}

	private Optional<MeetingId> meeting(String subject) {
		String[] parts = subject.split(":");
		return switch (parts[0] + ":") {
			case NoticeKinds.OF_LIST -> this.rows.ofStep(Long.parseLong(parts[1]));
			case NoticeKinds.OF_REQUEST -> this.requests.find(Long.parseLong(parts[1])).map(MeetingRequest::meetingId);
			default -> Optional.of(new MeetingId(Long.parseLong(parts[1])));
		};
	}

}
