package id.p2k2.bot.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pendamping serves which kelompok on which day. */
@Repository
public class Assignments {

	private final JdbcClient jdbc;

	Assignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The kelompok a pendamping serves on a day, as permanent one or as substitute.
	 * @param pendamping who
	 * @param day which day
	 * @return by desa and name
	 */
	public List<Served> served(StaffId pendamping, LocalDate day) {
		return this.jdbc.sql("""
				SELECT g.id, g.name, g.zone, d.name AS desa, d.kecamatan, d.kabupaten FROM assignment a
				JOIN kelompok g ON g.id = a.kelompok_id JOIN desa d ON d.id = g.desa_id
				WHERE a.staff_id = :staff AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day)
				GROUP BY g.id, g.name, g.zone, d.name, d.kecamatan, d.kabupaten ORDER BY d.name, g.name""")
			.param("staff", pendamping.value())
			.param("day", day)
			.query((row, _) -> new Served(new KelompokId(row.getLong("id")), row.getString("name"),
					Zone.valueOf(row.getString("zone")), row.getString("desa"), row.getString("kecamatan"),
					row.getString("kabupaten")))
			.list();
	}

	/**
	 * Whether a pendamping serves a kelompok on a day.
	 * @param pendamping who
	 * @param kelompok which
	 * @param day which day
	 * @return true for the permanent one and for a substitute
	 */
	public boolean serves(StaffId pendamping, KelompokId kelompok, LocalDate day) {
		return served(pendamping, day).stream().anyMatch((served) -> served.id().equals(kelompok));
	}

	/**
	 * Who serves a kelompok on a day: the substitute if there is one, else the permanent
	 * one.
	 * @param kelompok which
	 * @param day which day
	 * @return who, or empty
	 */
	public Optional<Server> pendamping(KelompokId kelompok, LocalDate day) {
		return Optional.ofNullable(pendamping(List.of(kelompok), day).get(kelompok));
	}

	/**
	 * Who serves some kelompok on a day: the substitute if there is one, else the
	 * permanent one.
	 * @param kelompok which
	 * @param day which day
	 * @return who, of each kelompok that is served
	 */
	public Map<KelompokId, Server> pendamping(Collection<KelompokId> kelompok, LocalDate day) {
		Map<KelompokId, Server> servers = new HashMap<>();
		if (!kelompok.isEmpty()) {
			this.jdbc
				.sql("""
						SELECT a.kelompok_id, s.id, s.name, s.sapaan FROM assignment a JOIN staff s ON s.id = a.staff_id AND s.active
						WHERE a.kelompok_id IN (:kelompok) AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day)
						ORDER BY a.substitute DESC, a.id DESC""")
				.param("kelompok", kelompok.stream().map(KelompokId::value).toList())
				.param("day", day)
				.query((RowCallbackHandler) (row) -> servers.putIfAbsent(new KelompokId(row.getLong(1)),
						new Server(new StaffId(row.getLong(2)), row.getString(3),
								Optional.ofNullable(row.getString(4)).map(Sapaan::valueOf))));
		}
		return servers;
	}

	/**
	 * The chats of a member of staff.
	 * @param staff who
	 * @return all chats they joined from
	 */
	public List<Chat> chats(StaffId staff) {
		return chats(List.of(staff)).getOrDefault(staff, List.of());
	}

	/**
	 * The chats of some members of staff.
	 * @param staff who
	 * @return all chats they joined from, of each who has any
	 */
	public Map<StaffId, List<Chat>> chats(Collection<StaffId> staff) {
		Map<StaffId, List<Chat>> chats = new HashMap<>();
		if (!staff.isEmpty()) {
			this.jdbc
				.sql("SELECT staff_id, bot, chat_id FROM staff_chat WHERE staff_id IN (:staff) ORDER BY created_at")
				.param("staff", staff.stream().map(StaffId::value).toList())
				.query((RowCallbackHandler) (row) -> chats
					.computeIfAbsent(new StaffId(row.getLong(1)), (_) -> new ArrayList<>())
					.add(new Chat(row.getLong(2), row.getLong(3))));
		}
		return chats;
	}

	/**
	 * A kelompok as its pendamping knows it.
	 *
	 * @param id which
	 * @param name its name
	 * @param zone its zone
	 * @param desa where
	 * @param kecamatan where
	 * @param kabupaten where
	 */
	public record Served(KelompokId id, String name, Zone zone, String desa, String kecamatan, String kabupaten) {

	}

	/**
	 * A pendamping.
	 *
	 * @param id who
	 * @param name their name
	 * @param sapaan how they are addressed, empty where no file has said
	 */
	public record Server(StaffId id, String name, Optional<Sapaan> sapaan) {

		/**
		 * As families speak of them.
		 * @return "Pak Andi", or the name alone
		 */
		public String spoken() {
			return Sapaan.spoken(this.sapaan.orElse(null), this.name);
		}

	}

}
