package id.p2k2.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers of people's own messages in dialogues that can be taken away again; the
 * messages themselves are not here.
 */
@Repository
class Traces {

	/** Telegram takes away what is younger than this, less a little for the way. */
	static final Duration REACH = Duration.ofHours(48).minusMinutes(10);

	private final JdbcClient jdbc;

	private final Clock clock;

	Traces(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void keep(Chat chat, Incoming incoming, boolean wanted) {
		long message = switch (incoming) {
			case Incoming.Words words -> words.messageId();
			case Incoming.Attachment attachment -> attachment.messageId();
			case Incoming.Other other -> other.messageId();
			case Incoming.LoginCode _, Incoming.Press _, Incoming.Reach _ -> 0;
		};
		if (wanted && message > 0) {
			this.jdbc.sql("""
					INSERT INTO dialogue_trace (bot, chat_id, message_id, heard_at) VALUES (?, ?, ?, ?)
					ON DUPLICATE KEY UPDATE dialogue_trace.bot = dialogue_trace.bot""")
				.params(chat.bot(), chat.id(), message, Utc.of(this.clock.instant()))
				.update();
		}
	}

	/** As far back as Telegram reaches. */
	Instant within(Instant since) {
		Instant oldest = this.clock.instant().minus(REACH);
		return since.isBefore(oldest) ? oldest : since;
	}

	List<Long> of(Chat chat, Instant since) {
		return this.jdbc.sql(
				"SELECT message_id FROM dialogue_trace WHERE bot = ? AND chat_id = ? AND heard_at >= ? ORDER BY message_id")
			.params(chat.bot(), chat.id(), Utc.of(since))
			.query(Long.class)
			.list();
	}

	void forget(Chat chat) {
		this.jdbc.sql("DELETE FROM dialogue_trace WHERE bot = ? AND chat_id = ?")
			.params(chat.bot(), chat.id())
			.update();
	}

	/** Those out of reach are worth nothing. */
	int forget(Instant now) {
		return this.jdbc.sql("DELETE FROM dialogue_trace WHERE heard_at < ? LIMIT 10000")
			.param(Utc.of(now.minus(REACH)))
			.update();
	}

}
