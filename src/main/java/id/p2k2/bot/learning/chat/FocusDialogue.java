package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.GroupPaths;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /fokus}: a koordinator puts a modul first for the kabupaten, this year or next.
 * Kelompok are suggested its sesi before others; nobody is bound to it.
 */
@Component
@Order(24)
class FocusDialogue implements Dialogue<FocusDialogue.None> {

	private final Catalogue catalogue;

	private final GroupPaths paths;

	FocusDialogue(Catalogue catalogue, GroupPaths paths) {
		this.catalogue = catalogue;
		this.paths = paths;
	}

	@Override
	public String name() {
		return "fokus";
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("fokus", Set.of(Role.KOORDINATOR), FocusPhrase.DESCRIPTION, FocusPhrase.LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		if (said instanceof Said.Press press) {
			return pressed(press, speaker)
				.map((focus) -> Turn.<None>stay(new Reply.Show(current(focus), buttons(focus))))
				.orElseGet(() -> Turn.over(Reply.say(FocusPhrase.NO_AREA.with())));
		}
		List<Reply> replies = this.paths.focuses(speaker)
			.stream()
			.map((focus) -> Reply.say(current(focus), buttons(focus)))
			.toList();
		return replies.isEmpty() ? Turn.stay(Reply.say(FocusPhrase.NO_AREA.with()))
				: Turn.stay(replies.toArray(Reply[]::new));
	}

	/** Buttons name their year: one of last year changes nothing any more. */
	private Optional<GroupPaths.Focus> pressed(Said.Press press, Speaker speaker) {
		return switch (press.verb()) {
			case "tahun" -> this.paths.focus(press.number(0), press.number(1), speaker);
			case "modul" -> this.paths.focus(press.number(0), press.number(2),
					this.catalogue.modul(press.number(1)).map(Modul::number), speaker);
			default -> Optional.empty();
		};
	}

	private Wording current(GroupPaths.Focus focus) {
		Wording modul = focus.modul()
			.flatMap(this.catalogue::modul)
			.map((known) -> CommonPhrase.plain(known.title()))
			.orElseGet(FocusPhrase.NONE::with);
		return FocusPhrase.CURRENT.with("kabupaten", focus.kabupaten(), "tahun", String.valueOf(focus.year()), "modul",
				modul);
	}

	private List<Button> buttons(GroupPaths.Focus focus) {
		List<Button> buttons = new ArrayList<>();
		this.catalogue.modul()
			.forEach((modul) -> buttons.add(Button.of(CommonPhrase.plain(modul.title()),
					Action.of(name(), "modul", focus.desa(), modul.number(), focus.year()))));
		buttons.add(Button.of(FocusPhrase.WITHOUT.with(), Action.of(name(), "modul", focus.desa(), 0, focus.year())));
		Stream.of(focus.year() - 1, focus.year() + 1)
			.filter((year) -> this.paths.focusable(year))
			.forEach((year) -> buttons.add(Button.of(FocusPhrase.OTHER_YEAR.with("tahun", String.valueOf(year)),
					Action.of(name(), "tahun", focus.desa(), year))));
		return buttons;
	}

	/** Nothing is kept. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
