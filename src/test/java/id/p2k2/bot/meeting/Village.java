package id.p2k2.bot.meeting;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.support.World;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The cast with their phones, joined and agreed to everything: kelompok Melati (Rini
 * ketua, Wati wakil, Siti, and Nur on Siti's phone) and Mawar (Lastri ketua, Yuni), both
 * of Pak Andi; Bu Dewi serves nobody.
 */
public final class Village {

	private final World world;

	private final JdbcClient jdbc;

	private final Speakers speakers;

	private final Map<String, Phone> phones = new HashMap<>();

	private final Map<String, Long> ids = new HashMap<>();

	private Village(World world, Speakers speakers) {
		this.world = world;
		this.jdbc = world.jdbc();
		this.speakers = speakers;
	}

	/** Settles them in an empty database. */
	public static Village settled(World world, Speakers speakers) {
		Village village = new Village(world, speakers);
		village.insert("INSERT INTO desa (kabupaten, kecamatan, name) VALUES (?, ?, ?)", "Kab. Kebumen", "Kebumen",
				"Sumberadi");
		for (String pendamping : new String[] { "Andi", "Dewi" }) {
			village.staff(pendamping);
		}
		village.group("Melati", "Andi");
		village.group("Mawar", "Andi");
		village.family("Rini", "Melati", "KETUA", "Rini");
		village.family("Wati", "Melati", "WAKIL", "Wati");
		village.family("Siti", "Melati", "KPM", "Siti");
		village.family("Nur", "Melati", "KPM", "Siti");
		village.family("Lastri", "Mawar", "KETUA", "Lastri");
		village.family("Yuni", "Mawar", "KPM", "Yuni");
		return village;
	}

	/** Somebody's phone. */
	public Phone phone(String name) {
		return this.phones.get(name);
	}

	/** Who speaks from it. */
	public Speaker speaker(String name) {
		return this.speakers.of(World.chat(phone(name)));
	}

	/** A member of staff's number. */
	public StaffId staffId(String name) {
		return new StaffId(this.ids.get(name));
	}

	/** A pendamping acts for another, on some days. */
	public void substitutes(String pendamping, String kelompok, String from, String until) {
		insert("INSERT INTO assignment (kelompok_id, staff_id, from_date, until_date, substitute) VALUES (?, ?, ?, ?, TRUE)",
				this.ids.get(kelompok), this.ids.get(pendamping), from, until);
	}

	/** A kelompok's number. */
	public KelompokId group(String name) {
		return new KelompokId(this.ids.get(name));
	}

	/** A family's number. */
	public KpmId kpm(String name) {
		return new KpmId(this.ids.get(name));
	}

	/** One more kelompok without members. */
	public void group(String name, String pendamping) {
		long desa = this.jdbc.sql("SELECT MAX(id) FROM desa").query(Long.class).single();
		this.ids.put(name, insert("INSERT INTO kelompok (desa_id, name, zone) VALUES (?, ?, 'WIB')", desa, name));
		assign(pendamping, name, "2026-01-01");
	}

	/** One more member without a chat. */
	public void memberWithoutChat(String name, String kelompok) {
		member(name, kelompok, "KPM");
	}

	/** Another pendamping takes a kelompok over, from a day on. */
	public void takesOver(String pendamping, String kelompok, String from) {
		this.jdbc.sql(
				"UPDATE assignment SET until_date = DATE_SUB(?, INTERVAL 1 DAY) WHERE kelompok_id = ? AND until_date IS NULL")
			.params(from, this.ids.get(kelompok))
			.update();
		assign(pendamping, kelompok, from);
	}

	private void staff(String name) {
		staff(name, "Andi".equals(name) ? "Pak Andi" : "Bu " + name, StaffRole.PENDAMPING);
	}

	/** One more member of staff with a phone. */
	public void staff(String phone, String name, StaffRole role) {
		this.ids.put(phone, insert(
				"INSERT INTO staff (name, role, kabupaten, active, created_at) VALUES (?, ?, 'Kab. Kebumen', TRUE, ?)",
				name, role.name(), now()));
		Chat chat = chat(phone);
		this.jdbc.sql("INSERT INTO staff_chat (staff_id, bot, chat_id, created_at) VALUES (?, ?, ?, ?)")
			.params(this.ids.get(phone), chat.bot(), chat.id(), now())
			.update();
	}

	private void assign(String pendamping, String kelompok, String from) {
		insert("INSERT INTO assignment (kelompok_id, staff_id, from_date) VALUES (?, ?, ?)", this.ids.get(kelompok),
				this.ids.get(pendamping), from);
	}

	private void family(String name, String kelompok, String role, String phone) {
		member(name, kelompok, role);
		Chat chat = chat(phone);
		long link = insert("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) VALUES (?, ?, ?, 'FULL', ?)",
				this.ids.get(name), chat.bot(), chat.id(), now());
		this.jdbc.sql(
				"INSERT INTO consent (link_id, purpose, granted, version, decided_at) VALUES (?, 'PENGINGAT', TRUE, 1, ?)")
			.params(link, now())
			.update();
	}

	/** A phone that is bound to a family later, beside the one it has. */
	public void anotherPhone(String phone, String family) {
		Chat chat = chat(phone);
		insert("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) VALUES (?, ?, ?, 'FULL', ?)",
				this.ids.get(family), chat.bot(), chat.id(), now());
	}

	private void member(String name, String kelompok, String role) {
		this.ids.put(name,
				insert("INSERT INTO kpm (kabupaten, name, created_at) VALUES ('Kab. Kebumen', ?, ?)", name, now()));
		insert("INSERT INTO membership (kpm_id, kelompok_id, role, from_date) VALUES (?, ?, ?, '2026-01-01')",
				this.ids.get(name), this.ids.get(kelompok), role);
	}

	private Chat chat(String name) {
		if (!this.phones.containsKey(name)) {
			this.phones.put(name, this.world.phone(name));
			Chat chat = World.chat(this.phones.get(name));
			this.jdbc.sql("INSERT INTO chat (bot, chat_id, created_at) VALUES (?, ?, ?)")
				.params(chat.bot(), chat.id(), now())
				.update();
		}
		return World.chat(this.phones.get(name));
	}

	private LocalDateTime now() {
		return LocalDateTime.of(2026, 11, 1, 0, 0);
	}

	private long insert(String sql, Object... parameters) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(sql).params(parameters).update(key, "id");
		return java.util.Objects.requireNonNull(key.getKey()).longValue();
	}

}
