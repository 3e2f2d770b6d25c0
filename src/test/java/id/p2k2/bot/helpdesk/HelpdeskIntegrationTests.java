package id.p2k2.bot.helpdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class HelpdeskIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Tickets tickets;

	@Autowired
	private TicketDesk desk;

	@Autowired
	private DeskView seen;

	@Autowired
	private OwnDecisions decisions;

	@Autowired
	private OwnTickets own;

	@Autowired
	private List<PersonalData> data;

	@Autowired
	private TicketFigures figures;

	private Village village;

	private Family wati;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Ratna", "Bu Ratna", StaffRole.PETUGAS_PENGADUAN);
		this.wati = this.village.speaker("Wati").families().getFirst();
		this.tickets.decide(this.wati.link(), true);
	}

	@Test
	void letsASubstituteOpenAndNoFormerPendamping() {
		TicketId id = filed("Nama saya keliru").id();
		assertThat(this.seen.open(id, this.village.speaker("Dewi"))).isEmpty();
		this.village.substitutes("Dewi", "Melati", "2026-12-01", "2026-12-03");
		assertThat(this.seen.open(id, this.village.speaker("Dewi"))).isPresent();
		this.world.moveTo("2026-12-04T09:00", Zone.WIB);
		assertThat(this.seen.open(id, this.village.speaker("Dewi"))).isEmpty();
		this.village.takesOver("Dewi", "Melati", "2026-12-05");
		this.world.moveTo("2026-12-05T09:00", Zone.WIB);
		assertThat(this.seen.open(id, this.village.speaker("Andi"))).isEmpty();
		assertThat(this.seen.look(id, this.village.speaker("Andi"))).isEmpty();
	}

	@Test
	void asksTheFamilyBeforeANewPendampingReads() {
		says(this.village.phone("Wati"), "/menu");
		TicketId id = filed("Nama saya keliru").id();
		this.village.takesOver("Dewi", "Melati", "2026-12-02");
		this.world.moveTo("2026-12-02T09:00", Zone.WIB);
		assertThat(this.seen.open(id, this.village.speaker("Dewi"))).isEmpty();
		Phone phone = this.village.phone("Wati");
		assertThat(phone.newest().text()).isEqualTo("Ada pesan untuk Ibu.");
		presses(phone, "Baca");
		assertThat(phone.newest().text()).contains("Bu Dewi").doesNotContain("keliru");
		presses(phone, "Tarik kembali");
		this.world.moveTo("2026-12-04T09:00", Zone.WIB);
		assertThat(this.seen.open(id, this.village.speaker("Dewi")).orElseThrow().said()).isEmpty();
		assertThat(count("ticket_text WHERE body IS NOT NULL")).isZero();
	}

	@Test
	void letsTheNewPendampingReadADayLaterIfNothingIsSaid() {
		TicketId id = filed("Nama saya keliru").id();
		this.village.takesOver("Dewi", "Melati", "2026-12-02");
		this.world.moveTo("2026-12-02T09:00", Zone.WIB);
		this.world.moveTo("2026-12-04T09:00", Zone.WIB);
		assertThat(this.seen.open(id, this.village.speaker("Dewi")).orElseThrow().said()).hasSize(1);
	}

	@Test
	void keepsNoWordOfAnErasedFamily() {
		TicketId id = filed("Nama saya keliru").id();
		this.seen.open(id, this.village.speaker("Andi"));
		says(this.village.phone("Andi"), "/tiket");
		assertThat(this.data.stream().mapToLong((feature) -> feature.describe(this.wati.link()).size()).sum())
			.isPositive();
		this.data.forEach((feature) -> feature.erase(this.wati.link()));
		assertThat(count("ticket_text WHERE body IS NOT NULL OR file_id IS NOT NULL")).isZero();
		assertThat(count("ticket_identity")).isZero();
		assertThat(count("outbox WHERE subject = 'ticket:" + id.value() + "'")).isZero();
		assertThat(this.own.open(id, this.village.speaker("Wati"))).isEmpty();
		assertThat(this.seen.open(id, this.village.speaker("Andi"))).isEmpty();
	}

	@Test
	void mergesWhatOneFamilySaidTwiceAndNothingElse() {
		TicketId first = filed("Kartu saya patah").id();
		TicketId second = filed("Kartu saya patah, tolong").id();
		Family siti = this.village.speaker("Siti").families().getFirst();
		this.tickets.decide(siti.link(), true);
		TicketId other = file(siti, "Kartu saya juga").id();
		assertThat(this.seen.alike(second, this.village.speaker("Andi"))).extracting(Ticket::number)
			.containsExactly(first);
		assertThat(this.desk.merge(second, other, this.village.speaker("Andi"))).isInstanceOf(DeskResult.Refused.class);
		assertThat(this.desk.merge(second, first, this.village.speaker("Andi"))).isInstanceOf(DeskResult.Done.class);
		assertThat(this.own.list(this.village.speaker("Wati"))).extracting((one) -> one.ticket().number())
			.containsExactly(first);
		assertThat(this.own.open(second, this.village.speaker("Wati")).orElseThrow().view().ticket().number())
			.isEqualTo(first);
	}

	@Test
	void mergesNothingThatAsksForSilenceIntoWhatMayBeAnswered() {
		TicketId safe = filed(named(true)).id();
		TicketId silent = filed(named(false)).id();
		assertThat(this.seen.alike(silent, this.village.speaker("Ratna"))).isEmpty();
		assertThat(this.desk.merge(silent, safe, this.village.speaker("Ratna"))).isInstanceOf(DeskResult.Refused.class);
		TicketId again = filed(named(false)).id();
		assertThat(this.desk.merge(again, silent, this.village.speaker("Ratna"))).isInstanceOf(DeskResult.Done.class);
	}

	private NewTicket named(boolean safe) {
		return new NewTicket(Category.POTONGAN, Source.FAMILY, NewTicket.Writer.of(this.wati),
				new NewTicket.Discretion(true, safe, false, Optional.empty(), Optional.empty()),
				List.of(Part.words("Diminta uang")));
	}

	private FilingResult.Filed filed(NewTicket draft) {
		return (FilingResult.Filed) this.tickets.file(draft, 1);
	}

	@Test
	void ofTwoHandlersTheSecondOverwritesNothing() {
		TicketId id = filed("Kartu saya patah").id();
		this.village.substitutes("Dewi", "Melati", "2026-12-01", "2026-12-03");
		long seen = this.seen.open(id, this.village.speaker("Andi")).orElseThrow().ticket().version();
		this.seen.open(id, this.village.speaker("Dewi"));
		assertThat(this.desk.answer(id, seen, List.of(Part.words("Saya urus")), this.village.speaker("Dewi")))
			.isInstanceOf(DeskResult.Done.class);
		assertThat(this.desk.answer(id, seen, List.of(Part.words("Nanti dulu")), this.village.speaker("Andi")))
			.isInstanceOf(DeskResult.Changed.class);
		assertThat(count("ticket_text WHERE author = 'STAFF'")).isOne();
	}

	/** Neither a small number nor, from one week to the next, a small difference. */
	@Test
	void tellsOfRestrictedTicketsInFivesOnMondaysAlone() {
		for (int filed = 1; filed <= 16; filed++) {
			this.tickets.file(restricted(this.wati, "Diminta uang"), 1);
			this.world.jdbc().sql("UPDATE ticket SET state = 'SELESAI'").update();
			this.world.clock().stopAt(Instant.parse("2026-12-06T16:59:59Z").plus(7L * (filed - 1), ChronoUnit.DAYS));
			assertThat(potongan()).isEqualTo((filed - 1) / 5 * 5);
			this.world.clock().stopAt(this.world.clock().instant().plusSeconds(1));
			assertThat(potongan()).isEqualTo(filed / 5 * 5);
		}
		assertThat(this.figures.open("Kab. Kebumen")).isEmpty();
	}

	private long potongan() {
		return this.figures.restricted("Kab. Kebumen").get(Category.POTONGAN).orElse(0);
	}

	/** There is no statement in the program that changes or takes away what happened. */
	@Test
	void onlyEverAddsToTheHistory() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
			List<Path> editing = files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
				.filter(HelpdeskIntegrationTests::editsHistory)
				.toList();
			assertThat(editing).isEmpty();
		}
	}

	private static boolean editsHistory(Path file) {
		try {
			return Files.readString(file)
				.matches("(?is).*(UPDATE|DELETE\\s+FROM|REPLACE\\s+INTO)\\s+ticket_event\\b.*");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static NewTicket restricted(Family family, String words) {
		return new NewTicket(Category.POTONGAN, Source.FAMILY, NewTicket.Writer.of(family),
				new NewTicket.Discretion(true, true, true, Optional.empty(), Optional.empty()),
				List.of(Part.words(words)));
	}

	private FilingResult.Filed filed(String words) {
		return file(this.wati, words);
	}

	private FilingResult.Filed file(Family family, String words) {
		return (FilingResult.Filed) this.tickets
			.file(NewTicket.ordinary(family, Category.KARTU, Source.FAMILY, List.of(Part.words(words))), 1);
	}

	private long count(String from) {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM " + from).query(Long.class).single();
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	private void presses(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

}
