package id.p2k2.bot.meeting.timing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.shared.Zone;

/**
 * The hours of one place: its zone, its kinds of days and the windows of the
 * installation. Quiet hours hold for all that nobody asked for.
 *
 * @param windows the hours of a day
 * @param zone whose clock
 * @param days the kinds of days of the place
 */
public record Hours(Windows windows, Zone zone, DayKinds days) {

	/** No run of closed days is longer; a loop beyond it is a mistake in the settings. */
	private static final int DAYS_AHEAD = 60;

	/**
	 * An hour of the place.
	 * @param local on its clock
	 * @return the instant
	 */
	public Instant instant(LocalDateTime local) {
		return local.atZone(this.zone.zoneId()).toInstant();
	}

	/**
	 * The clock of the place.
	 * @param instant an instant
	 * @return date and hour there
	 */
	public LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, this.zone.zoneId());
	}

	/**
	 * Whether nothing unasked is sent.
	 * @param instant when
	 * @return true at night, around Friday prayer, around breaking the fast, on Nyepi
	 */
	public boolean quiet(Instant instant) {
		return closing(local(instant)).isPresent();
	}

	/**
	 * Whether the day is one of silence, for corrections too.
	 * @param day local
	 * @return true on Nyepi
	 */
	public boolean silent(LocalDate day) {
		return this.days.on(day).contains(DayKind.NYEPI);
	}

	/**
	 * The first moment that is not quiet.
	 * @param instant from here on
	 * @return the same instant if it is not quiet itself
	 */
	public Instant nextOpen(Instant instant) {
		LocalDateTime local = local(instant);
		for (int i = 0; i < DAYS_AHEAD; i++) {
			Optional<Stretch> closing = closing(local);
			if (closing.isEmpty()) {
				return (i == 0) ? instant : instant(local);
			}
			local = closing.get().until();
		}
		throw new IllegalStateException("no open hour within " + DAYS_AHEAD + " steps");
	}

	/**
	 * The next moment that is quiet.
	 * @param instant from here on, itself not quiet
	 * @return later than the instant
	 */
	public Instant closes(Instant instant) {
		LocalDateTime local = local(instant);
		return instant(closed(local.toLocalDate()).stream()
			.map(Stretch::from)
			.filter((from) -> from.isAfter(local))
			.min(LocalDateTime::compareTo)
			.orElseGet(() -> local.toLocalDate().plusDays(1).atStartOfDay()));
	}

	/**
	 * The next moment within a morning or evening window.
	 * @param instant from here on
	 * @return the same instant if it lies in a window
	 */
	public Instant nextWindow(Instant instant) {
		LocalDateTime local = local(instant);
		return windows(local.toLocalDate()).stream()
			.filter((window) -> window.until().isAfter(local))
			.findFirst()
			.map((window) -> window.from().isAfter(local) ? instant(window.from()) : instant)
			.orElseThrow();
	}

	/**
	 * The beginning of the next window.
	 * @param instant later than this
	 * @return its first moment
	 */
	public Instant windowAfter(Instant instant) {
		LocalDateTime local = local(instant);
		return windows(local.toLocalDate()).stream()
			.map(Stretch::from)
			.filter((from) -> from.isAfter(local))
			.findFirst()
			.map(this::instant)
			.orElseThrow();
	}

	/**
	 * The next moment within an evening window.
	 * @param instant from here on
	 * @return the same instant if it lies in one
	 */
	public Instant nextEvening(Instant instant) {
		LocalDateTime local = local(instant);
		for (LocalDate day = local.toLocalDate(); day
			.isBefore(local.toLocalDate().plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
			Stretch evening = Stretch.of(day, evening(this.days.on(day)));
			if (!silent(day) && evening.until().isAfter(local)) {
				return evening.from().isAfter(local) ? instant(evening.from()) : instant;
			}
		}
		throw new IllegalStateException("no evening within " + DAYS_AHEAD + " days");
	}

	/**
	 * When the evening window opens.
	 * @param day local
	 * @return earlier in Ramadan
	 */
	public LocalTime evening(LocalDate day) {
		return evening(this.days.on(day)).from();
	}

	private Span evening(Set<DayKind> kinds) {
		return kinds.contains(DayKind.RAMADAN) ? this.windows.ramadanEvening() : this.windows.evening();
	}

	private List<Stretch> windows(LocalDate first) {
		List<Stretch> windows = new ArrayList<>();
		for (LocalDate day = first; windows.size() < 4
				&& day.isBefore(first.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
			Set<DayKind> kinds = this.days.on(day);
			if (!kinds.contains(DayKind.NYEPI)) {
				windows.add(Stretch.of(day, this.windows.morning()));
				windows.add(Stretch.of(day, evening(kinds)));
			}
		}
		return windows;
	}

	private Optional<Stretch> closing(LocalDateTime local) {
		return closed(local.toLocalDate()).stream().filter((closed) -> closed.holds(local)).findFirst();
	}

	private List<Stretch> closed(LocalDate day) {
		Set<DayKind> kinds = this.days.on(day);
		LocalDateTime midnight = day.plusDays(1).atStartOfDay();
		if (kinds.contains(DayKind.NYEPI)) {
			return List.of(new Stretch(day.atStartOfDay(), midnight));
		}
		List<Stretch> closed = new ArrayList<>();
		closed.add(new Stretch(day.atStartOfDay(), day.atTime(this.windows.quiet().until())));
		closed.add(new Stretch(day.atTime(this.windows.quiet().from()), midnight));
		if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
			closed.add(Stretch.of(day, this.windows.fridayNoon()));
			closed.add(Stretch.of(day, this.windows.fridayEvening()));
		}
		if (kinds.contains(DayKind.RAMADAN)) {
			closed.add(new Stretch(day.atTime(this.windows.ramadanEvening().until()),
					day.atTime(this.windows.ramadanQuietUntil())));
		}
		return closed;
	}

	/** Part of a certain day. */
	private record Stretch(LocalDateTime from, LocalDateTime until) {

		static Stretch of(LocalDate day, Span span) {
			return new Stretch(day.atTime(span.from()), day.atTime(span.until()));
		}

		boolean holds(LocalDateTime local) {
			return !local.isBefore(this.from) && local.isBefore(this.until);
		}

	}

}
