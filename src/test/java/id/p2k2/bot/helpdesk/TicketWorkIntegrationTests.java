package id.p2k2.bot.helpdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What time, several readers and long words do to tickets. */
@IntegrationTest
class TicketWorkIntegrationTests {

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
	private DeskList list;

	@Autowired
	private OwnTickets own;

	@Autowired
	private TicketFacts facts;

	@Autowired
	private TicketClock clock;

	private Village village;

	private Family wati;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Ratna", "Ratna", StaffRole.PETUGAS_PENGADUAN);
		this.village.staff("Hadi", "Hadi", StaffRole.PETUGAS_PENGADUAN);
		this.wati = this.village.speaker("Wati").families().getFirst();
		this.tickets.decide(this.wati.link(), true);
	}

	/** By the server, not by the program: for every hand. */
	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM ticket_event", "UPDATE ticket_event SET kind = 'NOTED'",
			"UPDATE ticket_event SET state = 'SELESAI'", "UPDATE ticket_event SET staff_id = 1 WHERE staff_id IS NULL",
			"UPDATE ticket_event SET staff_id = NULL WHERE staff_id IS NOT NULL",
			"UPDATE ticket_event SET happened_at = '2026-01-01'", "UPDATE ticket_event SET id = id + 1000",
			"UPDATE ticket_event e SET text_id = (SELECT MIN(id) FROM ticket_text) WHERE text_id IS NULL",
			"UPDATE ticket_event SET ticket_id = (SELECT MAX(id) FROM ticket)", "TRUNCATE TABLE ticket_event" })
	void theServerRefusesToChangeHistory(String statement) {
		TicketId id = filed("Kartu saya patah");
		filed("Nama saya keliru");
		this.seen.open(id, speaker("Andi"));
		List<HistoryEntry> before = this.seen.history(id, speaker("Andi"));
		assertThatThrownBy(() -> this.world.jdbc()
			.sql(statement.replace("staff_id = 1", "staff_id = " + this.village.staffId("Andi").value()))
			.update()).isInstanceOfAny(DataIntegrityViolationException.class,
					org.springframework.jdbc.UncategorizedSQLException.class,
					org.springframework.jdbc.BadSqlGrammarException.class);
		assertThat(this.seen.history(id, speaker("Andi"))).isEqualTo(before)
			.extracting(HistoryEntry::kind)
			.containsExactly(HistoryEntry.Kind.FILED, HistoryEntry.Kind.OPENED);
	}

	@Test
	void whatIsAboutAPetugasIsNotThereForThatOne() {
		TicketId id = about("Ratna");
		assertThat(this.seen.open(id, speaker("Ratna"))).isEmpty();
		assertThat(this.seen.look(id, speaker("Ratna"))).isEmpty();
		assertThat(this.list.page(speaker("Ratna"), 0).all()).isZero();
		assertThat(this.desk.answer(id, -1, List.of(Part.words("Baik")), speaker("Ratna")))
			.isInstanceOf(DeskResult.Hidden.class);
		assertThat(this.desk.identity(id, "ingin tahu", speaker("Ratna"))).isEmpty();
		assertThat(this.facts.petugas(id, false)).containsExactly(chat("Hadi"));
		assertThat(this.facts.petugas(id, true)).containsExactly(chat("Hadi"));
		assertThat(this.facts.responsible(id)).containsExactly(chat("Hadi"));
		assertThat(this.clock.waitingForPetugas(Instant.parse("2027-01-01T00:00:00Z")))
			.extracting(TicketClock.Waiting::staff)
			.containsExactly(this.village.staffId("Hadi"));
		assertThat(this.list.page(speaker("Hadi"), 0).all()).isOne();
	}

	/** The other one has left: still not the one it is about, and the family is told. */
	@Test
	void nobodyIsToldInThePlaceOfAPetugasWhoLeft() {
		TicketId id = about("Ratna");
		leaves("Hadi");
		assertThat(this.facts.petugas(id, false)).isEmpty();
		assertThat(this.facts.responsible(id)).isEmpty();
		assertThat(this.tickets.file(aboutDraft(this.village.staffId("Ratna")), 1))
			.isInstanceOf(FilingResult.NoReader.class);
	}

	@Test
	void theOtherPetugasIsToldOfAReplyWhenTheFirstHasLeft() {
		TicketId id = ((FilingResult.Filed) this.tickets.file(HelpdeskIntegrationTests.restricted(this.wati, "Uang"),
				1))
			.id();
		String owner = this.facts.ticket(id).owner().equals(Optional.of(this.village.staffId("Ratna"))) ? "Ratna"
				: "Hadi";
		assertThat(this.facts.responsible(id)).containsExactly(chat(owner));
		leaves(owner);
		assertThat(this.facts.responsible(id)).containsExactly(chat(owner.equals("Hadi") ? "Ratna" : "Hadi"));
	}

	@Test
	void whatWasMergedIsReadAndAnsweredInTheOneThatGoesOn() {
		TicketId first = filed("Kartu saya patah");
		TicketId second = filed("sejak hari Senin");
		TicketId third = filed("tolong ya");
		this.desk.merge(third, second, speaker("Andi"));
		this.desk.merge(second, first, speaker("Andi"));
		assertThat(this.seen.open(third, speaker("Andi")).orElseThrow().said()).extracting(Utterance::text)
			.containsExactly("Kartu saya patah", "sejak hari Senin", "tolong ya");
		assertThat(this.desk.answer(third, 1, List.of(Part.words("Baik")), speaker("Andi"))).isInstanceOfSatisfying(
				DeskResult.Changed.class, (changed) -> assertThat(changed.view().ticket().number()).isEqualTo(first));
		assertThat(this.desk.merge(first, second, speaker("Andi"))).isInstanceOf(DeskResult.Refused.class);
		this.own.add(second, List.of(Part.words("masih belum")), speaker("Wati"));
		assertThat(this.seen.look(first, speaker("Andi")).orElseThrow().said()).extracting(Utterance::text)
			.contains("masih belum");
	}

	@Test
	void tellsTheFamilyWhoHasReadAndNobodyElse() {
		TicketId id = filed("Kartu saya patah");
		this.village.substitutes("Dewi", "Melati", "2026-12-01", "2026-12-03");
		this.seen.open(id, speaker("Dewi"));
		assertThat(this.own.open(id, speaker("Wati")).orElseThrow().readers()).containsExactly("Bu Dewi");
		this.seen.open(id, speaker("Andi"));
		this.seen.open(id, speaker("Andi"));
		assertThat(this.own.open(id, speaker("Wati")).orElseThrow().readers()).containsExactly("Bu Dewi", "Pak Andi");
	}

	@Test
	void remindsWhoeverServesTheKelompokToday() {
		TicketId id = filed("Kartu saya patah");
		assertThat(this.facts.responsible(id)).containsExactly(chat("Andi"));
		this.village.substitutes("Dewi", "Melati", "2026-12-01", "2026-12-03");
		assertThat(this.facts.responsible(id)).containsExactlyInAnyOrder(chat("Andi"), chat("Dewi"));
		this.world.moveTo("2026-12-04T00:01", Zone.WIB);
		assertThat(this.facts.responsible(id)).containsExactly(chat("Andi"));
	}

	/** So it stands in the digest of the new one. */
	@Test
	void isNewAgainToANewPendamping() {
		TicketId id = filed("Kartu saya patah");
		this.seen.open(id, speaker("Andi"));
		this.village.takesOver("Dewi", "Melati", "2026-12-02");
		this.world.moveTo("2026-12-02T09:00", Zone.WIB);
		assertThat(this.facts.responsible(id)).isEmpty();
		this.world.moveTo("2026-12-03T12:00", Zone.WIB);
		assertThat(this.facts.ticket(id).state()).isEqualTo(TicketState.BARU);
		assertThat(this.facts.responsible(id)).containsExactly(chat("Dewi"));
	}

	@Test
	void losesNoWordOfALongStory() {
		String part = "Bu, ini panjang sekali 😀. ".repeat(150);
		TicketId id = ((FilingResult.Filed) this.tickets.file(NewTicket.ordinary(this.wati, Category.KARTU,
				Source.FAMILY, List.of(Part.words(part), Part.words(part), Part.words("selesai"))), 1))
			.id();
		List<Utterance> said = this.seen.open(id, speaker("Andi")).orElseThrow().said();
		assertThat(String.join("", said.stream().map(Utterance::text).toList())).hasSize(2 * part.strip().length() + 9)
			.endsWith("selesai")
			.doesNotContain("�");
		assertThat(said).allSatisfy((one) -> assertThat(one.text()).hasSizeLessThanOrEqualTo(3_000));
	}

	/** Telegram keeps a file for one bot only. */
	@Test
	void knowsWhetherTheFamilyHearsAVoiceNote() {
		TicketId id = filed("Kartu saya patah");
		assertThat(this.seen.takesFiles(id, speaker("Andi"))).isTrue();
		assertThat(this.seen.takesFiles(id, this.speakers.of(new Chat(7, chat("Andi").id())))).isFalse();
	}

	private TicketId about(String petugas) {
		return ((FilingResult.Filed) this.tickets.file(aboutDraft(this.village.staffId(petugas)), 1)).id();
	}

	private NewTicket aboutDraft(StaffId petugas) {
		return new NewTicket(Category.PETUGAS, Source.FAMILY, NewTicket.Writer.of(this.wati),
				new NewTicket.Discretion(true, true, true, Optional.empty(), Optional.of(petugas)),
				List.of(Part.words("Minta uang")));
	}

	private TicketId filed(String words) {
		return ((FilingResult.Filed) this.tickets
			.file(NewTicket.ordinary(this.wati, Category.KARTU, Source.FAMILY, List.of(Part.words(words))), 1)).id();
	}

	private void leaves(String staff) {
		this.world.jdbc()
			.sql("UPDATE staff SET active = FALSE WHERE id = ?")
			.param(this.village.staffId(staff).value())
			.update();
	}

	private Speaker speaker(String name) {
		return this.village.speaker(name);
	}

	private Chat chat(String name) {
		return World.chat(this.village.phone(name));
	}

}
