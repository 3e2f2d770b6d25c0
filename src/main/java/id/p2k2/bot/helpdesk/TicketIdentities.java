package id.p2k2.bot.helpdesk;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.TicketId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote which ticket: held apart from the tickets. */
@Repository
class TicketIdentities {

	private final JdbcClient jdbc;

	private final SecureRandom random = new SecureRandom();

	TicketIdentities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the handle, a random one: whoever reads a message of the family's chat does
	 * not learn by it which ticket it is of. Empty if nobody is written to.
	 */
	String add(TicketId ticket, Optional<LinkId> link, Optional<KpmId> kpm, KelompokId kelompok) {
		String handle = link.isPresent() ? handle() : "";
		this.jdbc
			.sql("INSERT INTO ticket_identity (ticket_id, link_id, handle, kpm_id, kelompok_id) VALUES (?, ?, ?, ?, ?)")
			.params(ticket.value(), link.map(LinkId::value).orElse(null), handle.isEmpty() ? null : handle,
					kpm.map(KpmId::value).orElse(null), kelompok.value())
			.update();
		return handle;
	}

	private String handle() {
		return String.format("%12s", Long.toString(this.random.nextLong(1L << 60), 36)).replace(' ', '0');
	}

	Optional<TicketId> named(String handle) {
		return this.jdbc.sql("SELECT ticket_id FROM ticket_identity WHERE handle = ?")
			.param(handle)
			.query((row, _) -> new TicketId(row.getLong(1)))
			.optional();
	}

	/** Empty once the family was erased. */
	Optional<Identity> of(TicketId ticket) {
		return this.jdbc
			.sql("""
					SELECT i.link_id, COALESCE(i.handle, '') AS handle, i.kpm_id, i.kelompok_id, k.name, k.sapaan, g.name AS kelompok, l.bot, l.chat_id
					FROM ticket_identity i JOIN kelompok g ON g.id = i.kelompok_id
					LEFT JOIN kpm k ON k.id = i.kpm_id
					LEFT JOIN link l ON l.id = i.link_id AND l.ended_at IS NULL AND l.kind = 'FULL'
					WHERE i.ticket_id = ?""")
			.param(ticket.value())
			.query(TicketIdentities::identity)
			.optional();
	}

	List<TicketId> of(LinkId link) {
		return this.jdbc.sql("SELECT ticket_id FROM ticket_identity WHERE link_id = ? ORDER BY ticket_id")
			.param(link.value())
			.query((row, _) -> new TicketId(row.getLong(1)))
			.list();
	}

	/** The tickets of the same family from the same chat, or said aloud by the same. */
	List<TicketId> alike(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT o.ticket_id FROM ticket_identity i
				JOIN ticket_identity o ON o.kpm_id = i.kpm_id AND o.ticket_id <> i.ticket_id
				  AND (o.link_id = i.link_id OR (o.link_id IS NULL AND i.link_id IS NULL))
				WHERE i.ticket_id = ? ORDER BY o.ticket_id LIMIT 20""")
			.param(ticket.value())
			.query((row, _) -> new TicketId(row.getLong(1)))
			.list();
	}

	void move(TicketId ticket, KelompokId kelompok) {
		this.jdbc.sql("UPDATE ticket_identity SET kelompok_id = ? WHERE ticket_id = ?")
			.params(kelompok.value(), ticket.value())
			.update();
	}

	void erase(TicketId ticket) {
		this.jdbc.sql("DELETE FROM ticket_identity WHERE ticket_id = ?").param(ticket.value()).update();
	}

	private static Identity identity(ResultSet row, int number) throws SQLException {
		long link = row.getLong("link_id");
		long kpm = row.getLong("kpm_id");
		String name = row.getString("name");
		Optional<String> addressed = (name != null)
				? Optional.of(Sapaan.valueOf(row.getString("sapaan")).word() + " " + name) : Optional.empty();
		long bot = row.getLong("bot");
		Optional<Chat> chat = (bot > 0) ? Optional.of(new Chat(bot, row.getLong("chat_id"))) : Optional.empty();
		return new Identity((link > 0) ? Optional.of(new LinkId(link)) : Optional.empty(), row.getString("handle"),
				(kpm > 0) ? Optional.of(new KpmId(kpm)) : Optional.empty(), new KelompokId(row.getLong("kelompok_id")),
				row.getString("kelompok"), addressed,
				(name != null) ? Sapaan.valueOf(row.getString("sapaan")).word() : "", chat);
	}

	/**
	 * Who wrote a ticket.
	 *
	 * @param link from which family and chat, empty if said aloud
	 * @param handle by which the family's own messages name the ticket; empty if said
	 * aloud
	 * @param kpm which family
	 * @param kelompok its group
	 * @param kelompokName the group's name
	 * @param name of the family, with address
	 * @param sapaan Ibu or Bapak alone
	 * @param chat where the family can be written to; empty once the link has ended
	 */
	record Identity(Optional<LinkId> link, String handle, Optional<KpmId> kpm, KelompokId kelompok, String kelompokName,
			Optional<String> name, String sapaan, Optional<Chat> chat) {

	}

}
