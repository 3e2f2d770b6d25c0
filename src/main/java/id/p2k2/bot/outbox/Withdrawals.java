package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes messages back and erases them. A row on its way stays until it is settled. */
@Repository
class Withdrawals {

	private static final String VOID = "UPDATE outbox SET state = 'VOIDED', finished_at = :now, " + ResultRows.FORGET
			+ " WHERE ";

	private static final String WAITS = " AND state IN ('PLANNED', 'PENDING')";

	private final JdbcClient jdbc;

	private final Clock clock;

	Withdrawals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	int voidPending(String subject, List<String> kinds) {
		return this.jdbc.sql(VOID + "subject = :subject AND kind IN (:kinds)" + WAITS)
			.param("subject", subject)
			.param("kinds", kinds)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	int rekey(long bot, String subject, String keyboard, String argument, String value) {
		return this.jdbc.sql("""
				UPDATE outbox SET buttons = JSON_SET(buttons, :path, :value)
				WHERE subject = :subject AND bot = :bot AND keyboard = :keyboard""" + WAITS)
			.param("path", "$." + argument)
			.param("value", value)
			.param("subject", subject)
			.param("bot", bot)
			.param("keyboard", keyboard)
			.update();
	}

	int voidUnasked(Chat chat) {
		return this.jdbc.sql(VOID + "bot = :bot AND chat_id = :chat AND priority > 0" + WAITS)
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/** Taking the buttons off leaves a new text that waits before it alone. */
	void coalesce(Message message) {
		List<String> replaced = (message.operation() == Operation.STRIP) ? List.of(Operation.STRIP.name())
				: List.of(Operation.EDIT.name(), Operation.STRIP.name());
		this.jdbc
			.sql(VOID + "bot = :bot AND chat_id = :chat AND target_message = :target AND operation IN (:replaced)"
					+ WAITS)
			.param("bot", message.to().bot())
			.param("chat", message.to().id())
			.param("target", message.target())
			.param("replaced", replaced)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/** A message for others too goes to them alone. */
	int voidUnasked(Chat chat, LinkId link) {
		int voided = 0;
		for (Shared row : naming(chat, link, " AND priority > 0" + WAITS)) {
			Parties left = row.parties().without(link.value());
			if (left.all().isEmpty()) {
				voided += this.jdbc.sql(VOID + "id = :id" + WAITS)
					.param("id", row.id())
					.param("now", Utc.of(this.clock.instant()))
					.update();
			}
			else {
				leave(row.id(), left, WAITS);
			}
		}
		return voided;
	}

	int erase(Chat chat) {
		this.jdbc.sql("DELETE FROM chat_hold WHERE bot = ? AND chat_id = ?").params(chat.bot(), chat.id()).update();
		return this.jdbc.sql("DELETE FROM outbox WHERE bot = ? AND chat_id = ? AND state <> 'SENDING'")
			.params(chat.bot(), chat.id())
			.update();
	}

	int erase(Chat chat, Instant until) {
		return this.jdbc
			.sql("DELETE FROM outbox WHERE bot = ? AND chat_id = ? AND created_at < ? AND state <> 'SENDING'")
			.params(chat.bot(), chat.id(), Utc.of(until))
			.update();
	}

	/** What names others too keeps only them. */
	int erase(Chat chat, LinkId link) {
		List<Shared> rows = naming(chat, link, " AND state <> 'SENDING'");
		for (Shared row : rows) {
			Parties left = row.parties().without(link.value());
			if (left.all().isEmpty()) {
				this.jdbc.sql("DELETE FROM outbox WHERE id = ? AND state <> 'SENDING'").param(row.id()).update();
			}
			else {
				leave(row.id(), left, " AND state <> 'SENDING'");
			}
		}
		return rows.size();
	}

	boolean erase(String subject) {
		this.jdbc.sql("DELETE FROM outbox WHERE subject = ? AND state <> 'SENDING'").param(subject).update();
		return this.jdbc.sql("SELECT COUNT(*) FROM outbox WHERE subject = ?")
			.param(subject)
			.query(Long.class)
			.single() == 0;
	}

	private List<Shared> naming(Chat chat, LinkId link, String condition) {
		return this.jdbc
			.sql("SELECT id, parties FROM outbox WHERE bot = ? AND chat_id = ? AND parties IS NOT NULL" + condition)
			.params(chat.bot(), chat.id())
			.query((row, _) -> new Shared(row.getLong(1), Parties.read(row.getString(2))))
			.list()
			.stream()
			.filter((row) -> row.parties().has(link.value()))
			.toList();
	}

	private void leave(long id, Parties left, String condition) {
		this.jdbc.sql("UPDATE outbox SET parties = ? WHERE id = ?" + condition).params(left.json(), id).update();
	}

	/** A row and the families it names. */
	private record Shared(long id, Parties parties) {

	}

}
