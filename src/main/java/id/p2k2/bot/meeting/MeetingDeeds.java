package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is done to a meeting in the end, whoever decided it, and told by an event in the
 * same transaction. Callers hold its lock and have asked for the right.
 */
@Component
class MeetingDeeds {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final MeetingRequests requests;

	private final Rsvps rsvps;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeetingDeeds(MeetingRepository repository, MeetingKelompoks kelompoks, MeetingRequests requests, Rsvps rsvps,
			ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.requests = requests;
		this.rsvps = rsvps;
		this.events = events;
		this.clock = clock;
	}

	/** Why nothing can be changed about it, if so. */
	Optional<Refusal> refusal(Meeting meeting, int revision) {
		if (meeting.status() == MeetingStatus.CANCELLED) {
			return Optional.of(new Refusal.Cancelled(meeting));
		}
		if (over(meeting)) {
			return Optional.of(new Refusal.TooLate(meeting));
		}
		return (meeting.revision() != revision) ? Optional.of(new Refusal.Outdated(meeting)) : Optional.empty();
	}

	/** Whether it has begun. */
	boolean over(Meeting meeting) {
		return !meeting.startsAt().isAfter(this.clock.instant());
	}

	/** Confirms one kelompok; with the last of them the meeting is confirmed. */
	Meeting confirmed(Meeting meeting, KelompokId kelompok, @Nullable KpmId ketua, MeetingConfirmed.By by) {
		this.kelompoks.confirm(meeting.number(), kelompok, ketua);
		boolean all = this.kelompoks.of(meeting.number()).stream().allMatch(MeetingKelompok::confirmed);
		Meeting saved = this.repository.save(meeting.in(all ? MeetingStatus.CONFIRMED : MeetingStatus.PLANNED));
		this.events.publishEvent(new MeetingConfirmed(saved.number(), kelompok, by));
		return saved;
	}

	/** Another day, hour or place: what was asked for before is overtaken. */
	Meeting move(Meeting meeting, LocalDate date, LocalTime hour, String place) {
		Meeting moved = this.repository.save(meeting.moved(date, hour, place));
		this.requests.close(moved.number());
		this.kelompoks.forgetPassedOn(moved.number());
		if (!moved.startsAt().equals(meeting.startsAt())) {
			this.rsvps.forget(moved.number());
		}
		this.events.publishEvent(new MeetingMoved(moved.number(), meeting.revision()));
		return moved;
	}

	/** It will not be. */
	Meeting cancel(Meeting meeting) {
		Meeting cancelled = this.repository.save(meeting.cancelled());
		this.requests.close(cancelled.number());
		this.events.publishEvent(new MeetingCancelled(cancelled.number(), meeting.revision()));
		return cancelled;
	}

}
