package id.p2k2.bot.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The demo's data: the people of the cast do on their phones what they would do. Pak Joko
 * imports, everybody joins, Pak Andi plans a meeting a week ahead. {@code P2K2_DEMO_DATA}
 * set to false leaves all of that to whoever sits in front of the page.
 */
@Component
@Profile("phones")
class DemoScript {

	private static final Logger log = LoggerFactory.getLogger(DemoScript.class);

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

	private static final int DAYS_AHEAD = 8;

	private final Cast cast;

	private final MovableClock clock;

	private final ClockMover mover;

	private final boolean wanted;

	private final String firstCode;

	private final int port;

	DemoScript(Cast cast, MovableClock clock, ClockMover mover, @Value("${P2K2_DEMO_DATA:true}") boolean wanted,
			@Value("${P2K2_KODE_KOORDINATOR}") String firstCode, @Value("${server.port:8080}") int port) {
		this.cast = cast;
		this.clock = clock;
		this.mover = mover;
		this.wanted = wanted;
		this.firstCode = firstCode;
		this.port = port;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.wanted) {
			Thread.ofVirtual().name("demo-script").start(this::play);
		}
		else {
			log.info("http://localhost:{}: Pak Joko begins with /start {}", this.port, this.firstCode);
		}
	}

	private void play() {
		Phone joko = phone("joko");
		agree(joko, this.firstCode);
		upload(joko, "staf.csv", CastFiles.STAFF);
		List.of("andi", "dewi", "ratna").forEach((key) -> agree(phone(key), code(joko, key)));
		upload(joko, "anggota.csv", CastFiles.MEMBERS);
		List.of("rini", "siti", "wati", "lastri", "yuni").forEach((key) -> join(phone(key), code(joko, key)));
		plan(phone("andi"));
		log.info("http://localhost:{}: the cast has joined and a meeting of kelompok Melati is planned", this.port);
	}

	private void agree(Phone phone, String code) {
		phone.starts(code);
		press(phone, "Setuju");
	}

	private void join(Phone phone, String code) {
		phone.starts(code);
		press(phone, "Ya, benar");
		press(phone, "Boleh");
	}

	private void upload(Phone phone, String name, String content) {
		phone.sendsDocument(name, "text/csv", content.getBytes(StandardCharsets.UTF_8), "");
		press(phone, "Simpan");
	}

	private void plan(Phone andi) {
		LocalDate day = this.clock.instant().atZone(Zone.WIB.zoneId()).toLocalDate().plusDays(DAYS_AHEAD);
		say(andi, "/rencana");
		press(andi, "Satu pertemuan");
		if (andi.visibleLabels().contains("Melati")) {
			press(andi, "Melati");
		}
		say(andi, day.format(TYPED));
		press(andi, "09.00");
		press(andi, "Rumah ketua");
		press(andi, andi.newest().labels().getFirst());
		press(andi, "Simpan");
	}

	private void say(Phone phone, String text) {
		phone.sends(text);
		this.mover.settle();
	}

	private void press(Phone phone, String label) {
		Await.until("button " + label, () -> phone.visibleLabels().contains(label));
		phone.presses(label);
		this.mover.settle();
	}

	private String code(Phone joko, String key) {
		String name = phone(key).name().replaceFirst("^(Bu|Pak) ", "");
		return Await.found("code of " + key, () -> CodeList.code(joko, name));
	}

	private Phone phone(String key) {
		return this.cast.find(key).orElseThrow().phone();
	}

}
