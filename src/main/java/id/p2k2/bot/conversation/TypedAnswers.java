package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.outbox.Arrivals;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.spoken.SpokenAnswer;

import org.springframework.stereotype.Component;

/**
 * Finds the button that somebody means who types. The message replied to decides which
 * question is meant; else the newest open one that fits.
 */
@Component
class TypedAnswers {

	private static final int QUESTIONS = 5;

	private final Outbox outbox;

	private final Arrivals arrivals;

	private final Texts texts;

	private final Dialogues dialogues;

	TypedAnswers(Outbox outbox, Arrivals arrivals, Texts texts, Dialogues dialogues) {
		this.dialogues = dialogues;
		this.outbox = outbox;
		this.arrivals = arrivals;
		this.texts = texts;
	}

	Meant meant(Speaker speaker, Incoming.Words words, ConversationRow row) {
		Chat chat = speaker.chat();
		if (words.replyTo().isPresent()) {
			return this.outbox.shown(chat, words.replyTo().get())
				.filter((shown) -> !shown.settled())
				.map((shown) -> fit(shown, words.text(), speaker.language(),
						(button) -> alive(button, row.revision()) || lasts(button)))
				.orElse(new Meant.Nothing());
		}
		for (Outbox.Shown shown : candidates(chat, row)) {
			Meant meant = fit(shown, words.text(), speaker.language(), (button) -> alive(button, row.revision()));
			if (!(meant instanceof Meant.Nothing) || takesNumbers(shown, words.text(), row.revision())) {
				return meant;
			}
		}
		return (row.dialogue() == null && SpokenAnswer.wavers(words.text())) ? askedAgain(chat, row.revision())
				: new Meant.Nothing();
	}

	/** Both answers of the newest open question of yes or no. */
	private Meant askedAgain(Chat chat, int revision) {
		return this.outbox.openQuestions(chat, QUESTIONS)
			.stream()
			.map((shown) -> shown.buttons().stream().filter((button) -> alive(button, revision)).toList())
			.filter(TypedAnswers::asksYesOrNo)
			.findFirst()
			.<Meant>map(Meant.Several::new)
			.orElseGet(Meant.Nothing::new);
	}

	private static boolean asksYesOrNo(List<Button> buttons) {
		return buttons.stream().anyMatch((button) -> button.meaning() == Button.Meaning.YES)
				&& buttons.stream().anyMatch((button) -> button.meaning() == Button.Meaning.NO);
	}

	/**
	 * While a dialogue waits for words, a question from before it is not meant by them:
	 * only its own, and what came since.
	 */
	private List<Outbox.Shown> candidates(Chat chat, ConversationRow row) {
		List<Outbox.Shown> open = this.outbox.openQuestions(chat, QUESTIONS);
		if (row.dialogue() == null || open.isEmpty()) {
			return open;
		}
		long since = this.arrivals.newestAnswer(chat);
		return open.stream().filter((shown) -> shown.messageId() >= since || ofDialogue(shown, row)).toList();
	}

	private static boolean ofDialogue(Outbox.Shown shown, ConversationRow row) {
		return shown.buttons()
			.stream()
			.flatMap((button) -> button.action().flatMap(Action::parse).stream())
			.anyMatch((action) -> action.revision().equals(Optional.of(row.revision()))
					&& action.dialogue().equals(row.dialogue()));
	}

	private Meant fit(Outbox.Shown shown, String text, String language, Predicate<Button> good) {
		List<Button> alive = shown.buttons().stream().filter(good).toList();
		List<Button> fitting = fitting(alive, text, language);
		return switch (fitting.size()) {
			case 0 -> new Meant.Nothing();
			case 1 -> new Meant.One(shown, fitting.getFirst());
			default -> new Meant.Several(fitting);
		};
	}

	/**
	 * A number typed under a question that takes any number is its answer, never a choice
	 * from an older list.
	 */
	private static boolean takesNumbers(Outbox.Shown shown, String text, int revision) {
		return text.strip().matches("\\d+") && shown.buttons()
			.stream()
			.anyMatch((button) -> button.meaning() == Button.Meaning.SPOKEN && alive(button, revision));
	}

	/** A button of a dialogue's earlier question is not meant by anything typed now. */
	private static boolean alive(Button button, int revision) {
		return button.action()
			.flatMap(Action::parse)
			.map((action) -> action.revision().isEmpty() || action.revision().get() == revision)
			.orElse(false);
	}

	/** Whoever replies to an old message means it. */
	private boolean lasts(Button button) {
		return button.action()
			.flatMap(Action::parse)
			.filter((action) -> this.dialogues.lasting(action.dialogue()))
			.isPresent();
	}

	private List<Button> fitting(List<Button> buttons, String text, String language) {
		List<Button> labelled = buttons.stream()
			.filter((button) -> bare(this.texts.plain(button.label(), language)).equals(bare(text)))
			.toList();
		if (!labelled.isEmpty()) {
			return labelled;
		}
		OptionalInt number = SpokenAnswer.choice(text, buttons.size());
		if (number.isPresent() && buttons.get(number.getAsInt() - 1).meaning() != Button.Meaning.SPOKEN) {
			return List.of(buttons.get(number.getAsInt() - 1));
		}
		Button.Meaning meaning = switch (SpokenAnswer.of(text)) {
			case YES -> Button.Meaning.YES;
			case NO -> Button.Meaning.NO;
			case UNCLEAR -> null;
		};
		return buttons.stream().filter((button) -> button.meaning() == meaning).toList();
	}

	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]+", " ").strip();
	}

	/** What somebody who typed may have meant. */
	sealed interface Meant {

		/** No button. */
		record Nothing() implements Meant {

		}

		/** This button of that message. */
		record One(Outbox.Shown shown, Button button) implements Meant {

		}

		/** One of several. */
		record Several(List<Button> buttons) implements Meant {

		}

	}

}
