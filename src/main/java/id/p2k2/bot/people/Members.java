package id.p2k2.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The families of a kelompok. */
@Repository
public class Members {

	/**
	 * Whether the family {@code k} can be sent messages about meetings: a chat that wants
	 * messages, and a yes to reminders. A condition for queries of others too.
	 */
	public static final String REACHABLE = """
			EXISTS (SELECT 1 FROM link l
			  JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
			  JOIN consent s ON s.link_id = l.id AND s.purpose = 'PENGINGAT' AND s.granted
			  WHERE l.kpm_id = k.id AND l.ended_at IS NULL)""";

	private final JdbcClient jdbc;

	Members(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The families of a kelompok on a day.
	 * @param kelompok which
	 * @param day which day
	 * @return by name
	 */
	public List<Member> of(KelompokId kelompok, LocalDate day) {
		return this.jdbc
			.sql("""
					SELECT k.id, k.name, k.sapaan, m.role, %s AS reachable FROM membership m JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
					WHERE m.kelompok_id = :kelompok AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
					ORDER BY k.name, k.id"""
				.formatted(REACHABLE))
			.param("kelompok", kelompok.value())
			.param("day", day)
			.query((row, _) -> new Member(new KpmId(row.getLong("id")), row.getString("name"),
					Sapaan.valueOf(row.getString("sapaan")), MemberRole.valueOf(row.getString("role")),
					row.getBoolean("reachable")))
			.list();
	}

	/**
	 * The chats of those who lead a kelompok.
	 * @param kelompok which
	 * @param role ketua or wakil
	 * @param day which day
	 * @return chats that can be written to
	 */
	public List<Chat> chatsOf(KelompokId kelompok, MemberRole role, LocalDate day) {
		return leaders(List.of(kelompok), day).getOrDefault(kelompok, List.of())
			.stream()
			.filter((leader) -> leader.role() == role)
			.flatMap((leader) -> leader.chats().stream())
			.distinct()
			.toList();
	}

	/**
	 * Those who lead some kelompok.
	 * @param kelompok which
	 * @param day which day
	 * @return of each kelompok that has any, ketua and wakil by name
	 */
	public Map<KelompokId, List<Leader>> leaders(Collection<KelompokId> kelompok, LocalDate day) {
		Map<KelompokId, Map<Long, Leader>> leaders = new HashMap<>();
		if (!kelompok.isEmpty()) {
			this.jdbc.sql("""
					SELECT m.kelompok_id, k.id, m.role, k.sapaan, k.name, l.bot, l.chat_id
					FROM membership m JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
					LEFT JOIN (link l JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL
					    AND c.blocked_at IS NULL)
					  ON l.kpm_id = k.id AND l.ended_at IS NULL AND l.kind = 'FULL'
					WHERE m.kelompok_id IN (:kelompok) AND m.role IN ('KETUA', 'WAKIL') AND m.from_date <= :day
					  AND (m.until_date IS NULL OR m.until_date >= :day)
					ORDER BY k.name, k.id, l.id""")
				.param("kelompok", kelompok.stream().map(KelompokId::value).toList())
				.param("day", day)
				.query((RowCallbackHandler) (row) -> leaders
					.computeIfAbsent(new KelompokId(row.getLong(1)), (_) -> new LinkedHashMap<>())
					.merge(row.getLong(2), leader(row), Leader::and));
		}
		return leaders.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(entry.getValue().values())));
	}

	private static Leader leader(ResultSet row) throws SQLException {
		long bot = row.getLong(6);
		return new Leader(MemberRole.valueOf(row.getString(3)),
				Sapaan.spoken(Sapaan.valueOf(row.getString(4)), row.getString(5)),
				(bot != 0) ? List.of(new Chat(bot, row.getLong(7))) : List.of());
	}

	/**
	 * Who leads a kelompok.
	 *
	 * @param role ketua or wakil
	 * @param spoken "Bu Rini": as others speak of her
	 * @param chats where she can be written to as herself
	 */
	public record Leader(MemberRole role, String spoken, List<Chat> chats) {

		Leader and(Leader more) {
			return new Leader(this.role, this.spoken,
					Stream.concat(this.chats.stream(), more.chats.stream()).distinct().toList());
		}

	}

	/**
	 * A family in its kelompok.
	 *
	 * @param kpm which
	 * @param name without address
	 * @param sapaan how she or he is addressed
	 * @param role what it is in the group
	 * @param reachable whether messages about meetings reach it; never say why not
	 */
	public record Member(KpmId kpm, String name, Sapaan sapaan, MemberRole role, boolean reachable) {

		/**
		 * Name with address.
		 * @return for instance "Ibu Siti"
		 */
		public String addressed() {
			return this.sapaan.word() + " " + this.name;
		}

	}

}
