package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.OwnDecisions;
import id.p2k2.bot.helpdesk.OwnTickets;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketCode;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.TicketId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /laporan}, and any ticket of one's own by its code. */
@Component
@Order(29)
class OwnDialogue implements Dialogue<OwnState> {

	private static final String COMMAND = "laporan";

	private static final int MOST_PARTS = 20;

	private final OwnTickets tickets;

	private final OwnDecisions decisions;

	OwnDialogue(OwnTickets tickets, OwnDecisions decisions) {
		this.decisions = decisions;
		this.tickets = tickets;
	}

	@Override
	public String name() {
		return TicketActions.FAMILY;
	}

	@Override
	public Class<OwnState> states() {
		return OwnState.class;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public boolean leavesTraces() {
		return true;
	}

	@Override
	public boolean whileStopped() {
		return true;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry(COMMAND, Set.of(Role.KPM), ComplaintPhrase.OWN_DESCRIPTION, ComplaintPhrase.OWN_LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Optional<Said.Command> meant(String text, Speaker speaker) {
		return speaker.roles().contains(Role.KPM)
				? TicketCode.typed(text).map((code) -> new Said.Command(COMMAND, code)) : Optional.empty();
	}

	@Override
	public Turn<OwnState> next(Optional<OwnState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String _, String argument) when !argument.isBlank() ->
				shown(TicketCode.typed(argument).flatMap((code) -> this.tickets.open(code, speaker)), speaker);
			case Said.Command _ -> list(speaker);
			case Said.Press press when press.verb().equals("lanjut") ->
				state.map((known) -> add(known, speaker)).orElseGet(OwnDialogue::over);
			case Said.Press press -> pressed(press.verb(), press.text(0), speaker);
			case Said.Words words -> state.map((known) -> more(known, Optional.of(Part.words(words.text())), speaker))
				.orElseGet(() -> list(speaker));
			case Said.File file ->
				state.map((known) -> more(known, SpokenParts.of(file), speaker)).orElseGet(() -> list(speaker));
		};
	}

	private Turn<OwnState> list(Speaker speaker) {
		List<OwnTickets.Listed> own = this.tickets.list(speaker);
		return own.isEmpty()
				? Turn.stay(Reply.say(OwnPhrase.NONE.with(),
						Button.of(ComplaintPhrase.LABEL.with(), TicketActions.complain())))
				: Turn.stay(Reply.say(OwnPhrase.LIST.with(), OwnWords.list(own)));
	}

	private Turn<OwnState> pressed(String verb, String handle, Speaker speaker) {
		TicketId id = meant(handle);
		return switch (verb) {
			case "baca" -> shown(this.tickets.open(id, speaker), speaker);
			case "beres" -> told(this.tickets.settle(id, speaker), OwnPhrase.THANKS);
			case "belum" -> this.tickets.unsettle(id, speaker) ? asked(handle, OwnPhrase.REOPENED) : unknown();
			case "tambah" -> this.tickets.open(id, speaker).isPresent() ? asked(handle, OwnPhrase.ASK_MORE) : unknown();
			case "boleh" -> told(this.decisions.decideForward(id, true, speaker), OwnPhrase.FORWARDED);
			case "tolak" -> told(this.decisions.decideForward(id, false, speaker), OwnPhrase.NOT_FORWARDED);
			case "simpan" -> told(this.decisions.keep(id, speaker), OwnPhrase.KEPT);
			case "tarik" -> told(this.decisions.takeBack(id, speaker), OwnPhrase.TAKEN_BACK);
			default -> over();
		};
	}

	/** No ticket has the number 0. */
	private TicketId meant(String handle) {
		return this.tickets.named(handle).orElse(new TicketId(0));
	}

	private static Turn<OwnState> asked(String handle, OwnPhrase phrase) {
		return Turn.ask(new OwnState.Adding(handle, List.of()), phrase.with(),
				Button.suggestion(OwnPhrase.SKIP.with(), Action.of(TicketActions.FAMILY, "lanjut")));
	}

	private Turn<OwnState> more(OwnState state, Optional<Part> part, Speaker speaker) {
		return switch (state) {
			case OwnState.Adding(String handle, List<Part> parts) -> {
				if (part.isEmpty()) {
					yield Turn.again(ComplaintPhrase.NOT_THIS_FILE.with());
				}
				if (part.get().kind() != Part.Kind.TEXT && !this.tickets.takesFiles(meant(handle), speaker)) {
					yield Turn.again(ComplaintPhrase.RECOGNISABLE.with());
				}
				if (part.get().kind() == Part.Kind.TEXT && SpokenParts.enough(part.get().text())) {
					yield add(state, speaker);
				}
				List<Part> all = new ArrayList<>(parts);
				if (all.size() < MOST_PARTS) {
					all.add(part.get());
				}
				yield Turn.collect(new OwnState.Adding(handle, List.copyOf(all)), ComplaintPhrase.GOT_PART.with(), List
					.of(Button.suggestion(ComplaintPhrase.ENOUGH.with(), Action.of(TicketActions.FAMILY, "lanjut"))));
			}
		};
	}

	private Turn<OwnState> add(OwnState state, Speaker speaker) {
		return switch (state) {
			case OwnState.Adding(String _, List<Part> parts) when parts.isEmpty() ->
				Turn.end(Reply.say(OwnPhrase.THANKS.with()));
			case OwnState.Adding(String handle, List<Part> parts) -> Turn.end(Reply
				.say(this.tickets.add(meant(handle), parts, speaker) ? OwnPhrase.ADDED.with() : OwnPhrase.OVER.with()));
		};
	}

	private Turn<OwnState> shown(Optional<OwnTickets.Own> own, Speaker speaker) {
		return own.map((known) -> Turn.<OwnState>stay(OwnWords.view(known, speaker.chat().bot(), this.tickets.now())))
			.orElseGet(OwnDialogue::unknown);
	}

	private static Turn<OwnState> told(boolean done, OwnPhrase phrase) {
		return done ? Turn.stay(Reply.say(phrase.with())) : over();
	}

	private static Turn<OwnState> unknown() {
		return Turn.stay(Reply.say(OwnPhrase.UNKNOWN.with()));
	}

	private static Turn<OwnState> over() {
		return Turn.over(Reply.say(OwnPhrase.OVER.with()));
	}

}
