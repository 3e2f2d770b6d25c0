package id.p2k2.bot.fakes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's Telegram: what they do reaches the bot as updates, what the bot does is seen
 * here as it now stands.
 */
public final class Phone {

	private final Chat chat;

	private final Acts acts;

	Phone(Chat chat) {
		this.chat = chat;
		this.acts = new Acts(chat);
	}

	/** User id, in a private chat also the chat's id. */
	public long id() {
		return this.chat.id;
	}

	/** The name as the bot is told it. */
	public String name() {
		return this.chat.name;
	}

	/** Token of the bot at the other end. */
	public String token() {
		return this.chat.bot.token;
	}

	/** Writes a text; its message id is returned. Refused while the bot is blocked. */
	public long sends(String text) {
		return this.acts.write(text, null, null, false);
	}

	/** Presses Start, or opens a link with a payload unless that is empty. */
	public long starts(String payload) {
		return sends(payload.isEmpty() ? "/start" : "/start " + payload);
	}

	/** Answers one message. */
	public long repliesTo(long messageId, String text) {
		return this.acts.write(text, null, messageId, false);
	}

	/** Passes on somebody else's text. */
	public long forwards(String text) {
		return this.acts.write(text, null, null, true);
	}

	/** Sends a file; the caption may be empty. */
	public long sendsDocument(String fileName, String mime, byte[] bytes, String caption) {
		return this.acts.write(caption, this.chat.bot.files.put("document", fileName, mime, bytes), null, false);
	}

	/** Sends a photo; the caption may be empty. */
	public long sendsPhoto(byte[] jpeg, String caption) {
		return this.acts.write(caption, this.chat.bot.files.put("photo", "foto.jpg", "image/jpeg", jpeg), null, false);
	}

	/** Sends a voice note of three seconds, whatever the bytes. */
	public long sendsVoice(byte[] ogg) {
		return this.acts.write("", this.chat.bot.files.put("voice", "suara.ogg", "audio/ogg", ogg), null, false);
	}

	/** Sends a film of three seconds, whatever the bytes. */
	public long sendsVideo(byte[] mp4) {
		return this.acts.write("", this.chat.bot.files.put("video", "video.mp4", "video/mp4", mp4), null, false);
	}

	/** Shares this phone's own number. */
	public long sharesContact(String number) {
		return sharesContact(number, id());
	}

	/** Shares a contact that may be somebody else's. */
	public long sharesContact(String number, long userId) {
		Attachment contact = new Attachment("contact", Long.toString(userId), number, "", new byte[0]);
		return this.acts.write("", contact, null, false);
	}

	/**
	 * Presses the newest visible inline button with this label, else the one of the reply
	 * keyboard; an AssertionError lists what is visible if there is neither.
	 * @return the press's id; empty for a reply keyboard, which only writes its label
	 */
	public String presses(String label) {
		for (Bubble bubble : messages().reversed()) {
			Optional<Button> found = find(bubble, label);
			if (found.isPresent()) {
				return this.acts.press(bubble.id(), found.get());
			}
		}
		boolean typed = replyKeyboard().stream().flatMap(List::stream).anyMatch((key) -> key.label().equals(label));
		if (!typed) {
			throw new AssertionError("No button [" + label + "] on the phone of " + name() + "; visible are "
					+ visibleLabels() + "\n" + transcript());
		}
		sends(label);
		return "";
	}

	/** Presses a button of one message. */
	public String pressesOn(long messageId, String label) {
		Bubble bubble = message(messageId);
		return this.acts.press(messageId, find(bubble, label).orElseThrow(
				() -> new AssertionError("No button [" + label + "] on that message, only " + bubble.labels())));
	}

	/** Presses the n-th inline button of one message, counted from 0, top to bottom. */
	public String pressesOn(long messageId, int index) {
		List<Button> buttons = message(messageId).inline().stream().flatMap(List::stream).toList();
		if (index < 0 || index >= buttons.size()) {
			throw new AssertionError("That message has " + buttons.size() + " buttons, there is no number " + index);
		}
		return this.acts.press(messageId, buttons.get(index));
	}

	/** Presses what an outdated app still shows: any data, the message may be gone. */
	public String pressesStale(long messageId, String data) {
		return this.acts.press(messageId, new Button(data, data, null, false));
	}

	private static Optional<Button> find(Bubble bubble, String label) {
		return bubble.inline().stream().flatMap(List::stream).filter((key) -> key.label().equals(label)).findFirst();
	}

	/** Votes in a poll; options by index. Quizzes take one vote only. */
	public void votes(long messageId, int... options) {
		this.acts.vote(message(messageId), java.util.Arrays.stream(options).boxed().toList());
	}

	/** Stops the bot: it learns so and is refused from now on. */
	public void blocks() {
		this.acts.block();
	}

	/** Lets the bot write again: it learns so. */
	public void unblocks() {
		this.acts.unblock();
	}

	/** The account is gone: the bot is refused and told nothing. */
	public void vanishes() {
		this.chat.refuse("user is deactivated");
	}

	/** Whether the bot may not write here. */
	public boolean blocked() {
		return this.acts.blocked();
	}

	/** All bubbles now visible, oldest first. */
	public List<Bubble> messages() {
		return this.chat.bubbles();
	}

	/** The bubble with this id; an AssertionError if it is not visible. */
	public Bubble message(long messageId) {
		return this.chat.find(messageId)
			.orElseThrow(() -> new AssertionError("No message " + messageId + " on the phone of " + name()));
	}

	/** The newest bubble of the bot; an AssertionError if there is none. */
	public Bubble newest() {
		return fromBot().stream()
			.reduce((first, second) -> second)
			.orElseThrow(() -> new AssertionError("The bot has written nothing to " + name()));
	}

	private List<Bubble> fromBot() {
		return messages().stream().filter(Bubble::fromBot).toList();
	}

	/** Waits until a visible bubble of the bot contains this; the newest such. */
	public Bubble sees(String part) {
		try {
			return Await.found(name() + " sees \"" + part + "\"",
					() -> fromBot().reversed().stream().filter((bubble) -> bubble.line().contains(part)).findFirst());
		}
		catch (AssertionError ex) {
			throw new AssertionError(ex.getMessage() + "\n" + transcript(), ex);
		}
	}

	/** Rows of the reply keyboard in place; none if there is no such keyboard. */
	public List<List<Button>> replyKeyboard() {
		return this.chat.replyKeyboard();
	}

	/** What the menu button shows: command → description. */
	public Map<String, String> commands() {
		return this.chat.bot.commands.shownTo(id());
	}

	/** Labels of all inline and reply buttons now visible, oldest first. */
	public List<String> visibleLabels() {
		return java.util.stream.Stream
			.concat(messages().stream().flatMap((bubble) -> bubble.labels().stream()),
					replyKeyboard().stream().flatMap(List::stream).map(Button::label))
			.toList();
	}

	/** All presses, oldest first, with what the bot answered. */
	public List<Press> pressed() {
		return this.chat.presses();
	}

	/** Presses the bot has not answered: on a real phone the button still spins. */
	public List<Press> unansweredPresses() {
		return pressed().stream().filter((press) -> press.answers() == 0).toList();
	}

	/** Content of a document the bot sent, as text. */
	public String text(Attachment document) {
		return new String(document.bytes(), StandardCharsets.UTF_8);
	}

	/** All that happened, one line each: {@code bot → Bu Siti: …  [Jadi] [Batal]}. */
	public String transcript() {
		return String.join("\n", this.chat.log());
	}

}
