package id.p2k2.bot.conversations;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.p2k2.bot.demo.CastFiles;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Zone;

/** Named beginnings, themselves played through the bot by the people of the cast. */
final class Beginnings {

	private static final Map<String, Consumer<Player>> KNOWN = Map.of("koordinator", Beginnings::koordinator, "staf",
			Beginnings::staff, "anggota", Beginnings::members, "melati", Beginnings::melati, "rencana",
			Beginnings::planned, "jadi", Beginnings::confirmed, "bertemu", Beginnings::met, "pagi", Beginnings::today,
			"usai", Beginnings::over, "dua petugas", Beginnings::twoPetugas);

	private Beginnings() {
	}

	static void play(String name, Player player) {
		if (name.startsWith("gabung diam ")) {
			join(player, List.of(name.substring("gabung diam ".length()).split(", ")), "Tidak");
			return;
		}
		if (name.startsWith("gabung ")) {
			join(player, List.of(name.substring("gabung ".length()).split(", ")), "Boleh");
			return;
		}
		if (name.startsWith("pertemuan ")) {
			String[] when = name.substring("pertemuan ".length()).split(" ");
			plan(player, when[0], when[1]);
			return;
		}
		Consumer<Player> beginning = KNOWN.get(name);
		if (beginning == null) {
			throw new IllegalArgumentException("no beginning " + name);
		}
		beginning.accept(player);
	}

	private static void koordinator(Player player) {
		joinStaff(player, "Pak Joko", "UJI-KOORDINATOR-1");
	}

	private static void staff(Player player) {
		koordinator(player);
		upload(player, "staf.csv", CastFiles.STAFF);
		for (String who : List.of("Pak Andi", "Bu Dewi", "Bu Ratna")) {
			joinStaff(player, who, player.code(who));
		}
	}

	private static void members(Player player) {
		staff(player);
		upload(player, "anggota.csv", CastFiles.MEMBERS);
	}

	/** Everybody has joined and wants reminders, except Nur, who has no phone. */
	private static void melati(Player player) {
		members(player);
		join(player, List.of("Bu Rini", "Bu Siti", "Bu Wati", "Bu Lastri", "Bu Yuni"), "Boleh");
	}

	/** The same, and Pak Hadi is petugas pengaduan beside Bu Ratna. */
	private static void twoPetugas(Player player) {
		melati(player);
		upload(player, "staf.csv", CastFiles.STAFF + "Hadi,Bapak,PETUGAS_PENGADUAN,Kab. Bekasi\n");
		joinStaff(player, "Pak Hadi", player.code("Pak Hadi"));
	}

	/** A meeting of Melati, Senin, 7 Desember 2026 pukul 09.00 WIB, at Bu Rini's. */
	private static void planned(Player player) {
		melati(player);
		plan(player, "7/12/2026", "09.00");
	}

	private static void plan(Player player, String date, String hour) {
		Phone andi = player.phone("Pak Andi");
		say(player, andi, "/rencana");
		press(player, andi, "Satu pertemuan");
		press(player, andi, "Melati");
		say(player, andi, date);
		say(player, andi, hour);
		press(player, andi, "Rumah ketua");
		press(player, andi, andi.newest().labels().getFirst());
		press(player, andi, "Simpan");
	}

	/** The same, and Bu Rini has said Jadi on Friday morning; everybody is invited. */
	private static void confirmed(Player player) {
		planned(player);
		player.world().moveTo("2026-12-04T07:30", Zone.WIB);
		press(player, player.phone("Bu Rini"), "Jadi");
	}

	/** The same at noon of the day: Bu Wati had said that she comes. */
	private static void met(Player player) {
		confirmed(player);
		press(player, player.phone("Bu Wati"), "Bisa datang");
		player.world().moveTo("2026-12-07T12:00", Zone.WIB);
	}

	/**
	 * A meeting of Melati today, Selasa, 1 Desember 2026 pukul 09.00 WIB; it is 08.00.
	 */
	private static void today(Player player) {
		melati(player);
		plan(player, "1/12/2026", "09.00");
		player.world().tick();
		press(player, player.phone("Bu Rini"), "Jadi");
		player.world().tick();
	}

	/** The same at 11.00: it has ended, and Pak Andi may fill in who was there. */
	private static void over(Player player) {
		today(player);
		player.world().moveTo("2026-12-01T11:00", Zone.WIB);
	}

	private static void join(Player player, List<String> people, String reminders) {
		for (String who : people) {
			Phone phone = player.phone(who);
			phone.starts(player.code(who));
			player.world().settle();
			press(player, phone, "Ya, benar");
			press(player, phone, reminders);
		}
	}

	private static void say(Player player, Phone phone, String text) {
		phone.sends(text);
		player.world().settle();
	}

	private static void joinStaff(Player player, String who, String code) {
		Phone phone = player.phone(who);
		phone.starts(code);
		player.world().settle();
		press(player, phone, "Setuju");
	}

	private static void upload(Player player, String name, String content) {
		Phone joko = player.phone("Pak Joko");
		joko.sendsDocument(name, "text/csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "");
		player.world().settle();
		press(player, joko, "Simpan");
	}

	private static void press(Player player, Phone phone, String label) {
		phone.presses(label);
		player.world().settle();
	}

}
