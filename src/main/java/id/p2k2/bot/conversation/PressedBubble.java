package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The message of ours under which somebody pressed.
 *
 * @param messageId which
 * @param data what the pressed button carries
 * @param shown what it shows; empty if that is not known (any more)
 */
record PressedBubble(long messageId, String data, Optional<Outbox.Shown> shown) {

	/** The button that was pressed; empty if it does not stand there any more. */
	Optional<Button> button() {
		return buttons().stream().filter(this::pressed).findFirst();
	}

	/** Whether it is one thing of a list. */
	boolean ofList() {
		return button().filter((button) -> button.meaning() == Button.Meaning.ITEM).isPresent();
	}

	/** Of a list the other things may still be pressed. */
	List<Button> left() {
		return ofList() ? buttons().stream().filter((other) -> !pressed(other)).toList() : List.of();
	}

	/**
	 * A bubble that was pressed offers nothing any more, and a second tap is silent.
	 */
	boolean offers() {
		return button().isPresent() && open();
	}

	/** Whether its question is known to be open. */
	boolean open() {
		return !buttons().isEmpty() && wording() != null && !this.shown.map(Outbox.Shown::settled).orElse(true);
	}

	/** Whether the button may still stand there. */
	boolean stands() {
		return this.shown.isEmpty() || button().isPresent();
	}

	boolean mayHaveButtons() {
		return this.shown.isEmpty() || !buttons().isEmpty();
	}

	@Nullable Wording wording() {
		return this.shown.map(Outbox.Shown::wording).orElse(null);
	}

	@Nullable String subject() {
		return this.shown.flatMap(Outbox.Shown::subject).orElse(null);
	}

	List<Button> buttons() {
		return this.shown.map(Outbox.Shown::buttons).orElse(List.of());
	}

	private boolean pressed(Button button) {
		return button.action().equals(Optional.of(this.data));
	}

}
