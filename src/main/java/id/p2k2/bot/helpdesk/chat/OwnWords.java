package id.p2k2.bot.helpdesk.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.helpdesk.OwnTickets;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Ticket;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketState;
import id.p2k2.bot.helpdesk.TicketView;
import id.p2k2.bot.helpdesk.Utterance;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** How a family sees its own tickets. */
final class OwnWords {

	private OwnWords() {
	}

	/** Of what has no name the queue keeps no code. */
	static List<Button> list(List<OwnTickets.Listed> tickets) {
		return tickets.stream().map((one) -> Button.of(line(one.ticket()), TicketActions.read(one.handle()))).toList();
	}

	private static Wording line(Ticket ticket) {
		return ticket.anonymous()
				? OwnPhrase.LINE_ANONYMOUS.with("jenis", ticket.category().with(), "keadaan", state(ticket))
				: OwnPhrase.LINE.with("kode", ticket.code(), "jenis", ticket.category().with(), "keadaan",
						state(ticket));
	}

	/** What waits for the family is answered, to her. */
	private static Wording state(Ticket ticket) {
		return (ticket.state() == TicketState.MENUNGGU) ? OwnPhrase.ANSWERED.with() : ticket.state().with();
	}

	/** The ticket, what is asked about it, and the voice notes of staff. */
	static Reply[] view(OwnTickets.Own own, long bot, Instant now) {
		Ticket ticket = own.view().ticket();
		List<Reply> replies = new ArrayList<>();
		replies.add(about(own, switch (own.asked()) {
			case FORWARD -> Reply.say(OwnPhrase.ASK_FORWARD.with("kode", ticket.code(), "nama", owner(own.view())),
					button(OwnPhrase.MAY, "boleh", own, true), button(OwnPhrase.MAY_NOT, "tolak", own, false));
			case NEW_READER -> Reply.say(OwnPhrase.NEW_READER.with("kode", ticket.code(), "nama", owner(own.view())),
					button(OwnPhrase.KEEP, "simpan", own, true), button(OwnPhrase.TAKE_BACK, "tarik", own, false));
			case NOTHING, SETTLED, CHANNELS -> Reply.say(body(own), withSweep(own, ticket, now));
		}));
		if (own.asked() == OwnTickets.Asked.CHANNELS) {
			replies.add(Reply.say(OwnPhrase.LATE.with()));
			replies.add(Reply.say(ComplaintWords.channels(ticket.category())));
		}
		own.view()
			.said()
			.stream()
			.filter((one) -> one.author() == Utterance.Author.STAFF && !one.fileId().isEmpty() && one.bot() == bot)
			.forEach((one) -> replies.add(about(own, file(ticket, one))));
		return replies.toArray(Reply[]::new);
	}

	/** What the queue tells of it names the handle alone, or nothing at all. */
	private static Reply about(OwnTickets.Own own, Reply reply) {
		Ticket ticket = own.view().ticket();
		return new Reply.About(TicketActions.subject(own.handle()),
				(ticket.restricted() || ticket.anonymous()) ? new Reply.Fleeting(reply) : reply);
	}

	static Reply file(Ticket ticket, Utterance one) {
		Outgoing.Media what = (one.kind() == Part.Kind.VOICE) ? Outgoing.Media.VOICE : Outgoing.Media.PHOTO;
		return new Reply.Media(what, one.fileId(), OwnPhrase.FILE_CAPTION.with("kode", ticket.code()));
	}

	/** Who opens a restricted one may not be alone with this phone. */
	private static List<Button> withSweep(OwnTickets.Own own, Ticket ticket, Instant now) {
		List<Button> buttons = new ArrayList<>(buttons(own, ticket));
		if (ticket.restricted()) {
			buttons.add(ComplaintWords.sweep(now));
		}
		return buttons;
	}

	private static List<Button> buttons(OwnTickets.Own own, Ticket ticket) {
		if (own.asked() == OwnTickets.Asked.SETTLED) {
			return List.of(button(OwnPhrase.SETTLED, "beres", own, true),
					button(OwnPhrase.UNSETTLED, "belum", own, false));
		}
		return (ticket.state() == TicketState.SELESAI) ? List.of(button(OwnPhrase.UNSETTLED, "belum", own))
				: List.of(button(OwnPhrase.ADD, "tambah", own));
	}

	private static Wording body(OwnTickets.Own own) {
		Ticket ticket = own.view().ticket();
		List<Wording> lines = new ArrayList<>();
		if (!ticket.restricted() && !own.readers().isEmpty()) {
			lines.add(OwnPhrase.READ_BY.with("nama", String.join(", ", own.readers())));
		}
		lines.addAll(Saying.newest(own.view().said(), OwnWords::line).lines());
		return OwnPhrase.VIEW.with("kode", ticket.code(), "jenis", ticket.category().with(), "keadaan", state(ticket),
				"isi", lines);
	}

	private static Wording line(Utterance one) {
		Wording words = switch (one.kind()) {
			case TEXT -> CommonPhrase.plain(one.text());
			case VOICE -> OwnPhrase.VOICE.with();
			case PHOTO -> OwnPhrase.PHOTO.with();
		};
		boolean named = one.author() == Utterance.Author.STAFF && !one.staff().isEmpty();
		return named ? OwnPhrase.ANSWER.with("nama", one.staff(), "isi", words)
				: OwnPhrase.OWN_WORDS.with("isi", words);
	}

	private static String owner(TicketView view) {
		return view.owner().orElse("");
	}

	private static Button button(OwnPhrase label, String verb, OwnTickets.Own own) {
		return Button.of(label.with(), Action.of(TicketActions.FAMILY, verb, own.handle()));
	}

	private static Button button(OwnPhrase label, String verb, OwnTickets.Own own, boolean yes) {
		String action = Action.of(TicketActions.FAMILY, verb, own.handle());
		return yes ? Button.yes(label.with(), action) : Button.no(label.with(), action);
	}

}
