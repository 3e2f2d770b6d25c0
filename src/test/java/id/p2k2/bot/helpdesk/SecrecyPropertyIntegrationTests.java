package id.p2k2.bot.helpdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.scrub.Scrubber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

	/** Everybody may know the number of the bot. */
	private static final String BOT = "7000000001";

	/** The phone that is bound to a family after everything was written. */
	private static final String LATER = "HP baru";

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

	@Autowired
	private TicketFigures figures;

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

	/**
	 * Four that never change; {@code -Dseed=} asks for one again, {@code -Dseeds=} for so
	 * many that nobody has tried.
	 */
	static LongStream seeds() {
		Long again = Long.getLong("seed");
		return (again != null) ? LongStream.of(again) : LongStream.concat(LongStream.of(1, 2, 3, 5),
				new SplittableRandom().longs(Integer.getInteger("seeds", 0), 0, 1_000_000_000));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nobodyElseEverSeesARestrictedTicket(long seed, CapturedOutput log) {
		System.out.println("repeat with -Dseed=" + seed);
		Random random = new Random(seed);
		throughTheDialogue("Wati", "rahasia-dialog-wati");
		for (int i = 0; i < STEPS; i++) {
			step(random, i);
		}
		bindAnotherPhone();
		lookAround();
		assertThat(this.secrets).isNotEmpty();
		List<String> all = new ArrayList<>(EVERYBODY);
		all.add(LATER);
		for (String who : all) {
			this.secrets.stream()
				.filter((secret) -> !who.equals("Ratna") && !who.equals(secret.writer()))
				.forEach((secret) -> assertThat(said(who)).as("seen by %s with seed %s", who, seed)
					.doesNotContain(secret.words())
					.doesNotContain(secret.code()));
		}
		nothingSmallIsCounted(seed);
		assertThat(this.stored()).isNotEmpty()
			.allSatisfy((text) -> assertThat(Scrubber.scrub(text).removed()).as("seed %s: %s", seed, text).isEmpty());
		assertThat(log.getAll()).doesNotContain("rahasia-");
		assertThat(lines(log))
			.allSatisfy((line) -> assertThat(Scrubber.scrub(line).removed()).as("seed %s: %s", seed, line).isEmpty());
	}

	/** What a koordinator is told of restricted kinds is a figure of five or more. */
	private void nothingSmallIsCounted(long seed) {
		long filed = this.world.jdbc()
			.sql("SELECT COUNT(*) FROM ticket WHERE restricted AND category = 'POTONGAN'")
			.query(Long.class)
			.single();
		String told = said("Joko");
		assertThat(told).as("seed %s", seed).contains("Ringkasan ");
		for (long few = 1; few < TicketFigures.FEWEST; few++) {
			assertThat(told).as("seed %s", seed).doesNotContain("Ada potongan/pungutan: " + few + "\n");
		}
		if (filed < TicketFigures.FEWEST) {
			assertThat(told).as("seed %s", seed).doesNotContain("Ada potongan/pungutan");
		}
		this.figures.restricted("Kab. Kebumen")
			.values()
			.forEach((number) -> assertThat(number.orElse(TicketFigures.FEWEST))
				.isGreaterThanOrEqualTo(TicketFigures.FEWEST));
	}

	/** Every digest once, on a Monday morning, and everything staff can ask for. */
	private void lookAround() {
		Family yuni = this.village.speaker("Yuni").families().getFirst();
		assertThat(this.tickets
			.file(NewTicket.ordinary(yuni, Category.KARTU, Source.FAMILY, List.of(Part.words("Kartu patah"))), 1))
			.isInstanceOf(FilingResult.Filed.class);
		this.world.moveTo("2027-01-11T07:05", Zone.WIB);
		this.world.settle();
		for (String staff : List.of("Andi", "Dewi", "Joko", "Ratna")) {
			for (String command : List.of("/batal", "/ringkasan", "/tiket", "/kelompok", "/laporan_khusus")) {
				says(this.village.phone(staff), command);
			}
		}
		says(this.village.phone("Andi"), "/ringkasan");
		assertThat(said("Andi")).contains("Ringkasan ");
		Phone later = this.village.phone(LATER);
		for (String command : List.of("/laporan", "/data")) {
			says(later, command);
		}
		this.secrets.forEach((secret) -> says(later, secret.code()));
		for (long id : this.world.jdbc().sql("SELECT id FROM ticket").query(Long.class).list()) {
			later.pressesStale(1, "laporan:baca:" + id);
			this.world.settle();
		}
	}

	/** The pendamping gives somebody a new card for a family that has written. */
	private void bindAnotherPhone() {
		this.village.anotherPhone(LATER, "Wati");
	}

	/** The restricted path as people walk it. */
	private void throughTheDialogue(String writer, String words) {
		Phone phone = this.village.phone(writer);
		says(phone, "/keluhan");
		for (String press : List.of("Ada potongan/pungutan", "Aman", "Tanpa nama")) {
			phone.presses(press);
			this.world.settle();
		}
		says(phone, words);
		for (String press : List.of("Sudah, lanjut", "Lewati", "Kirim")) {
			phone.presses(press);
			this.world.settle();
		}
		String code = this.world.jdbc()
			.sql("SELECT code FROM ticket ORDER BY id DESC LIMIT 1")
			.query(String.class)
			.single();
		this.secrets.add(new Secret(writer, words, code));
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	/** Without the time and the thread each line of the log begins with. */
	private static List<String> lines(CapturedOutput log) {
		return log.getAll()
			.lines()
			.filter((line) -> line.contains("id.p2k2.bot") || line.contains("i.p.b."))
			.map((line) -> line.substring(line.lastIndexOf(" : ") + 1).replace(BOT, "the bot"))
			.toList();
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

	/**
	 * Every text of every table, but what the bot makes up itself: keys, handles, random
	 * ids and hashes, which hold no word of anybody but, one time in ten, ten digits.
	 */
	private List<String> stored() {
		List<String> texts = new ArrayList<>();
		this.world.jdbc()
			.sql("""
					SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()
					AND data_type IN ('text', 'mediumtext', 'longtext', 'varchar', 'char', 'json')
					AND table_name NOT LIKE 'QRTZ%' AND table_name <> 'flyway_schema_history'
					AND column_name NOT IN ('unique_key', 'subject', 'file_id', 'last_press', 'owner', 'code_hash')""")
			.query((row, _) -> List.of(row.getString(1), row.getString(2)))
			.list()
			.forEach((column) -> {
				for (String text : this.world.jdbc()
					.sql("SELECT `" + column.get(1) + "` FROM `" + column.get(0) + "` WHERE `" + column.get(1)
							+ "` IS NOT NULL")
					.query(String.class)
					.list()) {
					// our own minutes of a beginning, next to a word like PIN
					texts.add(text.replaceAll("\"since\":\\d+", "").replaceAll("keluhan:hapus:\\d+", ""));
				}
			});
		return texts;
	}

	/** What only two may see. */
	private record Secret(String writer, String words, String code) {

	}

}
