package id.p2k2.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Families on chats: binds them and ends that. */
@Repository
@Transactional
public class Links {

	private static final String COLUMNS = "id, kpm_id, bot, chat_id, kind, created_at, ended_at IS NOT NULL AS ended";

	private final JdbcClient jdbc;

	private final Clock clock;

	Links(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A family as it would be greeted, as of now.
	 * @param kpm which
	 * @return empty if it takes no part (any more)
	 */
	@Transactional(readOnly = true)
	public Optional<Invited> invited(KpmId kpm) {
		return this.jdbc.sql("""
				SELECT k.id, k.name, k.sapaan, m.role, g.id AS kelompok, g.name AS kelompok_name, g.zone
				FROM kpm k JOIN membership m ON m.kpm_id = k.id AND m.from_date <= :today
				  AND (m.until_date IS NULL OR m.until_date >= :today)
				JOIN kelompok g ON g.id = m.kelompok_id
				WHERE k.id = :kpm AND k.status <> 'LEFT' ORDER BY m.id DESC LIMIT 1""")
			.param("kpm", kpm.value())
			.param("today", Utc.of(this.clock.instant()).toLocalDate())
			.query((row, _) -> new Invited(new KpmId(row.getLong("id")), row.getString("name"),
					Sapaan.valueOf(row.getString("sapaan")), new KelompokId(row.getLong("kelompok")),
					row.getString("kelompok_name"), Zone.valueOf(row.getString("zone")),
					MemberRole.valueOf(row.getString("role"))))
			.optional();
	}

	/**
	 * Binds a family to a chat. The caller has made sure that it is not bound there yet.
	 * @param kpm which family
	 * @param chat which chat
	 * @param kind what it gets there
	 * @return the new link
	 */
	public LinkId bind(KpmId kpm, Chat chat, LinkKind kind) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) VALUES (?, ?, ?, ?, ?)")
			.params(kpm.value(), chat.bot(), chat.id(), kind.name(), Utc.of(this.clock.instant()))
			.update(key, "id");
		return new LinkId(java.util.Objects.requireNonNull(key.getKey()).longValue());
	}

	/**
	 * From now on a family gets only the news of its meetings on a chat.
	 * @param link family and chat
	 */
	public void limit(LinkId link) {
		this.jdbc.sql("UPDATE link SET kind = ? WHERE id = ?")
			.params(LinkKind.TITIP_KABAR.name(), link.value())
			.update();
	}

	/**
	 * Ends a link; the family and the chat no longer belong together.
	 * @param link which
	 * @return false if it had ended before
	 */
	public boolean end(LinkId link) {
		return this.jdbc.sql("UPDATE link SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
			.params(Utc.of(this.clock.instant()), link.value())
			.update() > 0;
	}

	/**
	 * Finds a link and locks it until the transaction ends.
	 * @param link which
	 * @return the link, ended or not, or empty
	 */
	public Optional<Bound> find(LinkId link) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM link WHERE id = ? FOR UPDATE")
			.param(link.value())
			.query(Links::bound)
			.optional();
	}

	/**
	 * The chats of a family.
	 * @param kpm which family
	 * @return the links that have not ended, oldest first
	 */
	@Transactional(readOnly = true)
	public List<Bound> of(KpmId kpm) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM link WHERE kpm_id = ? AND ended_at IS NULL ORDER BY id")
			.param(kpm.value())
			.query(Links::bound)
			.list();
	}

	/**
	 * All links a chat ever had.
	 * @param chat which chat
	 * @return the links, ended ones too, oldest first
	 */
	@Transactional(readOnly = true)
	public List<Bound> of(Chat chat) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM link WHERE bot = ? AND chat_id = ? ORDER BY id")
			.params(chat.bot(), chat.id())
			.query(Links::bound)
			.list();
	}

	/**
	 * Erases a link with its consents. What features keep of it must be erased before.
	 * @param link which
	 */
	public void erase(LinkId link) {
		this.jdbc.sql("DELETE FROM consent WHERE link_id = ?").param(link.value()).update();
		this.jdbc.sql("DELETE FROM link WHERE id = ?").param(link.value()).update();
	}

	private static Bound bound(ResultSet row, int number) throws SQLException {
		return new Bound(new LinkId(row.getLong("id")), new KpmId(row.getLong("kpm_id")),
				new Chat(row.getLong("bot"), row.getLong("chat_id")), LinkKind.valueOf(row.getString("kind")),
				Utc.instant(row.getObject("created_at", LocalDateTime.class)), row.getBoolean("ended"));
	}

	/**
	 * A family that may join.
	 *
	 * @param kpm the family
	 * @param name without address
	 * @param sapaan how she or he is addressed
	 * @param kelompok its group
	 * @param kelompokName the group's name
	 * @param zone the group's zone
	 * @param role what it is in the group
	 */
	public record Invited(KpmId kpm, String name, Sapaan sapaan, KelompokId kelompok, String kelompokName, Zone zone,
			MemberRole role) {

		/**
		 * Name with address.
		 * @return for instance "Ibu Siti"
		 */
		public String addressed() {
			return this.sapaan.word() + " " + this.name;
		}

	}

	/**
	 * A family on a chat.
	 *
	 * @param id the link
	 * @param kpm the family
	 * @param chat the chat
	 * @param kind what it gets there
	 * @param since since when
	 * @param ended whether that is over
	 */
	public record Bound(LinkId id, KpmId kpm, Chat chat, LinkKind kind, Instant since, boolean ended) {

	}

}
