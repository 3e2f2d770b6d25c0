package id.p2k2.bot.meeting.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** When each sort of message about a meeting may leave, and until when it is worth it. */
public final class Slots {

	/** A correction does not wait for the end of the night if the meeting is so near. */
	private static final Duration NEAR = Duration.ofHours(12);

	private Slots() {
	}

	/**
	 * A question about a meeting, or an invitation: at once outside quiet hours, else in
	 * the next window, at night the morning one; if that would be after the beginning, at
	 * once.
	 * @param hours of the place
	 * @param now when it could leave
	 * @param begins when the meeting does
	 * @return until the meeting begins, outside quiet hours; empty if it has, or if
	 * silence lasts until then
	 */
	public static Optional<Slot> invitation(Hours hours, Instant now, Instant begins) {
		if (!now.isBefore(begins)) {
			return Optional.empty();
		}
		Instant open = afterNight(hours, hours.nextOpen(now), now);
		boolean inTime = open.isBefore(begins);
		if (!inTime && hours.silent(hours.local(now).toLocalDate())) {
			return Optional.empty();
		}
		return Optional.of(inTime ? new Slot(open, begins).outsideQuiet(hours) : new Slot(now, begins));
	}

	/**
	 * A reminder: while the open hours last in which it was due.
	 * @param hours of the place
	 * @param due when it was to leave
	 * @param now when it could leave
	 * @param begins when the meeting does
	 * @return empty if it is too late
	 */
	public static Optional<Slot> reminder(Hours hours, Instant due, Instant now, Instant begins) {
		Instant closes = hours.closes(due);
		Instant latest = closes.isBefore(begins) ? closes : begins;
		return now.isBefore(latest) ? Optional.of(new Slot(now, latest)) : Optional.empty();
	}

	/**
	 * A correction, or what a ketua and a pendamping have to settle between them: at any
	 * hour outside quiet hours, inside them if the meeting is near, never on a day of
	 * silence.
	 * @param hours of the place
	 * @param now when it could leave
	 * @param next the nearest beginning that somebody may still have in mind
	 * @param last when it is worth nothing any more
	 * @return empty if it is too late
	 */
	public static Optional<Slot> correction(Hours hours, Instant now, Instant next, Instant last) {
		boolean near = !next.isBefore(now) && !next.isAfter(now.plus(NEAR));
		boolean silent = hours.silent(hours.local(now).toLocalDate());
		boolean atOnce = near && !silent;
		Slot slot = new Slot(atOnce ? now : hours.nextOpen(now), last);
		return slot.earliest().isBefore(last) ? Optional.of(atOnce ? slot : slot.outsideQuiet(hours))
				: Optional.empty();
	}

	private static Instant afterNight(Hours hours, Instant open, Instant now) {
		LocalDateTime local = hours.local(open);
		LocalDateTime morning = local.toLocalDate().atTime(hours.windows().morning().from());
		return (open.isAfter(now) && local.isBefore(morning)) ? hours.instant(morning) : open;
	}

}
