package id.p2k2.bot.helpdesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.fakes.Press;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.scrub.Scrubber;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do in whatever order, what was said in confidence is seen by the
 * petugas and on the phone it was said on alone, and no number stays anywhere.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyPropertyIntegrationTests {

	private static final int STEPS = 80;

	private static final Set<String> PETUGAS = Set.of("Ratna", "Sri");

	/** The phone that joins for a family that has written. */
	private static final String LATER = "HP baru";

	private static final List<String> RESTRICTED = List.of("POTONGAN", "PETUGAS", "AMAN");

	private static final Pattern FIGURE = Pattern
		.compile("(?:Ada potongan/pungutan|Tentang petugas|Kekerasan/keselamatan|Laporan khusus sejak awal): (\\d+)");

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Tickets tickets;

	@Autowired
	private JoinCodes cards;

	@Autowired
	private LoggingSystem logging;

	@Autowired
	private Environment environment;

	private final Map<String, Phone> phones = new LinkedHashMap<>();

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Ratna", "Bu Ratna", StaffRole.PETUGAS_PENGADUAN);
		this.village.staff("Sri", "Bu Sri", StaffRole.PETUGAS_PENGADUAN);
		this.village.staff("Joko", "Pak Joko", StaffRole.KOORDINATOR);
		Stream.concat(Wanderers.families().stream(), Stream.of("Andi", "Dewi", "Joko", "Ratna", "Sri"))
			.forEach((who) -> this.phones.put(who, this.village.phone(who)));
		for (String who : Wanderers.families()) {
			this.village.speaker(who).families().forEach((family) -> this.tickets.decide(family.link(), true));
		}
		// a bot may only write to who has written first
		this.phones.values().forEach((phone) -> phone.sends("/menu"));
		this.world.settle();
		this.logging.setLogLevel("id.p2k2.bot", LogLevel.DEBUG);
	}

	@AfterEach
	void quieten() {
		this.logging.setLogLevel("id.p2k2.bot", null);
	}

	/**
	 * Two that never change; {@code -Dseed=} asks for one again, {@code -Dseeds=} for so
	 * many that nobody has tried.
	 */
	static LongStream seeds() {
		Long again = Long.getLong("seed");
		return (again != null) ? LongStream.of(again) : LongStream.concat(LongStream.of(1, 2),
				new SplittableRandom().longs(Integer.getInteger("seeds", 0), 0, 1_000_000_000));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nobodyElseEverSeesWhatWasSaidInConfidence(long seed, CapturedOutput log) throws Exception {
		System.out.println("repeat with -Dseed=" + seed);
		Random random = new Random(seed);
		Whispers whispers = new Whispers(this.world.jdbc(), random);
		Wanderers people = new Wanderers(this.world, this.phones, random, whispers);
		int joins = random.nextInt(STEPS);
		for (int i = 0; i < STEPS; i++) {
			people.step();
			if (i == joins) {
				anotherPhoneJoins(Wanderers.families().get(random.nextInt(5)));
			}
		}
		lookAround();
		SoftAssertions all = new SoftAssertions();
		Map<String, Set<String>> secret = whispers.secret();
		all.assertThat(secret).as("something was said in confidence").isNotEmpty();
		secret.forEach((mark, confidants) -> this.phones.forEach((who, phone) -> {
			if (!PETUGAS.contains(who) && !confidants.contains(who) && !confidants.contains("chat " + phone.id())) {
				all.assertThat(shown(phone)).as("words of %s shown to %s", confidants, who).doesNotContain(mark);
			}
		}));
		codesStayHidden(all);
		namesStayHidden(all);
		figuresStayLarge(all);
		nothingIsKeptElsewhere(all, whispers);
		logsAndMetricsTellNothing(all, whispers, log.getAll());
		all.assertAll();
	}

	private void codesStayHidden(SoftAssertions all) {
		codes().forEach((code, writer) -> this.phones.forEach((who, phone) -> {
			if (!PETUGAS.contains(who) && phone.id() != writer) {
				all.assertThat(shown(phone)).as("codes shown to %s", who).doesNotContain(code);
			}
		}));
	}

	/** A petugas reads a name where it was given, or was asked for with a reason. */
	private void namesStayHidden(SoftAssertions all) {
		Set<String> known = Set.copyOf(this.world.jdbc().sql("""
				SELECT k.name FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id JOIN kpm k ON k.id = i.kpm_id
				WHERE t.restricted AND (NOT t.anonymous OR EXISTS (SELECT 1 FROM ticket_event e
				  JOIN ticket_text x ON x.id = e.text_id AND x.author = 'REASON' AND x.staff_id = e.staff_id
				  WHERE e.ticket_id = t.id AND e.kind = 'IDENTITY_OPENED'))""").query(String.class).list());
		for (String name : List.of("Rini", "Wati", "Siti", "Nur", "Lastri", "Yuni")) {
			for (String petugas : PETUGAS) {
				if (!known.contains(name)) {
					all.assertThat(shown(this.phones.get(petugas)))
						.as("name shown to %s", petugas)
						.doesNotContain(name);
				}
			}
		}
	}

	/** Neither under five, nor by subtracting one figure from another. */
	private void figuresStayLarge(SoftAssertions all) {
		String told = shown(this.phones.get("Joko"));
		all.assertThat(told).contains("Ringkasan ");
		all.assertThat(FIGURE.matcher(told).results().map((found) -> Long.valueOf(found.group(1))))
			.as("figures told to the koordinator")
			.allMatch((figure) -> figure >= TicketFigures.FEWEST && figure % TicketFigures.FEWEST == 0);
		all.assertThat(told).doesNotContain("POTONGAN", "AMAN");
	}

	private void nothingIsKeptElsewhere(SoftAssertions all, Whispers whispers) {
		Set<String> secret = whispers.secret().keySet();
		StoredTexts stored = new StoredTexts(this.world.jdbc());
		all.assertThat(stored.unknown()).as("columns that are left out and there are none").isEmpty();
		Map<String, Set<String>> kept = stored.all();
		all.assertThat(kept).isNotEmpty();
		kept.forEach((column, texts) -> texts.forEach((text) -> {
			all.assertThat(Scrubber.scrub(text).removed()).as("%s: %s", column, text).isEmpty();
			if (!StoredTexts.HOLDS_WORDS.contains(column)) {
				all.assertThat(secret).as(column).noneMatch(text::contains);
			}
		}));
		Set<Long> petugas = PETUGAS.stream().map((who) -> this.phones.get(who).id()).collect(Collectors.toSet());
		codes().forEach((code, writer) -> all.assertThat(this.world.jdbc()
			.sql("SELECT chat_id FROM outbox WHERE CONCAT_WS(' ', phrase_values, buttons, document, unique_key) LIKE ?")
			.param("%" + code + "%")
			.query(Long.class)
			.list()).as("queued with the code").allMatch((chat) -> chat == (long) writer || petugas.contains(chat)));
	}

	private void logsAndMetricsTellNothing(SoftAssertions all, Whispers whispers, String log)
			throws IOException, InterruptedException {
		String metrics;
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI scrape = URI.create("http://127.0.0.1:" + this.environment.getProperty("local.management.port")
					+ "/actuator/prometheus");
			metrics = client.send(HttpRequest.newBuilder(scrape).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		all.assertThat(metrics).contains("# TYPE").doesNotContain(RESTRICTED).doesNotContain(Wanderers.families());
		for (String words : Stream.concat(whispers.marks().stream(), codes().keySet().stream()).toList()) {
			all.assertThat(log.contains(words)).as("%s stands in a log line", words).isFalse();
			all.assertThat(metrics.contains(words)).as("%s stands in a metric", words).isFalse();
		}
		log.lines()
			.map((line) -> line.substring(line.lastIndexOf(" : ") + 1).replace("7000000001", "the bot"))
			// nanoseconds, where the clock of a test went back
			.map((line) -> line.replaceAll("should not be negative but was: -\\d+", ""))
			.forEach((line) -> all.assertThat(Scrubber.scrub(line).removed()).as(line).isEmpty());
	}

	/** Of restricted tickets, each with the chat that wrote it. */
	private Map<String, Long> codes() {
		Map<String, Long> codes = new LinkedHashMap<>();
		this.world.jdbc().sql("""
				SELECT t.code, l.chat_id FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id
				JOIN link l ON l.id = i.link_id WHERE t.restricted""").query((row) -> {
			codes.put(row.getString(1), row.getLong(2));
		});
		return codes;
	}

	/** The pendamping prints a new card for a family, and somebody joins with it. */
	private void anotherPhoneJoins(String family) {
		Phone phone = this.world.phone(LATER);
		this.phones.put(LATER, phone);
		says(phone, "/start " + this.cards.forFamily(this.village.kpm(family)).code().display());
		for (String label : List.of("Ya, benar", "Boleh")) {
			phone.presses(label);
			this.world.settle();
		}
		assertThat(this.speakers.of(World.chat(phone)).ownFamilies()).hasSize(1);
		this.speakers.of(World.chat(phone)).ownFamilies().forEach((joined) -> this.tickets.decide(joined.link(), true));
	}

	/** Whatever becomes due in a week and more, and everything that can be asked for. */
	private void lookAround() {
		this.tickets.file(NewTicket.ordinary(this.village.speaker("Yuni").families().getFirst(), Category.KARTU,
				Source.FAMILY, List.of(Part.words("Kartu patah"))), 1);
		LocalDate monday = LocalDate.ofInstant(this.world.clock().instant(), Zone.WIB.zoneId())
			.plusWeeks(1)
			.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		this.world.moveTo(monday + "T07:05", Zone.WIB);
		this.world.settle();
		for (String who : List.of("Andi", "Dewi", "Joko", "Ratna", "Rini", LATER)) {
			for (String command : List.of("/batal", "/ringkasan", "/tiket", "/kelompok", "/wilayah", "/laporan_khusus",
					"/laporan", "/data", "/grafik")) {
				says(this.phones.get(who), command);
			}
		}
		this.phones.get("Joko").presses("Laporan yang belum selesai");
		for (long id : this.world.jdbc().sql("SELECT id FROM ticket WHERE restricted").query(Long.class).list()) {
			this.phones.get("Joko").pressesStale(1, "tiket:buka:" + id);
		}
		this.world.jdbc()
			.sql("SELECT handle FROM ticket_identity WHERE handle IS NOT NULL")
			.query(String.class)
			.list()
			.forEach((handle) -> this.phones.get(LATER).pressesStale(1, TicketActions.read(handle)));
		codes().keySet().forEach((code) -> this.phones.get(LATER).sends(code));
		this.world.settle();
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	/**
	 * All the bot ever wrote there, taken away or not, with buttons, notices and files.
	 */
	private static String shown(Phone phone) {
		Stream<String> lines = phone.transcript().lines().filter((line) -> !line.startsWith(phone.name() + ": "));
		Stream<String> notices = phone.pressed().stream().map(Press::notice).filter(Objects::nonNull);
		Stream<String> files = phone.messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.attachment() != null)
			.map((bubble) -> new String(bubble.attachment().bytes(), StandardCharsets.UTF_8));
		return Stream.of(lines, notices, files).flatMap((part) -> part).collect(Collectors.joining("\n"));
	}

}
