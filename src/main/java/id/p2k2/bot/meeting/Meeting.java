package id.p2k2.bot.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One P2K2 meeting. Its kelompok, each with its own confirmation, are
 * {@link MeetingKelompoks}.
 *
 * @param id null until stored
 * @param pendampingId who planned it
 * @param localDate the day, in {@code zone}
 * @param localHour the hour on that zone's clock
 * @param zone of the first kelompok
 * @param startsAtUtc date and hour in UTC; follows from the three before
 * @param durationMinutes how long it is planned to last
 * @param place as families read it behind "di", at most 120 characters
 * @param sesi the code of its sesi, or null
 * @param topic a free topic of at most 120 characters where no sesi is planned, or null
 * @param status how far it is
 * @param revision from 1; raised when date, hour or place change and when it is cancelled
 * @param createdAt since when
 * @param version counts changes of the row
 */
@Table("meeting")
public record Meeting(@Id @Nullable MeetingId id, StaffId pendampingId, LocalDate localDate, LocalTime localHour,
		Zone zone, @Column("starts_at") LocalDateTime startsAtUtc, int durationMinutes, String place,
		@Nullable String sesi, @Nullable String topic, MeetingStatus status, int revision, LocalDateTime createdAt,
		@Version long version) {

	/** How long a P2K2 meeting lasts as a rule. */
	public static final int USUAL_MINUTES = 120;

	/** The longest place and topic. */
	public static final int LONGEST_TEXT = 120;

	/** A meeting that is not stored yet. */
	static Meeting planned(StaffId pendamping, MeetingPlan plan, Zone zone, Instant now) {
		return new Meeting(null, pendamping, plan.date(), plan.hour(), zone,
				Utc.of(startsAt(plan.date(), plan.hour(), zone)), USUAL_MINUTES, plan.place(), plan.sesi().orElse(null),
				plan.topic().orElse(null), MeetingStatus.PLANNED, 1, Utc.of(now), 0);
	}

	/**
	 * The number of a stored meeting.
	 * @return never null
	 * @throws IllegalStateException if it is not stored yet
	 */
	public MeetingId number() {
		if (this.id == null) {
			throw new IllegalStateException("this meeting is not stored yet");
		}
		return this.id;
	}

	/**
	 * When it begins.
	 * @return the instant
	 */
	public Instant startsAt() {
		return Utc.instant(this.startsAtUtc);
	}

	/**
	 * When it ends as planned.
	 * @return the instant
	 */
	public Instant endsAt() {
		return startsAt().plusSeconds(60L * this.durationMinutes);
	}

	/**
	 * Date and hour as people say them.
	 * @return local to {@link #zone}
	 */
	public LocalDateTime local() {
		return this.localDate.atTime(this.localHour);
	}

	/**
	 * What it is about once more: code of the sesi.
	 * @return the code, or empty
	 */
	public java.util.Optional<String> sesiCode() {
		return java.util.Optional.ofNullable(this.sesi);
	}

	static Instant startsAt(LocalDate date, LocalTime hour, Zone zone) {
		return date.atTime(hour).atZone(zone.zoneId()).toInstant();
	}

	Meeting moved(LocalDate date, LocalTime hour, String newPlace) {
		return new Meeting(this.id, this.pendampingId, date, hour, this.zone, Utc.of(startsAt(date, hour, this.zone)),
				this.durationMinutes, newPlace, this.sesi, this.topic, this.status, this.revision + 1, this.createdAt,
				this.version);
	}

	Meeting cancelled() {
		return with(MeetingStatus.CANCELLED, this.revision + 1);
	}

	Meeting in(MeetingStatus newStatus) {
		return with(newStatus, this.revision);
	}

	private Meeting with(MeetingStatus newStatus, int newRevision) {
		return new Meeting(this.id, this.pendampingId, this.localDate, this.localHour, this.zone, this.startsAtUtc,
				this.durationMinutes, this.place, this.sesi, this.topic, newStatus, newRevision, this.createdAt,
				this.version);
	}

}
