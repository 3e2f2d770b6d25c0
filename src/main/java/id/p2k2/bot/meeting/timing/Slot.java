package id.p2k2.bot.meeting.timing;

import java.time.Instant;
import java.util.Optional;

/**
 * When a message may leave.
 *
 * @param earliest not before
 * @param latest worth nothing from here on
 * @param windowEnds when quiet hours begin, in which it may not leave; empty if it may
 * leave in them or is worth nothing by then
 */
public record Slot(Instant earliest, Instant latest, Optional<Instant> windowEnds) {

	/**
	 * Without regard to quiet hours.
	 * @param earliest not before
	 * @param latest worth nothing from here on
	 */
	public Slot(Instant earliest, Instant latest) {
		this(earliest, latest, Optional.empty());
	}

	/** Only until quiet hours begin, if they do before it is worth nothing. */
	Slot outsideQuiet(Hours hours) {
		Instant closes = hours.closes(this.earliest);
		return closes.isBefore(this.latest) ? new Slot(this.earliest, this.latest, Optional.of(closes)) : this;
	}

}
