package id.p2k2.bot.helpdesk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.World;

/**
 * People who begin things, are interrupted, come back, press what is old and what is
 * forged, in an order nobody planned.
 */
final class Wanderers {

	private static final List<String> FAMILIES = List.of("Rini", "Wati", "Siti", "Lastri", "Yuni");

	private static final List<String> NOISE = List.of("/keluhan", "/laporan", "/tiket", "/laporan_khusus", "/data",
			"/ringkasan", "/grafik", "/menu", "/wilayah", "Lainnya", "Boleh", "Baca", "Buka", "Jawab", "Teruskan",
			"Tutup laporan", "Belum beres", "Sudah beres", "Kirim", "Ubah", "Batal", "Jangan ke pendamping",
			"Hapus percakapan ini", "Teruskan ke pendamping", "Laporan yang belum selesai", "ya", "1");

	private static final List<String> FORGED = List.of("tiket:buka:%d", "tiket:jawab:%d:-1", "tiket:riwayat:%d",
			"tiket:lain:%d", "tiket:teruskan:%d:-1", "tiket:tutup:%d:-1", "tiket:catat:%d", "tiket:siapa:%d",
			"tiket:berkas:%d:%<d", "tiket:gabung:%d:%d", "laporan:baca:%3$s", "laporan:tambah:%3$s",
			"laporan:belum:%3$s", "laporan:boleh:%3$s", "laporan:tarik:%3$s", "laporan:simpan:%3$s",
			"laporan:beres:%3$s");

	private final World world;

	private final Map<String, Phone> phones;

	private final Random random;

	private final Whispers whispers;

	private final Map<String, Deque<String>> plans = new HashMap<>();

	Wanderers(World world, Map<String, Phone> phones, Random random, Whispers whispers) {
		this.world = world;
		this.phones = phones;
		this.random = random;
		this.whispers = whispers;
	}

	/** Somebody does something. */
	void step() {
		String who = one(List.copyOf(this.phones.keySet()));
		Phone phone = this.phones.get(who);
		switch (this.random.nextInt(12)) {
			case 0 -> this.world.clock().stopAt(this.world.clock().instant().plusSeconds(this.random.nextInt(14_400)));
			case 1 -> phone.pressesStale(1, forged());
			case 2 -> phone.sends(code());
			case 3 -> pressOrSay(phone, one(NOISE));
			case 4 -> phone.sends(one(Whispers.NUMBERS));
			default -> goOn(who, phone);
		}
		this.world.settle();
		this.world.tick();
	}

	/** The next act of what somebody has in mind. */
	private void goOn(String who, Phone phone) {
		Deque<String> plan = this.plans.computeIfAbsent(who, (_) -> new ArrayDeque<>());
		if (plan.isEmpty()) {
			plan.addAll(plan(who));
		}
		// a few acts in a row, so that things come to an end
		for (int i = 1 + this.random.nextInt(5); i > 0 && !plan.isEmpty(); i--) {
			act(who, phone, plan.remove());
			this.world.settle();
		}
	}

	private void act(String who, Phone phone, String act) {
		switch (act) {
			case "*" -> phone.sends(this.whispers.words(who, phone));
			case "suara" -> phone.sendsVoice("suara".getBytes(StandardCharsets.UTF_8));
			case "foto" -> phone.sendsPhoto("foto".getBytes(StandardCharsets.UTF_8), this.whispers.words(who, phone));
			default -> {
				if (act.startsWith("/") || act.startsWith("K-")) {
					phone.sends(act);
				}
				else {
					phone.visibleLabels()
						.reversed()
						.stream()
						.filter((label) -> label.contains(act))
						.findFirst()
						.ifPresent(phone::presses);
				}
			}
		}
	}

	private List<String> plan(String who) {
		return switch (who) {
			case "Andi", "Dewi" -> one(List.of(List.of("/tiket", "K-", "Jawab", "*", "Kirim"),
					List.of("/ringkasan", "Buka K-", "Teruskan"), List.of("/tiket", "K-", "Tutup laporan", "*"),
					List.of("/tiket", "K-", "Lainnya", "Gabungkan ke"), List.of("/tiket", "K-", "Lainnya", "Riwayat")));
			case "Joko" -> one(List.of(List.of("/tiket", "K-", "Jawab", "*", "Kirim"),
					List.of("/grafik", "Laporan yang belum selesai"), List.of("/wilayah"), List.of("/tiket", "K-")));
			case "Ratna", "Sri" -> one(List.of(List.of("/laporan_khusus", "K-", "Jawab", "*", "Kirim"),
					List.of("/laporan_khusus", "K-", "Jawab", "suara", "Kirim"), List.of("Buka", "Jawab", "*", "Kirim"),
					List.of("/laporan_khusus", "K-", "Lainnya", "Catatan petugas", "*"),
					List.of("/laporan_khusus", "K-", "Lainnya", "Gabungkan ke"),
					List.of("/laporan_khusus", "K-", "Lainnya", "Buka siapa", "*"),
					List.of("/laporan_khusus", "K-", "Dengarkan"), List.of("/laporan_khusus", "K-", "Lihat foto"),
					List.of("/laporan_khusus", "K-", "Tutup laporan", "*")));
			default -> family(who);
		};
	}

	private List<String> family(String who) {
		return switch (this.random.nextInt(6)) {
			case 0, 1 -> restricted();
			case 2 -> lateInConfidence();
			case 3 -> List.of("/keluhan", "Untuk ", "Kartu KKS", "*", "Sudah, lanjut",
					one(List.of("Kirim", "Kirim tanpa nama")));
			case 4 -> List.of("/tanya", "*", "Teruskan ke pendamping");
			default -> one(List.of(List.of("Baca", "Belum beres", "*", "Sudah, lanjut"), List.of("Baca", "Boleh"),
					List.of(codeOf(who), "Tambah keterangan", one(List.of("*", "suara")), "Sudah, lanjut"),
					List.of(codeOf(who), "Hapus percakapan ini")));
		};
	}

	private List<String> restricted() {
		boolean named = this.random.nextBoolean();
		List<String> plan = new ArrayList<>(List.of("/keluhan", "Untuk ",
				one(List.of("Ada potongan", "Ada potongan", "Ada potongan", "Tentang petugas", "Kekerasan")),
				one(List.of("Aman", "Jangan kirim pesan")), named ? "Dengan nama" : "Tanpa nama", "*"));
		if (this.random.nextBoolean()) {
			plan.add(one(List.of("suara", "foto", "*")));
		}
		plan.addAll(List.of("Sudah, lanjut", one(List.of("Lewati", "*")),
				(this.random.nextInt(8) == 0) ? "Batal" : "Kirim"));
		if (this.random.nextInt(3) == 0) {
			plan.add("Hapus percakapan ini");
		}
		return plan;
	}

	/** Begun as something for the pendamping. */
	private List<String> lateInConfidence() {
		return List.of("/keluhan", "Untuk ", "Lainnya", one(List.of("*", "suara", "foto")), "*", "Sudah, lanjut",
				"Jangan ke pendamping", "Aman", one(List.of("Dengan nama", "Tanpa nama")), "*", "Sudah, lanjut",
				"Lewati", "Kirim");
	}

	private static void pressOrSay(Phone phone, String what) {
		if (phone.visibleLabels().contains(what)) {
			phone.presses(what);
		}
		else {
			phone.sends(what);
		}
	}

	private String forged() {
		return one(FORGED).formatted(ticket(), ticket(),
				anyOf("SELECT handle FROM ticket_identity WHERE handle IS NOT NULL ORDER BY ticket_id", "x"));
	}

	private String code() {
		return anyOf("SELECT code FROM ticket ORDER BY id", "K-7F3QD");
	}

	private String codeOf(String who) {
		return anyOf("""
				SELECT t.code FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id JOIN link l ON l.id = i.link_id
				WHERE l.chat_id = %d ORDER BY t.id""".formatted(this.phones.get(who).id()), "K-7F3QD");
	}

	private long ticket() {
		return Long.parseLong(anyOf("SELECT id FROM ticket ORDER BY id", "1"));
	}

	private String anyOf(String sql, String otherwise) {
		List<String> all = this.world.jdbc().sql(sql).query(String.class).list();
		return all.isEmpty() ? otherwise : one(all);
	}

	private <T> T one(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	static List<String> families() {
		return FAMILIES;
	}

}
