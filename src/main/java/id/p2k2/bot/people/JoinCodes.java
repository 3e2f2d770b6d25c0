package id.p2k2.bot.people;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes. A code can be read for printing until it is used or 30 days old; after
 * that only its hash is left, so that the bot can still say why it does not work. Codes
 * never enter the queue or a log.
 */
@Repository
@Transactional
public class JoinCodes {

	/** How long a code can be used. */
	public static final Duration LIFE = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	JoinCodes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The usable code of a family, a new one if it has none.
	 * @param kpm whose
	 * @return to be printed
	 */
	public Issued forFamily(KpmId kpm) {
		return usable("kpm_id", kpm.value()).orElseGet(() -> issue(kpm.value(), null));
	}

	/**
	 * The usable code of a member of staff, a new one if there is none.
	 * @param staff whose
	 * @return to be handed over
	 */
	public Issued forStaff(StaffId staff) {
		return usable("staff_id", staff.value()).orElseGet(() -> issue(null, staff.value()));
	}

	/**
	 * Looks a code up and locks it until the transaction ends.
	 * @param code as somebody wrote it
	 * @return whose it is, or why it does not work
	 */
	public Found find(NomorKartu code) {
		return find("code_hash", code.hash());
	}

	/**
	 * Looks a code up again by its number and locks it until the transaction ends.
	 * @param id of the code, from {@link #find(NomorKartu)}
	 * @return whose it is, or why it does not work (any more)
	 */
	public Found find(long id) {
		return find("id", id);
	}

	private Found find(String column, Object value) {
		return this.jdbc
			.sql("SELECT id, kpm_id, staff_id, expires_at, used_at FROM join_code WHERE " + column + " = ? FOR UPDATE")
			.param(value)
			.query((row, _) -> found(row))
			.optional()
			.orElseGet(Found.Unknown::new);
	}

	private Found found(ResultSet row) throws SQLException {
		long kpm = row.getLong("kpm_id");
		Found usable = (kpm > 0) ? new Found.Family(row.getLong("id"), new KpmId(kpm))
				: new Found.Member(row.getLong("id"), new StaffId(row.getLong("staff_id")));
		if (row.getObject("used_at") != null) {
			return new Found.Used(usable);
		}
		boolean alive = Utc.instant(row.getObject("expires_at", LocalDateTime.class)).isAfter(this.clock.instant());
		return alive ? usable : new Found.Expired();
	}

	/**
	 * Uses a code up: only its hash stays.
	 * @param id of the code, from {@link #find}
	 */
	public void use(long id) {
		this.jdbc.sql("UPDATE join_code SET used_at = ?, code = NULL WHERE id = ?")
			.params(Utc.of(this.clock.instant()), id)
			.update();
	}

	/**
	 * Erases what can be read of expired codes.
	 * @param now the bot's time
	 * @return how many
	 */
	public int eraseExpired(Instant now) {
		return this.jdbc.sql("UPDATE join_code SET code = NULL WHERE expires_at <= ? AND code IS NOT NULL LIMIT 10000")
			.param(Utc.of(now))
			.update();
	}

	/**
	 * When the next code expires that can still be read.
	 * @param after only later than this
	 * @return the bot's time, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> nextExpiry(Instant after) {
		return this.jdbc.sql("SELECT MIN(expires_at) FROM join_code WHERE expires_at > ? AND code IS NOT NULL")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	private Optional<Issued> usable(String column, long subject) {
		return this.jdbc
			.sql("SELECT code, expires_at FROM join_code WHERE " + column
					+ " = ? AND used_at IS NULL AND code IS NOT NULL AND expires_at > ? ORDER BY id DESC LIMIT 1")
			.params(subject, Utc.of(this.clock.instant()))
			.query((row, _) -> new Issued(new NomorKartu(row.getString(1)),
					Utc.instant(row.getObject(2, LocalDateTime.class))))
			.optional();
	}

	private Issued issue(@Nullable Long kpm, @Nullable Long staff) {
		Issued issued = new Issued(NomorKartu.random(this.random), this.clock.instant().plus(LIFE));
		this.jdbc.sql("""
				INSERT INTO join_code (kpm_id, staff_id, code, code_hash, created_at, expires_at)
				VALUES (?, ?, ?, ?, ?, ?)""")
			.params(kpm, staff, issued.code().value(), issued.code().hash(), Utc.of(this.clock.instant()),
					Utc.of(issued.expiresAt()))
			.update();
		return issued;
	}

	/**
	 * A code that can be used.
	 *
	 * @param code secret; for the card only
	 * @param expiresAt until when
	 */
	public record Issued(NomorKartu code, Instant expiresAt) {

	}

	/** Whose a code is, or why it does not work. */
	public sealed interface Found {

		/**
		 * A family's.
		 *
		 * @param id of the code
		 * @param kpm whose
		 */
		record Family(long id, KpmId kpm) implements Found {

		}

		/**
		 * A member of staff's.
		 *
		 * @param id of the code
		 * @param staff whose
		 */
		record Member(long id, StaffId staff) implements Found {

		}

		/**
		 * Somebody has joined with it.
		 *
		 * @param was whose it was: {@link Family} or {@link Member}
		 */
		record Used(Found was) implements Found {

		}

		/** Older than 30 days. */
		record Expired() implements Found {

		}

		/** Nobody's. */
		record Unknown() implements Found {

		}

	}

}
