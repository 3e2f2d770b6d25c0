package id.p2k2.bot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.fakes.FakeTelegram;

/**
 * The people of the demo, in the order of the page.
 *
 * @param members everybody, each key once
 */
public record Cast(List<CastMember> members) {

	private static final String[][] PEOPLE = { { "joko", "Pak Joko", "koordinator", "Koordinator kabupaten", "" },
			{ "andi", "Pak Andi", "pendamping", "Pendamping", "Melati" },
			{ "dewi", "Bu Dewi", "pendamping", "Pendamping", "Mawar" },
			{ "ratna", "Bu Ratna", "petugas", "Petugas pengaduan", "" },
			{ "rini", "Bu Rini", "ketua", "Ketua", "Melati" }, { "siti", "Bu Siti", "kpm", "Anggota", "Melati" },
			{ "wati", "Bu Wati", "kpm", "Anggota", "Melati" }, { "lastri", "Bu Lastri", "ketua", "Ketua", "Mawar" },
			{ "yuni", "Bu Yuni", "kpm", "Anggota", "Mawar" }, { "baru", "Nomor baru", "baru", "Belum dikenal", "" } };

	private static final long FIRST_ID = 810_001;

	/**
	 * The ten phones towards the first bot of this server.
	 * @param codes join code by key; who has none begins with a bare /start
	 */
	public static Cast on(FakeTelegram fake, Map<String, String> codes) {
		List<CastMember> members = new ArrayList<>();
		for (String[] person : PEOPLE) {
			String begin = ("/start " + codes.getOrDefault(person[0], "")).strip();
			String hint = codes.containsKey(person[0]) ? "Tekan Mulai, atau ketik " + begin
					: "Tekan Mulai, atau ketik /start lalu nomor kartu";
			members.add(new CastMember(person[0], person[2], person[3], person[4], hint, begin,
					fake.phone(FIRST_ID + members.size(), person[1])));
		}
		return new Cast(List.copyOf(members));
	}

	Optional<CastMember> find(String key) {
		return this.members.stream().filter((member) -> member.key().equals(key)).findFirst();
	}

	Optional<CastMember> find(String token, long chatId) {
		return this.members.stream()
			.filter((member) -> member.phone().id() == chatId && member.phone().token().equals(token))
			.findFirst();
	}

}
