package id.p2k2.bot.helpdesk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One complaint or question, without what was said in it ({@link TicketTexts}) and who
 * wrote it ({@link TicketIdentities}).
 *
 * @param id null until stored
 * @param code by which people know it
 * @param category what about
 * @param source where it comes from
 * @param restricted whether only the petugas pengaduan reads it
 * @param anonymous whether the handler sees no name, group or chat
 * @param repliesSafe whether the family may be written to about it
 * @param state how far it is
 * @param kabupaten where
 * @param kecamatan where more exactly, of a restricted one, if told
 * @param kelompokId whose; null if restricted or without a name
 * @param zone the family's
 * @param ownerId who is responsible; null if nobody is
 * @param notForId the petugas it is about, who never sees it; null if it is about none
 * @param filedAtUtc since when
 * @param dueAtUtc until when it should be answered
 * @param escalatedAtUtc since when it is overdue, or null
 * @param forwardedAtUtc since when the koordinator reads it too, or null
 * @param heldUntilUtc until when a new pendamping waits, so that the family can take it
 * back, or null
 * @param closedAtUtc since when it is over, or null
 * @param mergedInto the ticket that goes on in its place, or null
 * @param version counts what people did with it
 */
@Table("ticket")
public record Ticket(@Id @Nullable TicketId id, String code, Category category, Source source, boolean restricted,
		boolean anonymous, boolean repliesSafe, TicketState state, String kabupaten, @Nullable String kecamatan,
		@Nullable KelompokId kelompokId, Zone zone, @Nullable StaffId ownerId, @Nullable StaffId notForId,
		@Column("filed_at") LocalDateTime filedAtUtc, @Column("remind_at") LocalDateTime remindAtUtc,
		@Column("due_at") LocalDateTime dueAtUtc, @Column("reminded_at") @Nullable LocalDateTime remindedAtUtc,
		@Column("escalated_at") @Nullable LocalDateTime escalatedAtUtc,
		@Column("forwarded_at") @Nullable LocalDateTime forwardedAtUtc,
		@Column("held_until") @Nullable LocalDateTime heldUntilUtc,
		@Column("closed_at") @Nullable LocalDateTime closedAtUtc, @Nullable TicketId mergedInto,
		@Version long version) {

	/**
	 * The number of a stored ticket.
	 * @return never null
	 */
	public TicketId number() {
		return Objects.requireNonNull(this.id, "this ticket is not stored yet");
	}

	/**
	 * Whether it is about a petugas.
	 * @param staff who
	 * @return true for the one who never sees it
	 */
	public boolean isAbout(StaffId staff) {
		return staff.equals(this.notForId);
	}

	/**
	 * What messages to staff about it carry as their subject. Those to the family name
	 * its handle, see {@link TicketActions#subject}.
	 * @return at most 40 characters
	 */
	public String subject() {
		return subject(number());
	}

	/**
	 * What messages to staff about a ticket carry as their subject.
	 * @param id which
	 * @return at most 40 characters
	 */
	public static String subject(TicketId id) {
		return "ticket:" + id.value();
	}

	/**
	 * Who is responsible.
	 * @return a pendamping, a koordinator or a petugas, or empty if nobody
	 */
	public Optional<StaffId> owner() {
		return Optional.ofNullable(this.ownerId);
	}

	/**
	 * When it was filed.
	 * @return the instant
	 */
	public Instant filedAt() {
		return Utc.instant(this.filedAtUtc);
	}

	/**
	 * Until when it should be answered.
	 * @return the instant
	 */
	public Instant dueAt() {
		return Utc.instant(this.dueAtUtc);
	}

	/**
	 * Whether a new pendamping must not read it yet.
	 * @param now the bot's time
	 * @return true while the family may take it back
	 */
	public boolean held(Instant now) {
		return this.heldUntilUtc != null && Utc.instant(this.heldUntilUtc).isAfter(now);
	}

	/**
	 * Whether it has gone on to the koordinator.
	 * @return true once the family agreed
	 */
	public boolean forwarded() {
		return this.forwardedAtUtc != null;
	}

	/**
	 * Whether it is overdue.
	 * @return true once the time of its category has passed
	 */
	public boolean escalated() {
		return this.escalatedAtUtc != null;
	}

	/**
	 * Whether it was said aloud to the pendamping.
	 * @return true if no phone of the family is written to
	 */
	public boolean oral() {
		return this.source == Source.ORAL;
	}

	Ticket in(TicketState newState, Instant now) {
		LocalDateTime closed = (newState == TicketState.SELESAI) ? Utc.of(now) : null;
		return new Ticket(this.id, this.code, this.category, this.source, this.restricted, this.anonymous,
				this.repliesSafe, newState, this.kabupaten, this.kecamatan, this.kelompokId, this.zone, this.ownerId,
				this.notForId, this.filedAtUtc, this.remindAtUtc, this.dueAtUtc, this.remindedAtUtc,
				this.escalatedAtUtc, this.forwardedAtUtc, this.heldUntilUtc, closed, this.mergedInto, this.version);
	}

	/** The time for an answer begins anew. */
	Ticket due(Instant remindAt, Instant dueAt) {
		return new Ticket(this.id, this.code, this.category, this.source, this.restricted, this.anonymous,
				this.repliesSafe, this.state, this.kabupaten, this.kecamatan, this.kelompokId, this.zone, this.ownerId,
				this.notForId, this.filedAtUtc, Utc.of(remindAt), Utc.of(dueAt), null, null, this.forwardedAtUtc,
				this.heldUntilUtc, this.closedAtUtc, this.mergedInto, this.version);
	}

	Ticket forwarded(@Nullable StaffId to, Instant now) {
		return new Ticket(this.id, this.code, this.category, this.source, this.restricted, this.anonymous,
				this.repliesSafe, TicketState.DITERUSKAN, this.kabupaten, this.kecamatan, this.kelompokId, this.zone,
				to, this.notForId, this.filedAtUtc, this.remindAtUtc, this.dueAtUtc, this.remindedAtUtc,
				this.escalatedAtUtc, Utc.of(now), this.heldUntilUtc, this.closedAtUtc, this.mergedInto, this.version);
	}

	Ticket ownedBy(@Nullable StaffId newOwner, @Nullable KelompokId newKelompok, @Nullable Instant heldUntil) {
		return new Ticket(this.id, this.code, this.category, this.source, this.restricted, this.anonymous,
				this.repliesSafe, this.state, this.kabupaten, this.kecamatan, newKelompok, this.zone, newOwner,
				this.notForId, this.filedAtUtc, this.remindAtUtc, this.dueAtUtc, this.remindedAtUtc,
				this.escalatedAtUtc, this.forwardedAtUtc, (heldUntil != null) ? Utc.of(heldUntil) : null,
				this.closedAtUtc, this.mergedInto, this.version);
	}

	Ticket merged(TicketId into, Instant now) {
		return new Ticket(this.id, this.code, this.category, this.source, this.restricted, this.anonymous,
				this.repliesSafe, TicketState.SELESAI, this.kabupaten, this.kecamatan, this.kelompokId, this.zone,
				this.ownerId, this.notForId, this.filedAtUtc, this.remindAtUtc, this.dueAtUtc, this.remindedAtUtc,
				this.escalatedAtUtc, this.forwardedAtUtc, this.heldUntilUtc, Utc.of(now), into, this.version);
	}

}
