package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class FilingIntegrationTests {

	private static final List<Part> WORDS = List.of(Part.words("Kartu saya hilang"));

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Tickets tickets;

	@Autowired
	private TicketRepository rows;

	private Village village;

	private Family siti;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.siti = this.village.speaker("Siti").families().getFirst();
		this.tickets.decide(this.siti.link(), true);
	}

	@Test
	void keepsAnOrdinaryTicketForThePendamping() {
		NewTicket draft = NewTicket.ordinary(this.siti, Category.KARTU, Source.FAMILY, WORDS);
		Ticket ticket = this.rows.findById(filed(draft).id()).orElseThrow();
		assertThat(ticket.owner()).contains(this.village.staffId("Andi"));
		assertThat(ticket.kelompokId()).isEqualTo(this.siti.kelompok());
		assertThat(ticket.dueAt()).isEqualTo(World.BEGINNING.plusSeconds(24 * 3600));
		assertThat(this.tickets.readers(this.siti)).containsExactly("Pak Andi");
	}

	@Test
	void holdsWhoWroteApartWhereNoNameIsGiven() {
		NewTicket draft = NewTicket.ordinary(this.siti, Category.LAIN, Source.FAMILY, WORDS).withoutName();
		Ticket ticket = this.rows.findById(filed(draft).id()).orElseThrow();
		assertThat(ticket.kelompokId()).isNull();
		List<Part> voice = List.of(new Part(Part.Kind.VOICE, "", "file"));
		assertThat(
				this.tickets.file(NewTicket.ordinary(this.siti, Category.LAIN, Source.FAMILY, voice).withoutName(), 1))
			.isInstanceOf(FilingResult.Recognisable.class);
	}

	@Test
	void keepsNothingThatNobodyMayRead() {
		NewTicket draft = new NewTicket(Category.PETUGAS, Source.FAMILY, NewTicket.Writer.of(this.siti),
				new NewTicket.Discretion(true, true, false, Optional.empty(), Optional.empty()), WORDS);
		assertThat(this.tickets.file(draft, 1)).isInstanceOf(FilingResult.NoReader.class);
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM ticket_text").query(Long.class).single()).isZero();
		this.village.staff("Ratna", "Bu Ratna", StaffRole.PETUGAS_PENGADUAN);
		assertThat(this.rows.findById(filed(draft).id()).orElseThrow().owner()).contains(this.village.staffId("Ratna"));
	}

	@Test
	void keepsNothingWithoutConsentAndNoNumberOfTwoMessages() {
		this.tickets.decide(this.siti.link(), false);
		NewTicket draft = NewTicket.ordinary(this.siti, Category.LAIN, Source.QUESTION,
				List.of(Part.words("NIK saya 33050101"), Part.words("01010001")));
		assertThat(this.tickets.file(draft, 1)).isInstanceOf(FilingResult.NotAgreed.class);
		this.tickets.decide(this.siti.link(), true);
		filed(draft);
		assertThat(this.world.jdbc().sql("SELECT body FROM ticket_text").query(String.class).single())
			.doesNotContain("33050101");
	}

	private FilingResult.Filed filed(NewTicket draft) {
		return (FilingResult.Filed) this.tickets.file(draft, 1);
	}

}
