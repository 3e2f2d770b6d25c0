package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.shared.KelompokId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as far as it is known while it is planned. What is changed again is forgotten
 * first and then asked for.
 *
 * @param groups the kelompok, the first one's zone counts
 * @param date the day, or null
 * @param hour the hour, or null
 * @param place the place, or null
 * @param sesi code of the sesi, or null
 * @param topic free topic, or null
 */
record Draft(List<Long> groups, @Nullable LocalDate date, @Nullable LocalTime hour, @Nullable String place,
		@Nullable String sesi, @Nullable String topic) {

	static final Draft EMPTY = new Draft(List.of(), null, null, null, null, null);

	Draft with(long group) {
		List<Long> all = new ArrayList<>(this.groups);
		if (!all.contains(group)) {
			all.add(group);
		}
		return new Draft(List.copyOf(all), this.date, this.hour, this.place, this.sesi, this.topic);
	}

	Draft on(@Nullable LocalDate day) {
		return new Draft(this.groups, day, this.hour, this.place, this.sesi, this.topic);
	}

	Draft at(@Nullable LocalTime newHour) {
		return new Draft(this.groups, this.date, newHour, this.place, this.sesi, this.topic);
	}

	Draft in(@Nullable String newPlace) {
		return new Draft(this.groups, this.date, this.hour, newPlace, this.sesi, this.topic);
	}

	Draft about(@Nullable String newSesi, @Nullable String newTopic) {
		return new Draft(this.groups, this.date, this.hour, this.place, newSesi, newTopic);
	}

	/** The plan; empty as long as something is missing. */
	Optional<MeetingPlan> plan() {
		LocalDate day = this.date;
		LocalTime time = this.hour;
		String where = this.place;
		if (this.groups.isEmpty() || day == null || time == null || where == null) {
			return Optional.empty();
		}
		return Optional.of(new MeetingPlan(this.groups.stream().map(KelompokId::new).toList(), day, time, where,
				Optional.ofNullable(this.sesi), Optional.ofNullable(this.topic)));
	}

}
