package id.p2k2.bot.helpdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.scrub.Scrubber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do in whatever order, a restricted ticket is seen by the petugas and by
 * the chat that wrote it alone, and no number stays anywhere.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyPropertyIntegrationTests {

	private static final int STEPS = 60;

	private static final List<String> EVERYBODY = List.of("Rini", "Wati", "Siti", "Lastri", "Yuni", "Andi", "Dewi",
			"Joko", "Ratna");

	private static final List<String> COMPLAIN = List.of("/keluhan", "/laporan", "/tiket", "/laporan_khusus", "/data",
			"Ada potongan/pungutan", "Tentang petugas", "Lainnya", "Boleh", "Aman", "Tanpa nama", "Dengan nama",
			"Sudah, lanjut", "Lewati", "Kirim", "Kirim tanpa nama", "Jangan ke pendamping", "Baca", "Buka", "Jawab",
			"Teruskan", "Tutup laporan", "Belum beres", "Hapus percakapan ini");

	private static final List<String> NUMBERS = List.of("NIK 3305010101010001", "PIN 123456 ya",
			"hubungi 0812 3456 7890", "nol delapan satu dua tiga empat lima enam tujuh");

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Tickets tickets;

	private Village village;

	private final List<Secret> secrets = new ArrayList<>();

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Ratna", "Bu Ratna", StaffRole.PETUGAS_PENGADUAN);
		this.village.staff("Joko", "Pak Joko", StaffRole.KOORDINATOR);
		this.secrets.clear();
		for (String who : Set.of("Rini", "Wati", "Siti", "Lastri", "Yuni")) {
			this.village.speaker(who).families().forEach((family) -> this.tickets.decide(family.link(), true));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5 })
	void nobodyElseEverSeesARestrictedTicket(long seed, CapturedOutput log) {
		Random random = new Random(seed);
		for (int i = 0; i < STEPS; i++) {
			step(random, i);
		}
		assertThat(this.secrets).isNotEmpty();
		for (String who : EVERYBODY) {
			this.secrets.stream()
				.filter((secret) -> !who.equals("Ratna") && !who.equals(secret.writer()))
				.forEach((secret) -> assertThat(said(who)).as("seen by %s", who)
					.doesNotContain(secret.words())
					.doesNotContain(secret.code()));
		}
		assertThat(stored()).allSatisfy((text) -> assertThat(Scrubber.scrub(text).removed()).as(text).isEmpty());
		assertThat(log.getAll()).doesNotContain("3305010101010001", "rahasia-");
	}

	private void step(Random random, int number) {
		String who = EVERYBODY.get(random.nextInt(EVERYBODY.size()));
		Phone phone = this.village.phone(who);
		switch (random.nextInt(9)) {
			case 0 -> file(List.of("Rini", "Wati", "Siti", "Yuni").get(random.nextInt(4)), "rahasia-" + number + "x");
			case 1 -> phone.sends(NUMBERS.get(random.nextInt(NUMBERS.size())));
			case 2 -> phone.pressesStale(1, "tiket:buka:" + ticket(random));
			case 3 -> phone.pressesStale(1, "laporan:baca:" + ticket(random));
			case 4 -> phone.pressesStale(1, "tiket:jawab:" + ticket(random) + ":1");
			case 5 -> phone.sends(
					this.secrets.isEmpty() ? "K-7F3QD" : this.secrets.get(random.nextInt(this.secrets.size())).code());
			case 6 -> this.world.clock().stopAt(this.world.clock().instant().plusSeconds(7_200));
			default -> pressOrSay(phone, COMPLAIN.get(random.nextInt(COMPLAIN.size())));
		}
		this.world.settle();
		this.world.tick();
	}

	private static void pressOrSay(Phone phone, String what) {
		if (phone.visibleLabels().contains(what)) {
			phone.presses(what);
		}
		else {
			phone.sends(what);
		}
	}

	private void file(String writer, String words) {
		Family family = this.village.speaker(writer).families().getFirst();
		FilingResult result = this.tickets.file(HelpdeskIntegrationTests.restricted(family, words), 1);
		if (result instanceof FilingResult.Filed filed) {
			this.secrets.add(new Secret(writer, words, filed.code()));
		}
	}

	private long ticket(Random random) {
		List<Long> all = this.world.jdbc().sql("SELECT id FROM ticket ORDER BY id").query(Long.class).list();
		return all.isEmpty() ? 1 : all.get(random.nextInt(all.size()));
	}

	private String said(String who) {
		return String.join("\n",
				this.village.phone(who)
					.messages()
					.stream()
					.filter((bubble) -> bubble.fromBot())
					.map((bubble) -> bubble.text() + " " + bubble.labels())
					.toList());
	}

	private List<String> stored() {
		List<String> texts = new ArrayList<>();
		for (String column : List.of("body FROM ticket_text", "body FROM inbox", "phrase_values FROM outbox",
				"buttons FROM outbox", "state_json FROM conversation", "question FROM conversation",
				"kecamatan FROM ticket")) {
			this.world.jdbc().sql("SELECT " + column).query((row) -> {
				String text = row.getString(1);
				if (text != null) {
					// our own minutes of a beginning, next to a word like PIN
					texts.add(text.replaceAll("\"since\":\\d+", ""));
				}
			});
		}
		return texts;
	}

	/** What only two may see. */
	private record Secret(String writer, String words, String code) {

	}

}
