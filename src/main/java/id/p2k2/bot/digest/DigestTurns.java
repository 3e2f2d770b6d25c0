package id.p2k2.bot.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a digest when, and what stood in the last one. */
@Repository
@Transactional
public class DigestTurns {

	/** Of their kelompok, or for a koordinator of the kabupaten. */
	private static final String ZONE = """
			COALESCE((SELECT MIN(g.zone) FROM assignment a JOIN kelompok g ON g.id = a.kelompok_id
			    WHERE a.staff_id = s.id AND a.until_date IS NULL),
			  (SELECT MIN(g.zone) FROM desa d JOIN kelompok g ON g.desa_id = d.id WHERE d.kabupaten = s.kabupaten), 'WIB')""";

	private static final String RECIPIENT = "SELECT s.id, s.role, s.kabupaten, t.hour, t.seen, " + ZONE
			+ " AS zone FROM staff s LEFT JOIN digest_turn t ON t.staff_id = s.id WHERE s.active AND ";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Clock clock;

	DigestTurns(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.clock = clock;
	}

	/**
	 * Gives a turn to whoever has joined since, and takes it from who has left.
	 * @param now the moment
	 */
	public void enroll(Instant now) {
		this.jdbc.sql("DELETE t FROM digest_turn t JOIN staff s ON s.id = t.staff_id WHERE NOT s.active").update();
		List<Object[]> rows = this.jdbc.sql(RECIPIENT + """
				t.staff_id IS NULL AND s.role IN ('PENDAMPING', 'KOORDINATOR', 'PETUGAS_PENGADUAN')
				AND EXISTS (SELECT 1 FROM staff_chat c WHERE c.staff_id = s.id)""")
			.query(DigestTurns::turn)
			.list()
			.stream()
			.map((turn) -> new Object[] { turn.recipient().staff().value(), Utc.of(turn.next(now)) })
			.toList();
		this.template.batchUpdate("INSERT INTO digest_turn (staff_id, due_at) VALUES (?, ?)", rows);
	}

	/**
	 * Turns that have come.
	 * @param now the moment
	 * @param most how many at the most
	 * @return the longest due first
	 */
	public List<Turn> due(Instant now, int most) {
		return this.jdbc.sql(RECIPIENT + "t.due_at <= :now ORDER BY t.due_at, s.id LIMIT :most")
			.param("now", Utc.of(now))
			.param("most", most)
			.query(DigestTurns::turn)
			.list();
	}

	/**
	 * The turn of one of the staff.
	 * @param staff who
	 * @return empty if they have left, or have no digest
	 */
	@Transactional(readOnly = true)
	public Optional<Turn> of(StaffId staff) {
		return this.jdbc
			.sql(RECIPIENT + "s.role IN ('PENDAMPING', 'KOORDINATOR', 'PETUGAS_PENGADUAN') AND s.id = :staff")
			.param("staff", staff.value())
			.query(DigestTurns::turn)
			.optional();
	}

	/**
	 * Where they are written to.
	 * @param staff who
	 * @return their chats that want messages
	 */
	@Transactional(readOnly = true)
	public Map<StaffId, List<Chat>> chats(Collection<StaffId> staff) {
		Map<StaffId, List<Chat>> chats = new HashMap<>();
		this.jdbc.sql("""
				SELECT w.staff_id, w.bot, w.chat_id FROM staff_chat w
				JOIN chat c ON c.bot = w.bot AND c.chat_id = w.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
				WHERE w.staff_id IN (:staff) ORDER BY w.created_at""")
			.param("staff", staff.isEmpty() ? List.of(0L) : staff.stream().map(StaffId::value).toList())
			.query((row) -> {
				chats.computeIfAbsent(new StaffId(row.getLong(1)), (_) -> new ArrayList<>())
					.add(new Chat(row.getLong(2), row.getLong(3)));
			});
		return chats;
	}

	/**
	 * Keeps what has been done of some turns, and when the next ones come.
	 * @param done what
	 * @param now the moment
	 */
	public void done(List<Done> done, Instant now) {
		this.template.batchUpdate("""
				UPDATE digest_turn SET due_at = ?, sent_at = IF(?, ?, sent_at), seen = COALESCE(?, seen)
				WHERE staff_id = ?""",
				done.stream()
					.map((one) -> new @org.jspecify.annotations.Nullable Object[] { Utc.of(one.turn().next(now)),
							one.sent(), Utc.of(now), one.seen().orElse(null), one.turn().recipient().staff().value() })
					.toList());
	}

	/**
	 * Somebody wants their digest at another hour.
	 * @param turn theirs
	 * @param hour the hour
	 */
	public void choose(Turn turn, LocalTime hour) {
		Turn chosen = new Turn(turn.recipient(), hour, turn.seen());
		this.jdbc.sql("""
				INSERT INTO digest_turn (staff_id, hour, due_at) VALUES (:staff, :hour, :due)
				ON DUPLICATE KEY UPDATE hour = :hour, due_at = :due""")
			.param("staff", turn.recipient().staff().value())
			.param("hour", hour)
			.param("due", Utc.of(chosen.next(this.clock.instant())))
			.update();
	}

	/**
	 * When the next one comes.
	 * @param after later than this
	 * @return the instant, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(due_at) FROM digest_turn WHERE due_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	private static Turn turn(ResultSet row, int number) throws SQLException {
		Recipient recipient = new Recipient(new StaffId(row.getLong("id")),
				Audience.of(StaffRole.valueOf(row.getString("role"))), Zone.valueOf(row.getString("zone")),
				Optional.ofNullable(row.getString("kabupaten")));
		return new Turn(recipient,
				Optional.ofNullable(row.getObject("hour", LocalTime.class)).orElse(DigestTimes.USUAL),
				Optional.ofNullable(row.getString("seen")).orElse(""));
	}

	/**
	 * Somebody's turn.
	 *
	 * @param recipient who
	 * @param hour theirs
	 * @param seen what stood in the last digest, as {@link SeenKeys} writes it
	 */
	public record Turn(Recipient recipient, LocalTime hour, String seen) {

		/**
		 * When the next one is due.
		 * @param now later than this
		 * @return the instant
		 */
		public Instant next(Instant now) {
			return DigestTimes.next(this.recipient.audience(), this.hour, this.recipient.zone(), now);
		}

	}

	/**
	 * What became of a turn.
	 *
	 * @param turn whose
	 * @param sent whether a digest was sent
	 * @param seen what stands in it, empty to keep what was kept
	 */
	public record Done(Turn turn, boolean sent, Optional<String> seen) {

	}

}
