package id.p2k2.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out who speaks from a chat. */
@Repository
public class Speakers {

	private final JdbcClient jdbc;

	private final Chats chats;

	private final Clock clock;

	Speakers(JdbcClient jdbc, Chats chats, Clock clock) {
		this.jdbc = jdbc;
		this.chats = chats;
		this.clock = clock;
	}

	/**
	 * Who speaks from this chat, as of now.
	 * @param chat from where
	 * @return the speaker; a stranger if nobody has joined from there
	 */
	public Speaker of(Chat chat) {
		return speaker(chat, state(chat));
	}

	/**
	 * Who speaks from this chat that has just written to us. It has its row from now on,
	 * and is not blocked.
	 * @param chat from where
	 * @return the speaker; a stranger if nobody has joined from there
	 */
	public Speaker writing(Chat chat) {
		ChatState state = state(chat);
		if (!state.reachable()) {
			this.chats.greet(chat);
		}
		return speaker(chat, state);
	}

	private ChatState state(Chat chat) {
		return this.jdbc.sql("""
				SELECT c.language, c.stopped_at IS NOT NULL, c.blocked_at IS NULL,
				  EXISTS (SELECT 1 FROM staff_chat s WHERE s.bot = c.bot AND s.chat_id = c.chat_id),
				  EXISTS (SELECT 1 FROM link l WHERE l.bot = c.bot AND l.chat_id = c.chat_id)
				FROM chat c WHERE c.bot = ? AND c.chat_id = ?""")
			.params(chat.bot(), chat.id())
			.query((row, _) -> new ChatState(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4),
					row.getBoolean(5)))
			.optional()
			.orElse(ChatState.NEW);
	}

	private Speaker speaker(Chat chat, ChatState state) {
		return new Speaker(chat, state.staff() ? staff(chat) : List.of(), state.families() ? families(chat) : List.of(),
				state.stopped(), state.language());
	}

	private List<StaffMember> staff(Chat chat) {
		return this.jdbc
			.sql("""
					SELECT s.id, s.name, s.sapaan, s.role, s.kabupaten, s.kecamatan FROM staff_chat c JOIN staff s ON s.id = c.staff_id
					WHERE c.bot = ? AND c.chat_id = ? AND s.active ORDER BY s.id""")
			.params(chat.bot(), chat.id())
			.query((row, _) -> new StaffMember(new StaffId(row.getLong("id")), row.getString("name"),
					Optional.ofNullable(row.getString("sapaan")).map(Sapaan::valueOf),
					StaffRole.valueOf(row.getString("role")), Optional.ofNullable(row.getString("kabupaten")),
					Optional.ofNullable(row.getString("kecamatan"))))
			.list();
	}

	private List<Family> families(Chat chat) {
		return this.jdbc
			.sql("""
					SELECT l.id, l.kind, k.id AS kpm, k.name, k.sapaan, m.role, g.id AS kelompok, g.name AS kelompok_name, g.zone
					FROM link l JOIN kpm k ON k.id = l.kpm_id
					JOIN membership m ON m.kpm_id = k.id AND m.from_date <= :today
					  AND (m.until_date IS NULL OR m.until_date >= :today)
					JOIN kelompok g ON g.id = m.kelompok_id
					WHERE l.bot = :bot AND l.chat_id = :chat AND l.ended_at IS NULL AND k.status <> 'LEFT' ORDER BY l.id""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("today", Utc.of(this.clock.instant()).toLocalDate())
			.query(Speakers::family)
			.list();
	}

	static Family family(ResultSet row, int number) throws SQLException {
		return new Family(new LinkId(row.getLong("id")), new KpmId(row.getLong("kpm")), row.getString("name"),
				Sapaan.valueOf(row.getString("sapaan")), new KelompokId(row.getLong("kelompok")),
				row.getString("kelompok_name"), Zone.valueOf(row.getString("zone")),
				MemberRole.valueOf(row.getString("role")), LinkKind.valueOf(row.getString("kind")));
	}

	/** What a chat row says, and whether anybody may have joined from there. */
	private record ChatState(String language, boolean stopped, boolean reachable, boolean staff, boolean families) {

		static final ChatState NEW = new ChatState("id", false, false, true, true);

	}

}
