package id.p2k2.bot.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.outbox.RecipientGuard;
import id.p2k2.bot.outbox.SendResult;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The chats themselves: silence asked for, blocked, language; and who agreed to what. */
@Repository
@Transactional
public class Chats implements RecipientGuard {

	private final JdbcClient jdbc;

	private final Clock clock;

	Chats(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes sure a chat has its row. Writing to us proves that the bot is not blocked.
	 * @param chat which chat
	 */
	public void greet(Chat chat) {
		this.jdbc.sql("""
				INSERT INTO chat (bot, chat_id, created_at) VALUES (?, ?, ?)
				ON DUPLICATE KEY UPDATE blocked_at = NULL""")
			.params(chat.bot(), chat.id(), Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * Silence from now on.
	 * @param chat which chat
	 */
	public void stop(Chat chat) {
		this.jdbc.sql("UPDATE chat SET stopped_at = ? WHERE bot = ? AND chat_id = ? AND stopped_at IS NULL")
			.params(Utc.of(this.clock.instant()), chat.bot(), chat.id())
			.update();
	}

	/**
	 * Since when a chat is silent.
	 * @param chat which chat
	 * @return empty if it is not
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> silentSince(Chat chat) {
		return this.jdbc.sql("SELECT stopped_at FROM chat WHERE bot = ? AND chat_id = ? AND stopped_at IS NOT NULL")
			.params(chat.bot(), chat.id())
			.query((row, _) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
			.optional();
	}

	/**
	 * Messages again.
	 * @param chat which chat
	 */
	public void resume(Chat chat) {
		this.jdbc.sql("UPDATE chat SET stopped_at = NULL WHERE bot = ? AND chat_id = ?")
			.params(chat.bot(), chat.id())
			.update();
	}

	/**
	 * The person blocked the bot, or took the block back.
	 * @param chat which chat
	 * @param blocked true if blocked
	 */
	public void blocked(Chat chat, boolean blocked) {
		this.jdbc.sql("UPDATE chat SET blocked_at = ? WHERE bot = ? AND chat_id = ?")
			.params(blocked ? Utc.of(this.clock.instant()) : null, chat.bot(), chat.id())
			.update();
	}

	/**
	 * The language of a chat.
	 * @param chat which chat
	 * @param language two or three letters
	 */
	public void language(Chat chat, String language) {
		this.jdbc.sql("UPDATE chat SET language = ? WHERE bot = ? AND chat_id = ?")
			.params(language, chat.bot(), chat.id())
			.update();
	}

	/**
	 * Keeps a decision; the newest counts.
	 * @param link whose
	 * @param purpose about what
	 * @param granted yes or no
	 */
	public void decide(LinkId link, Purpose purpose, boolean granted) {
		this.jdbc
			.sql("""
					INSERT INTO consent (link_id, purpose, granted, version, decided_at) VALUES (:link, :purpose, :granted, :version, :now)
					ON DUPLICATE KEY UPDATE granted = :granted, version = :version, decided_at = :now""")
			.param("link", link.value())
			.param("purpose", purpose.name())
			.param("granted", granted)
			.param("version", Purpose.VERSION)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * What a link decided.
	 * @param link whose
	 * @return the decision for each purpose that was asked
	 */
	@Transactional(readOnly = true)
	public Map<Purpose, Boolean> decisions(LinkId link) {
		Map<Purpose, Boolean> decisions = new HashMap<>();
		this.jdbc.sql("SELECT purpose, granted FROM consent WHERE link_id = ?").param(link.value()).query((row) -> {
			decisions.put(Purpose.valueOf(row.getString(1)), row.getBoolean(2));
		});
		return decisions;
	}

	/**
	 * What a link decided, and when.
	 * @param link whose
	 * @return in the order of the purposes
	 */
	@Transactional(readOnly = true)
	public List<Consent> consents(LinkId link) {
		return this.jdbc.sql("SELECT purpose, granted, version, decided_at FROM consent WHERE link_id = ?")
			.param(link.value())
			.query((row, _) -> new Consent(Purpose.valueOf(row.getString(1)), row.getBoolean(2), row.getInt(3),
					Utc.instant(row.getObject(4, LocalDateTime.class))))
			.stream()
			.sorted(Comparator.comparing(Consent::purpose))
			.toList();
	}

	/**
	 * Whether a chat neither asked for silence nor blocked the bot.
	 * @param chat which chat
	 * @return false also for a chat that is not known
	 */
	@Transactional(readOnly = true)
	public boolean open(Chat chat) {
		return this.jdbc.sql(
				"SELECT EXISTS (SELECT 1 FROM chat WHERE bot = ? AND chat_id = ? AND stopped_at IS NULL AND blocked_at IS NULL)")
			.params(chat.bot(), chat.id())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Erases a chat's row: its language, and whether it asked for silence.
	 * @param chat which chat
	 */
	public void erase(Chat chat) {
		this.jdbc.sql("DELETE FROM chat WHERE bot = ? AND chat_id = ?").params(chat.bot(), chat.id()).update();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, Standing> standing(long bot, Collection<Long> chats) {
		Map<Long, Standing> standing = new HashMap<>();
		this.jdbc.sql("""
				SELECT chat_id, stopped_at IS NOT NULL OR blocked_at IS NOT NULL, language FROM chat
				WHERE bot = :bot AND chat_id IN (:chats)
				  AND (stopped_at IS NOT NULL OR blocked_at IS NOT NULL OR language <> 'id')""")
			.param("bot", bot)
			.param("chats", chats)
			.query((row) -> {
				standing.put(row.getLong(1), new Standing(row.getBoolean(2), row.getString(3)));
			});
		return standing;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Long> agreed(String purpose, Collection<Long> links) {
		return this.jdbc.sql("""
				SELECT c.link_id FROM consent c JOIN link l ON l.id = c.link_id AND l.ended_at IS NULL
				WHERE c.link_id IN (:links) AND c.purpose = :purpose AND c.granted""")
			.param("links", links)
			.param("purpose", purpose)
			.query(Long.class)
			.set();
	}

	@Override
	public void unreachable(Chat chat, SendResult.Reason reason) {
		blocked(chat, true);
	}

	/**
	 * A decision of a link.
	 *
	 * @param purpose about what
	 * @param granted yes or no
	 * @param version of the text that was asked
	 * @param decidedAt when
	 */
	public record Consent(Purpose purpose, boolean granted, int version, Instant decidedAt) {

	}

}
