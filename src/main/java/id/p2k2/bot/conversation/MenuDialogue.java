package id.p2k2.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /menu} and {@code /bantuan}: everything can be reached from here. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MenuDialogue implements Dialogue<MenuDialogue.None> {

	private static final String NAME = "menu";

	private final Dialogues dialogues;

	MenuDialogue(Dialogues dialogues) {
		this.dialogues = dialogues;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry("menu", Entry.ALL, ConversationPhrase.MENU_DESCRIPTION, ConversationPhrase.MENU_LABEL,
						Entry.Place.HIDDEN),
				new Entry("bantuan", Entry.ALL, ConversationPhrase.HELP_DESCRIPTION, ConversationPhrase.HELP_LABEL,
						Entry.Place.MORE),
				new Entry("batal", Entry.ALL, ConversationPhrase.CANCEL_DESCRIPTION, ConversationPhrase.CANCEL_LABEL,
						Entry.Place.HIDDEN));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String name, String _) when name.equals("bantuan") -> Turn.stay(Reply.say(help(speaker)));
			case Said.Press(String verb, List<String> arguments, long _) when verb.equals("buka") ->
				Turn.handOver(arguments.isEmpty() ? "menu" : arguments.getFirst(), "");
			case Said.Press(String verb, List<String> _, long _) when verb.equals("lain") ->
				Turn.stay(new Reply.Show(ConversationPhrase.MENU_MORE.with(), more(speaker)));
			default -> Turn.stay(Reply.say(ConversationPhrase.MENU.with(), first(speaker)));
		};
	}

	/** The command behind a button of the menu; empty for any other button. */
	static Optional<String> opens(Action action) {
		return (action.dialogue().equals(NAME) && action.verb().equals("buka"))
				? action.arguments().stream().findFirst() : Optional.empty();
	}

	/** The buttons of the first menu. */
	List<Button> first(Speaker speaker) {
		List<Button> buttons = new ArrayList<>(buttons(speaker, Entry.Place.FIRST));
		if (!buttons(speaker, Entry.Place.MORE).isEmpty()) {
			buttons.add(Button.of(ConversationPhrase.MORE.with(), Action.of(name(), "lain")));
		}
		return buttons;
	}

	private List<Button> more(Speaker speaker) {
		return buttons(speaker, Entry.Place.MORE);
	}

	private List<Button> buttons(Speaker speaker, Entry.Place place) {
		return this.dialogues.entries(speaker.roles())
			.stream()
			.filter((entry) -> entry.place() == place)
			.map((entry) -> Button.of(entry.label().with(), Action.of(name(), "buka", entry.command())))
			.toList();
	}

	private Wording help(Speaker speaker) {
		List<Wording> lines = this.dialogues.entries(speaker.roles())
			.stream()
			.filter((entry) -> entry.place() != Entry.Place.HIDDEN)
			.map((entry) -> ConversationPhrase.HELP_LINE.with("perintah", "/" + entry.command(), "uraian",
					entry.description().with()))
			.toList();
		return ConversationPhrase.HELP.with("perintah",
				lines.isEmpty() ? List.of(CommonPhrase.plain("/start")) : lines);
	}

	/** The menu needs no state. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
