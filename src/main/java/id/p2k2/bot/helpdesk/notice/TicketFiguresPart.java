package id.p2k2.bot.helpdesk.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a koordinator the open ordinary tickets of the week, by kecamatan and category. */
@Component
@Order(12)
class TicketFiguresPart implements DigestPart {

	private static final Duration WEEK = Duration.ofDays(7);

	private final JdbcClient jdbc;

	TicketFiguresPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		if (audience != Audience.KOORDINATOR) {
			return Map.of();
		}
		List<Figures> all = figures(recipients, now);
		Map<StaffId, Section> sections = new HashMap<>();
		for (Recipient koordinator : recipients) {
			List<Item> own = all.stream()
				.filter((one) -> Areas.serves(koordinator, one.kabupaten()))
				.map((one) -> Item.of("", one.line(koordinator.kabupaten().isPresent())))
				.toList();
			if (!own.isEmpty()) {
				sections.put(koordinator.staff(), new Section(TicketDigestPhrase.FIGURES.with(), own));
			}
		}
		return sections;
	}

	private List<Figures> figures(List<Recipient> koordinators, Instant now) {
		return this.jdbc.sql("""
				SELECT d.kabupaten, d.kecamatan, t.category, COUNT(*), SUM(t.filed_at > :week),
				  SUM(t.due_at <= :now AND t.state <> 'MENUNGGU')
				FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id
				JOIN kelompok g ON g.id = i.kelompok_id JOIN desa d ON d.id = g.desa_id
				WHERE (:everywhere OR t.kabupaten IN (:areas)) AND NOT t.restricted AND t.state <> 'SELESAI'
				GROUP BY d.kabupaten, d.kecamatan, t.category
				ORDER BY d.kabupaten, d.kecamatan, 6 DESC, 4 DESC, t.category""")
			.param("everywhere", Areas.everywhere(koordinators))
			.param("areas", Areas.of(koordinators))
			.param("week", Utc.of(now.minus(WEEK)))
			.param("now", Utc.of(now))
			.query(Figures::of)
			.list();
	}

	/** One category in one kecamatan. */
	private record Figures(String kabupaten, String kecamatan, Category category, long open, long fresh, long late) {

		static Figures of(ResultSet row, int number) throws SQLException {
			return new Figures(row.getString(1), row.getString(2), Category.valueOf(row.getString(3)), row.getLong(4),
					row.getLong(5), row.getLong(6));
		}

		Wording line(boolean oneArea) {
			Wording where = oneArea ? CommonPhrase.plain(this.kecamatan)
					: TicketDigestPhrase.AREA.with("kecamatan", this.kecamatan, "kabupaten", this.kabupaten);
			return TicketDigestPhrase.FIGURES_LINE.with("kecamatan", where, "jenis", this.category.with(), "terbuka",
					this.open, "baru", this.fresh, "lewat", this.late);
		}

	}

}
