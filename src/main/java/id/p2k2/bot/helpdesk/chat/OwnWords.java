package id.p2k2.bot.helpdesk.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.helpdesk.OwnTickets;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Ticket;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketState;
import id.p2k2.bot.helpdesk.TicketView;
import id.p2k2.bot.helpdesk.TicketWordPhrase;
import id.p2k2.bot.helpdesk.Utterance;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** How a family sees its own tickets. */
final class OwnWords {

	/** Room for the words of a ticket in one message. */
	private static final int ROOM = 2_500;

	private OwnWords() {
	}

	static List<Button> list(List<Ticket> tickets) {
		return tickets.stream()
			.map((ticket) -> Button.of(
					OwnPhrase.LINE.with("kode", ticket.code(), "jenis", TicketWordPhrase.of(ticket.category()),
							"keadaan", TicketWordPhrase.forFamily(ticket.state())),
					TicketActions.read(ticket.number())))
			.toList();
	}

	/** The ticket, what is asked about it, and the voice notes of staff. */
	static Reply[] view(OwnTickets.Own own, long bot, Instant now) {
		Ticket ticket = own.view().ticket();
		List<Reply> replies = new ArrayList<>();
		switch (own.asked()) {
			case FORWARD ->
				replies.add(Reply.say(OwnPhrase.ASK_FORWARD.with("kode", ticket.code(), "nama", owner(own.view())),
						button(OwnPhrase.MAY, "boleh", ticket, true),
						button(OwnPhrase.MAY_NOT, "tolak", ticket, false)));
			case NEW_READER ->
				replies.add(Reply.say(OwnPhrase.NEW_READER.with("kode", ticket.code(), "nama", owner(own.view())),
						button(OwnPhrase.KEEP, "simpan", ticket, true),
						button(OwnPhrase.TAKE_BACK, "tarik", ticket, false)));
			case NOTHING, SETTLED, CHANNELS -> replies
				.add(new Reply.About(ticket.subject(), Reply.say(body(own.view()), withSweep(own, ticket, now))));
		}
		if (own.asked() == OwnTickets.Asked.CHANNELS) {
			replies.add(Reply.say(OwnPhrase.LATE.with()));
			replies.add(Reply.say(ComplaintWords.channels(ticket.category())));
		}
		own.view()
			.said()
			.stream()
			.filter((one) -> one.author() == Utterance.Author.STAFF && !one.fileId().isEmpty() && one.bot() == bot)
			.forEach((one) -> replies.add(file(ticket, one)));
		return replies.toArray(Reply[]::new);
	}

	static Reply file(Ticket ticket, Utterance one) {
		Outgoing.Media what = (one.kind() == Part.Kind.VOICE) ? Outgoing.Media.VOICE : Outgoing.Media.PHOTO;
		return new Reply.About(ticket.subject(),
				new Reply.Media(what, one.fileId(), OwnPhrase.FILE_CAPTION.with("kode", ticket.code())));
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
			return List.of(button(OwnPhrase.SETTLED, "beres", ticket, true),
					button(OwnPhrase.UNSETTLED, "belum", ticket, false));
		}
		return (ticket.state() == TicketState.SELESAI) ? List.of(button(OwnPhrase.UNSETTLED, "belum", ticket))
				: List.of(button(OwnPhrase.ADD, "tambah", ticket));
	}

	private static Wording body(TicketView view) {
		Ticket ticket = view.ticket();
		List<Wording> lines = new ArrayList<>();
		if (!ticket.restricted() && ticket.state() != TicketState.BARU && view.owner().isPresent()) {
			lines.add(OwnPhrase.READ_BY.with("nama", view.owner().get()));
		}
		lines.addAll(said(view));
		return OwnPhrase.VIEW.with("kode", ticket.code(), "jenis", TicketWordPhrase.of(ticket.category()), "keadaan",
				TicketWordPhrase.forFamily(ticket.state()), "isi", lines);
	}

	/** The newest words whole, the oldest cut where there is no room. */
	private static List<Wording> said(TicketView view) {
		LinkedList<Wording> lines = new LinkedList<>();
		int left = ROOM;
		for (Utterance one : view.said().reversed()) {
			String text = (one.text().length() <= left) ? one.text() : one.text().substring(0, left) + "…";
			left = Math.max(0, left - text.length());
			lines.addFirst(line(one, text));
		}
		return lines;
	}

	private static Wording line(Utterance one, String text) {
		Wording words = switch (one.kind()) {
			case TEXT -> CommonPhrase.plain(text);
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

	private static Button button(OwnPhrase label, String verb, Ticket ticket) {
		return Button.of(label.with(), Action.of(TicketActions.FAMILY, verb, ticket.number().value()));
	}

	private static Button button(OwnPhrase label, String verb, Ticket ticket, boolean yes) {
		String action = Action.of(TicketActions.FAMILY, verb, ticket.number().value());
		return yes ? Button.yes(label.with(), action) : Button.no(label.with(), action);
	}

}
