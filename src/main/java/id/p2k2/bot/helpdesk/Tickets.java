package id.p2k2.bot.helpdesk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files tickets, from wherever they come. Who files has been made sure of by the caller:
 * a family of its own chat, or the pendamping of the kelompok.
 */
@Service
@Transactional
public class Tickets {

	/** More open ones of one link are a mistake or mischief. */
	private static final int MOST_OPEN = 20;

	private final TicketRepository tickets;

	private final TicketTexts texts;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final Readers readers;

	private final Deadlines deadlines;

	private final Chats chats;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Tickets(TicketRepository tickets, TicketTexts texts, TicketIdentities identities, TicketEvents events,
			Readers readers, Deadlines deadlines, Chats chats, JdbcClient jdbc, ApplicationEventPublisher publisher,
			Clock clock) {
		this.tickets = tickets;
		this.texts = texts;
		this.identities = identities;
		this.events = events;
		this.readers = readers;
		this.deadlines = deadlines;
		this.chats = chats;
		this.jdbc = jdbc;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * The bot's time.
	 * @return now
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * Whether a link has said that its complaints and questions may be kept.
	 * @param link whose
	 * @return empty if it was never asked
	 */
	@Transactional(readOnly = true)
	public Optional<Boolean> agreed(LinkId link) {
		return Optional.ofNullable(this.chats.decisions(link).get(Purpose.KELUHAN));
	}

	/**
	 * Keeps what a link said about that.
	 * @param link whose
	 * @param granted yes or no
	 */
	public void decide(LinkId link, boolean granted) {
		this.chats.decide(link, Purpose.KELUHAN, granted);
	}

	/**
	 * Who will read an ordinary ticket of a family.
	 * @param family whose
	 * @return names, the permanent pendamping first; empty if nobody serves the kelompok
	 */
	@Transactional(readOnly = true)
	public List<String> readers(Family family) {
		return this.readers.pendamping(family.kelompok(), family.zone()).stream().map(Readers.Reader::name).toList();
	}

	/**
	 * Whether anybody can read a restricted ticket of a family.
	 * @param family whose
	 * @return true if a petugas pengaduan of the kabupaten has joined
	 */
	@Transactional(readOnly = true)
	public boolean restrictedReadable(Family family) {
		return !this.readers.petugas(this.readers.place(family.kelompok()).kabupaten()).isEmpty();
	}

	/**
	 * Who reads a restricted ticket of a family.
	 * @param family whose
	 * @return number and name of those who have joined, by name
	 */
	@Transactional(readOnly = true)
	public Map<StaffId, String> petugas(Family family) {
		Map<StaffId, String> names = new LinkedHashMap<>();
		this.readers.petugas(this.readers.place(family.kelompok()).kabupaten())
			.stream()
			.sorted(Comparator.comparing(Readers.Reader::name).thenComparing((reader) -> reader.id().value()))
			.forEach((reader) -> names.put(reader.id(), reader.name()));
		return names;
	}

	/**
	 * Files a ticket.
	 * @param draft what
	 * @param bot the bot that holds its files
	 * @return its code, or why nothing was kept
	 */
	public FilingResult file(NewTicket draft, long bot) {
		return file(draft, bot, Optional.empty());
	}

	/** Files what was said aloud, by a member of staff whose right was looked at. */
	FilingResult file(NewTicket draft, long bot, Optional<StaffId> by) {
		if (draft.parts().isEmpty() || draft.writer().link().filter(this::tooMany).isPresent()) {
			return new FilingResult.Refused();
		}
		if (draft.writer().link().filter((link) -> !agreed(link).orElse(false)).isPresent()) {
			return new FilingResult.NotAgreed();
		}
		if (draft.discretion().anonymous()
				&& draft.parts().stream().anyMatch((part) -> part.kind() != Part.Kind.TEXT)) {
			return new FilingResult.Recognisable();
		}
		Readers.Place place = this.readers.place(draft.writer().kelompok());
		List<Readers.Reader> responsible = draft.restricted()
				? this.readers.petugas(place.kabupaten(), draft.discretion().notFor())
				: this.readers.pendamping(draft.writer().kelompok(), place.zone());
		if (draft.restricted() && responsible.isEmpty()) {
			return new FilingResult.NoReader();
		}
		Ticket stored = this.tickets.save(ticket(draft, place, responsible.stream().findFirst()));
		String handle = this.identities.add(stored.number(), draft.writer().link(), draft.writer().kpm(),
				draft.writer().kelompok());
		this.texts.add(stored.number(), Utterance.Author.FAMILY, by, bot, draft.parts());
		this.events.add(stored, HistoryEntry.Kind.FILED, by, null);
		this.publisher.publishEvent(new TicketFiled(stored.number()));
		return new FilingResult.Filed(stored.number(), stored.code(), handle);
	}

	private Ticket ticket(NewTicket draft, Readers.Place place, Optional<Readers.Reader> responsible) {
		Instant now = this.clock.instant();
		Deadlines.Deadline deadline = this.deadlines.of(draft.category(), place.kabupaten(), place.zone(), now);
		KelompokId shown = (draft.restricted() || draft.discretion().anonymous()) ? null : draft.writer().kelompok();
		return new Ticket(null, freeCode(), draft.category(), draft.source(), draft.restricted(),
				draft.discretion().anonymous(), draft.discretion().repliesSafe(), TicketState.BARU, place.kabupaten(),
				draft.discretion().kecamatan().orElse(null), shown, place.zone(),
				responsible.map(Readers.Reader::id).orElse(null), draft.discretion().notFor().orElse(null), Utc.of(now),
				Utc.of(deadline.remind()), Utc.of(deadline.due()), null, null, null, null, null, null, 0);
	}

	private String freeCode() {
		String code = TicketCode.random(this.random);
		return this.tickets.findByCode(code).isPresent() ? freeCode() : code;
	}

	private boolean tooMany(LinkId link) {
		return this.jdbc.sql("""
				SELECT COUNT(*) FROM ticket_identity i JOIN ticket t ON t.id = i.ticket_id
				WHERE i.link_id = ? AND t.state <> 'SELESAI'""")
			.param(link.value())
			.query(Long.class)
			.single() >= MOST_OPEN;
	}

}
