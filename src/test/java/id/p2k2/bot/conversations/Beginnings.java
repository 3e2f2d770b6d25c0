package id.p2k2.bot.conversations;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.p2k2.bot.demo.CastFiles;
import id.p2k2.bot.fakes.Phone;

/** Named beginnings, themselves played through the bot by the people of the cast. */
final class Beginnings {

	private static final Map<String, Consumer<Player>> KNOWN = Map.of("koordinator", Beginnings::koordinator, "staf",
			Beginnings::staff, "anggota", Beginnings::members, "melati", Beginnings::melati);

	private Beginnings() {
	}

	static void play(String name, Player player) {
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
		for (String who : List.of("Bu Rini", "Bu Siti", "Bu Wati", "Bu Lastri", "Bu Yuni")) {
			Phone phone = player.phone(who);
			phone.starts(player.code(who));
			player.world().settle();
			press(player, phone, "Ya, benar");
			press(player, phone, "Boleh");
		}
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
