package id.p2k2.bot.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.support.World;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The staff of Kebumen on their phones, and the files they send. */
final class RosterStage {

	static final String HEADING = "id_luar,kelompok,desa,kecamatan,kabupaten,zona,pendamping,nama,sapaan,peran\n";

	static final String STAFF = """
			nama,peran,wilayah
			Andi,PENDAMPING,"Karanganyar, Kab. Kebumen"
			Dewi,PENDAMPING,Kab. Kebumen
			Ratna,PETUGAS_PENGADUAN,Kab. Kebumen
			""";

	static final String MEMBERS = HEADING + """
			,Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,Rini,Ibu,KETUA
			,Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,Siti,Ibu,KPM
			,Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,Wati,,KPM
			,Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,Nur,Ibu,KPM
			,Mawar,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Dewi,Lastri,Ibu,KETUA
			,Mawar,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Dewi,Yuni,Ibu,KPM
			""";

	private final World world;

	RosterStage(World world) {
		this.world = world;
	}

	Phone staff(String name, String role, @Nullable String kabupaten) {
		jdbc().sql("INSERT INTO staff (name, role, kabupaten, created_at, version) VALUES (?, ?, ?, '2026-11-01', 1)")
			.params(name, role, kabupaten)
			.update();
		return joins(name);
	}

	/** As if they had joined with their code. */
	Phone joins(String name) {
		Phone phone = this.world.phone(name);
		Chat chat = World.chat(phone);
		jdbc().sql("""
				INSERT INTO staff_chat (staff_id, bot, chat_id, created_at)
				SELECT MAX(id), ?, ?, '2026-11-01' FROM staff WHERE name = ?""")
			.params(chat.bot(), chat.id(), name)
			.update();
		return phone;
	}

	void send(Phone phone, String fileName, String content) {
		send(phone, fileName, content.getBytes(StandardCharsets.UTF_8));
	}

	void send(Phone phone, String fileName, byte[] content) {
		phone.sendsDocument(fileName, "text/csv", content, "");
		this.world.settle();
	}

	void press(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

	/** Sends and saves. */
	void bring(Phone phone, String content) {
		send(phone, "berkas.csv", content);
		press(phone, "Simpan");
	}

	/** The newest document of that name, as text. */
	String document(Phone phone, String fileName) {
		Attachment attachment = phone.messages()
			.stream()
			.map(Bubble::attachment)
			.filter(Objects::nonNull)
			.filter((sent) -> fileName.equals(sent.fileName()))
			.reduce((_, last) -> last)
			.orElseThrow(() -> new AssertionError("no " + fileName + " in\n" + phone.transcript()));
		return phone.text(attachment);
	}

	List<String> families(String kelompok, LocalDate day) {
		return jdbc()
			.sql("""
					SELECT CONCAT(k.name, ' ', m.role) FROM membership m JOIN kpm k ON k.id = m.kpm_id
					JOIN kelompok g ON g.id = m.kelompok_id
					WHERE g.name = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?) ORDER BY k.name""")
			.params(kelompok, day, day)
			.query(String.class)
			.list();
	}

	String pendamping(String kelompok, LocalDate day) {
		return jdbc().sql("""
				SELECT GROUP_CONCAT(s.name) FROM assignment a JOIN staff s ON s.id = a.staff_id
				JOIN kelompok g ON g.id = a.kelompok_id
				WHERE g.name = ? AND a.from_date <= ? AND (a.until_date IS NULL OR a.until_date >= ?)""")
			.params(kelompok, day, day)
			.query(String.class)
			.single();
	}

	long count(String table) {
		return jdbc().sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

	private JdbcClient jdbc() {
		return this.world.jdbc();
	}

}
