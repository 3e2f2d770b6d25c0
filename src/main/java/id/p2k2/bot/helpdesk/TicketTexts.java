package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.scrub.Scrubber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * What was said in tickets, in rows of their own that erasure empties. Everything is
 * scrubbed once more before it is stored: a number may have been written in two messages.
 * What was said in a ticket that was merged into another is read with that one.
 */
@Repository
class TicketTexts {

	/** Longer words stand in several rows, so that each can be shown in one message. */
	private static final int ROW = 3_000;

	private final JdbcClient jdbc;

	private final Clock clock;

	TicketTexts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The words of all parts together, and each file by itself. */
	void add(TicketId ticket, Utterance.Author author, Optional<StaffId> staff, long bot, List<Part> parts) {
		String words = String.join("\n",
				parts.stream().map(Part::text).map(String::strip).filter((text) -> !text.isEmpty()).toList());
		String left = Scrubber.scrub(words).text();
		while (!left.isBlank()) {
			String row = Part.cut(left, ROW);
			insert(ticket, author, staff, bot, Part.words(row));
			left = left.substring(row.length());
		}
		parts.stream()
			.filter((part) -> part.kind() != Part.Kind.TEXT)
			.forEach((part) -> insert(ticket, author, staff, bot, new Part(part.kind(), "", part.fileId())));
	}

	long insert(TicketId ticket, Utterance.Author author, Optional<StaffId> staff, long bot, Part part) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO ticket_text (ticket_id, author, staff_id, kind, body, bot, file_id, said_at)
				VALUES (:ticket, :author, :staff, :kind, :body, :bot, :file, :now)""")
			.param("ticket", ticket.value())
			.param("author", author.name())
			.param("staff", staff.map(StaffId::value).orElse(null))
			.param("kind", part.kind().name())
			.param("body", part.text().isEmpty() ? null : Part.cut(Scrubber.scrub(part.text()).text(), ROW))
			.param("bot", bot)
			.param("file", part.fileId().isEmpty() ? null : part.fileId())
			.param("now", Utc.of(this.clock.instant()))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	/** In the order in which it was said; emptied rows are left out. */
	List<Utterance> of(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT t.id, t.author, t.kind, COALESCE(t.body, '') AS body, COALESCE(t.bot, 0) AS bot,
				  COALESCE(t.file_id, '') AS file_id, t.said_at, COALESCE(s.name, '') AS name, s.sapaan
				FROM ticket_text t LEFT JOIN staff s ON s.id = t.staff_id
				WHERE (t.body IS NOT NULL OR t.file_id IS NOT NULL) AND t.ticket_id IN (:tickets) ORDER BY t.id""")
			.param("tickets", withMerged(ticket))
			.query((row, _) -> new Utterance(row.getLong("id"), Utterance.Author.valueOf(row.getString("author")),
					Part.Kind.valueOf(row.getString("kind")), row.getString("body"), row.getLong("bot"),
					row.getString("file_id"), Readers.spoken(row),
					Utc.instant(row.getObject("said_at", LocalDateTime.class))))
			.list();
	}

	/** The family has read what staff said up to now. */
	boolean seen(TicketId ticket) {
		return this.jdbc.sql(
				"UPDATE ticket_text SET seen_at = :now WHERE ticket_id IN (:tickets) AND author = 'STAFF' AND seen_at IS NULL")
			.param("now", Utc.of(this.clock.instant()))
			.param("tickets", withMerged(ticket))
			.update() > 0;
	}

	/** Nothing that anybody said stays. */
	void erase(TicketId ticket) {
		this.jdbc.sql("UPDATE ticket_text SET body = NULL, file_id = NULL, bot = NULL WHERE ticket_id IN (:tickets)")
			.param("tickets", withMerged(ticket))
			.update();
	}

	private List<Long> withMerged(TicketId ticket) {
		List<Long> all = new ArrayList<>(List.of(ticket.value()));
		all.addAll(this.jdbc.sql("SELECT id FROM ticket WHERE merged_into = ?")
			.param(ticket.value())
			.query(Long.class)
			.list());
		return all;
	}

}
