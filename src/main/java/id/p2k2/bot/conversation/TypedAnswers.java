package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outbox;
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

	private final Texts texts;

	TypedAnswers(Outbox outbox, Texts texts) {
		this.outbox = outbox;
		this.texts = texts;
	}

	Meant meant(Chat chat, String text, Optional<Long> replyTo, String language, int revision) {
		if (replyTo.isPresent()) {
			return this.outbox.shown(chat, replyTo.get())
				.filter((shown) -> !shown.settled())
				.map((shown) -> fit(shown, text, language, revision))
				.orElse(new Meant.Nothing());
		}
		for (Outbox.Shown shown : this.outbox.openQuestions(chat, QUESTIONS)) {
			Meant meant = fit(shown, text, language, revision);
			if (!(meant instanceof Meant.Nothing) || takesNumbers(shown, text, revision)) {
				return meant;
			}
		}
		return new Meant.Nothing();
	}

	private Meant fit(Outbox.Shown shown, String text, String language, int revision) {
		List<Button> alive = shown.buttons().stream().filter((button) -> alive(button, revision)).toList();
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
