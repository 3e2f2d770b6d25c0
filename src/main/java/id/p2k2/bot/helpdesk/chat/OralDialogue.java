package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.FilingResult;
import id.p2k2.bot.helpdesk.OralTickets;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.text.CommonPhrase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /lisan}: what families said aloud, written down for them. */
@Component
@Order(25)
class OralDialogue implements Dialogue<OralState> {

	private static final int MOST_PARTS = 20;

	private final OralTickets tickets;

	OralDialogue(OralTickets tickets) {
		this.tickets = tickets;
	}

	@Override
	public String name() {
		return TicketActions.ORAL;
	}

	@Override
	public Class<OralState> states() {
		return OralState.class;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("lisan", Set.of(Role.PENDAMPING), OralPhrase.DESCRIPTION, OralPhrase.LABEL,
				Entry.Place.HIDDEN));
	}

	@Override
	public Turn<OralState> next(Optional<OralState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> begin(speaker);
			case Said.Press press when press.verb().equals("mulai") -> begin(speaker);
			case Said.Press press when press.verb().equals("catat") -> kelompok(press.number(0), speaker);
			case Said.Press press -> state.map((known) -> pressed(known, press, speaker))
				.orElseGet(() -> Turn.over(Reply.say(OralPhrase.HINT.with())));
			case Said.Words words -> state.map((known) -> said(known, Optional.of(Part.words(words.text())), speaker))
				.orElseGet(() -> begin(speaker));
			case Said.File file ->
				state.map((known) -> said(known, SpokenParts.of(file), speaker)).orElseGet(() -> begin(speaker));
		};
	}

	private Turn<OralState> begin(Speaker speaker) {
		List<Assignments.Served> served = this.tickets.served(speaker);
		if (served.size() == 1) {
			return kelompok(served.getFirst().id().value(), speaker);
		}
		return served.isEmpty() ? Turn.end(Reply.say(OralPhrase.NO_KELOMPOK.with()))
				: Turn.ask(new OralState.ChoosingKelompok(), OralPhrase.ASK_KELOMPOK.with(),
						served.stream()
							.map((group) -> Button.of(CommonPhrase.plain(group.name()),
									Action.of(name(), "kelompok", group.id().value())))
							.toList());
	}

	private Turn<OralState> kelompok(long id, Speaker speaker) {
		return this.tickets.served(speaker)
			.stream()
			.filter((group) -> group.id().value() == id)
			.findFirst()
			.map((group) -> {
				List<Button> buttons = new ArrayList<>();
				buttons.add(Button.of(OralPhrase.WHOLE_KELOMPOK.with(), Action.of(name(), "keluarga", 0)));
				this.tickets.unreachable(group.id(), speaker)
					.forEach((one) -> buttons.add(Button.of(CommonPhrase.plain(one.addressed()),
							Action.of(name(), "keluarga", one.kpm().value()))));
				return Turn.<OralState>ask(new OralState.ChoosingFamily(id),
						OralPhrase.ASK_FAMILY.with("kelompok", group.name()), buttons);
			})
			.orElseGet(() -> Turn.end(Reply.say(OralPhrase.REFUSED.with())));
	}

	private Turn<OralState> pressed(OralState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case OralState.ChoosingKelompok _ -> kelompok(press.number(0), speaker);
			case OralState.ChoosingFamily(long kelompok) ->
				Turn.ask(new OralState.ChoosingCategory(kelompok, Math.max(0, press.number(0))),
						OralPhrase.ASK_CATEGORY.with(), categories());
			case OralState.ChoosingCategory(long kelompok, long kpm) -> Arrays.stream(Category.values())
				.filter((category) -> category.name().equals(press.text(0)) && !category.restricted())
				.findFirst()
				.map((category) -> Turn.<OralState>ask(new OralState.Writing(kelompok, kpm, category, List.of()),
						OralPhrase.ASK_SAID.with()))
				.orElseGet(() -> Turn.again(OralPhrase.HINT.with()));
			case OralState.Writing writing when press.verb().equals("sudah") -> enough(writing);
			case OralState.AskingDone asking -> file(asking, List.of(), speaker);
			case OralState.Writing _ -> Turn.again(OralPhrase.HINT.with());
		};
	}

	private Turn<OralState> said(OralState state, Optional<Part> part, Speaker speaker) {
		return switch (state) {
			case OralState.Writing writing when part.isPresent() -> written(writing, part.get());
			case OralState.AskingDone asking when part.isPresent() -> file(asking, List.of(part.get()), speaker);
			case OralState.ChoosingKelompok _, OralState.ChoosingFamily _, OralState.ChoosingCategory _,
					OralState.Writing _, OralState.AskingDone _ ->
				Turn.again(OralPhrase.HINT.with());
		};
	}

	private Turn<OralState> written(OralState.Writing writing, Part part) {
		if (part.kind() == Part.Kind.TEXT && SpokenParts.enough(part.text())) {
			return enough(writing);
		}
		List<Part> all = new ArrayList<>(writing.said());
		if (all.size() < MOST_PARTS) {
			all.add(part);
		}
		return Turn.collect(
				new OralState.Writing(writing.kelompok(), writing.kpm(), writing.category(), List.copyOf(all)),
				ComplaintPhrase.GOT_PART.with(),
				List.of(Button.suggestion(ComplaintPhrase.ENOUGH.with(), Action.of(name(), "sudah"))));
	}

	private Turn<OralState> enough(OralState.Writing writing) {
		return writing.said().isEmpty() ? Turn.again(OralPhrase.HINT.with()) : Turn.ask(
				new OralState.AskingDone(writing.kelompok(), writing.kpm(), writing.category(), writing.said()),
				OralPhrase.ASK_DONE.with(), Button.suggestion(OralPhrase.NOT_YET.with(), Action.of(name(), "belum")));
	}

	private Turn<OralState> file(OralState.AskingDone asking, List<Part> done, Speaker speaker) {
		Optional<KpmId> kpm = (asking.kpm() > 0) ? Optional.of(new KpmId(asking.kpm())) : Optional.empty();
		FilingResult result = this.tickets.file(new KelompokId(asking.kelompok()), kpm, asking.category(),
				asking.said(), done, speaker);
		OralPhrase phrase = done.isEmpty() ? OralPhrase.FILED : OralPhrase.FILED_DONE;
		return (result instanceof FilingResult.Filed filed) ? Turn.end(Reply.say(phrase.with("kode", filed.code())))
				: Turn.end(Reply.say(OralPhrase.REFUSED.with()));
	}

	private static List<Button> categories() {
		return Arrays.stream(Category.values())
			.filter((category) -> !category.restricted())
			.map((category) -> Button.of(category.with(), Action.of(TicketActions.ORAL, "jenis", category.name())))
			.toList();
	}

}
