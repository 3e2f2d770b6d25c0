package id.p2k2.bot.people;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** From which chats staff speak. */
@Repository
@Transactional
public class StaffChats {

	private final JdbcClient jdbc;

	private final Clock clock;

	StaffChats(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A member of staff joins from a chat; nothing changes if they have.
	 * @param staff who
	 * @param chat from where
	 */
	public void add(StaffId staff, Chat chat) {
		this.jdbc.sql("""
				INSERT INTO staff_chat (staff_id, bot, chat_id, created_at) VALUES (?, ?, ?, ?)
				ON DUPLICATE KEY UPDATE staff_chat.staff_id = staff_chat.staff_id""")
			.params(staff.value(), chat.bot(), chat.id(), Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * The chats of all active staff with a role.
	 * @param role which role
	 * @return each once
	 */
	@Transactional(readOnly = true)
	public List<Chat> of(StaffRole role) {
		return this.jdbc.sql(
				"SELECT DISTINCT c.bot, c.chat_id FROM staff_chat c JOIN staff s ON s.id = c.staff_id WHERE s.active AND s.role = ?")
			.param(role.name())
			.query((row, _) -> new Chat(row.getLong(1), row.getLong(2)))
			.list();
	}

	/**
	 * Whether anybody with a role is on the list of staff, joined or not.
	 * @param role which role
	 * @return true if at least one is active
	 */
	@Transactional(readOnly = true)
	public boolean exists(StaffRole role) {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM staff WHERE active AND role = ?)")
			.param(role.name())
			.query(Boolean.class)
			.single();
	}

}
