package id.p2k2.bot.roster.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.roster.Cards;
import id.p2k2.bot.roster.CardsMaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.CommonPhrase;

import org.springframework.stereotype.Component;

/** {@code /kartu}: the cards of a kelompok, or of one family of it. */
@Component
class CardDialogue implements Dialogue<CardDialogue.State> {

	private final Cards cards;

	CardDialogue(Cards cards) {
		this.cards = cards;
	}

	@Override
	public String name() {
		return "kartu";
	}

	@Override
	public Class<State> states() {
		return State.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("kartu", Set.of(Role.PENDAMPING), PrintPhrase.DESCRIPTION, PrintPhrase.LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Turn<State> next(Optional<State> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> which(speaker);
			case Said.Press press when press.verb().equals("untuk") -> one(press, speaker);
			case Said.Press press -> this.cards.kelompok(speaker, new KelompokId(press.number(0)))
				.map((served) -> press.verb().equals("lagi") ? joined(served) : kelompok(served))
				.orElseGet(() -> Turn.end(Reply.say(PrintPhrase.NOT_YOURS.with())));
			case Said.Words _, Said.File _ -> Turn.again(PrintPhrase.WHICH_KELOMPOK.with());
		};
	}

	private Turn<State> which(Speaker speaker) {
		List<Served> served = this.cards.kelompok(speaker);
		if (served.isEmpty()) {
			return Turn.end(Reply.say(PrintPhrase.NO_KELOMPOK.with()));
		}
		return Turn.ask(new State.Choosing(), PrintPhrase.WHICH_KELOMPOK.with(), served.stream()
			.map((one) -> Button.of(CommonPhrase.plain(one.name()), Action.of(name(), "kelompok", one.id().value())))
			.toList());
	}

	private Turn<State> kelompok(Served served) {
		List<Cards.CardFamily> families = this.cards.families(served.id());
		long waiting = families.stream().filter((family) -> !family.joined()).count();
		if (families.isEmpty()) {
			return Turn.end(Reply.say(PrintPhrase.NO_FAMILIES.with("kelompok", served.name())));
		}
		if (waiting > 0) {
			Turn<State> printed = Turn.end(new Reply.Document(CardsMaker.NAME, CardsMaker.of(served.id()),
					PrintPhrase.CAPTION.with("kelompok", served.name(), "jumlah", waiting)));
			return (waiting == families.size()) ? printed : printed.then(anotherPhone(served));
		}
		return whichFamily(served, families, PrintPhrase.ALL_JOINED);
	}

	private Reply anotherPhone(Served served) {
		return Reply.say(PrintPhrase.SOME_JOINED.with(),
				Button.of(PrintPhrase.FOR_JOINED.with(), Action.of(name(), "lagi", served.id().value())));
	}

	private Turn<State> joined(Served served) {
		return whichFamily(served, this.cards.families(served.id()), PrintPhrase.WHICH_FAMILY);
	}

	private Turn<State> whichFamily(Served served, List<Cards.CardFamily> families, PrintPhrase question) {
		return Turn.ask(new State.Choosing(), question.with("kelompok", served.name()),
				families.stream()
					.filter(Cards.CardFamily::joined)
					.map((family) -> Button.of(PrintPhrase.FOR_ONE.with("nama", family.addressed()),
							Action.of(name(), "untuk", served.id().value(), family.id().value())))
					.toList());
	}

	private Turn<State> one(Said.Press press, Speaker speaker) {
		return this.cards.kelompok(speaker, new KelompokId(press.number(0)))
			.flatMap((served) -> this.cards.families(served.id())
				.stream()
				.filter((family) -> family.id().value() == press.number(1))
				.findFirst()
				.map((family) -> Turn
					.<State>end(new Reply.Document(CardsMaker.NAME, CardsMaker.of(served.id(), family.id()),
							PrintPhrase.CAPTION_ONE.with("nama", family.addressed())))))
			.orElseGet(() -> Turn.end(Reply.say(PrintPhrase.NOT_YOURS.with())));
	}

	/** One question at most. */
	sealed interface State {

		/** A kelompok or a family is to be chosen. */
		record Choosing() implements State {

		}

	}

}
