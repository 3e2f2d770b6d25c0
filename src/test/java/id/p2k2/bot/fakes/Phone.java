package id.p2k2.bot.fakes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's Telegram: what they do reaches the bot as updates, what the bot does is seen
 * here as it now stands.
 */
public final class Phone {

	private final Chat chat;

	private final World world;

	Phone(Chat chat) {
		this.chat = chat;
		this.world = chat.bot.world;
	}

	/** User id, in a private chat also the chat's id. */
	public long id() {
		return this.chat.id;
	}

	public String name() {
		return this.chat.name;
	}

	/** Token of the bot at the other end. */
	public String token() {
		return this.chat.bot.token;
	}

	/** Writes a text; its message id is returned. Refused while the bot is blocked. */
	public long sends(String text) {
		return write(text, null, null, false);
	}

	/** Presses Start, or opens a link with a payload unless that is empty. */
	public long starts(String payload) {
		return sends(payload.isEmpty() ? "/start" : "/start " + payload);
	}

	/** Answers one message. */
	public long repliesTo(long messageId, String text) {
		return write(text, null, messageId, false);
	}

	/** Passes on somebody else's text. */
	public long forwards(String text) {
		return write(text, null, null, true);
	}

	public long sendsDocument(String fileName, String mime, byte[] bytes, String caption) {
		return write(caption, this.chat.bot.files.put("document", fileName, mime, bytes), null, false);
	}

	public long sendsPhoto(byte[] jpeg, String caption) {
		return write(caption, this.chat.bot.files.put("photo", "foto.jpg", "image/jpeg", jpeg), null, false);
	}

	public long sendsVoice(byte[] ogg) {
		return write("", this.chat.bot.files.put("voice", "suara.ogg", "audio/ogg", ogg), null, false);
	}

	/** Shares this phone's own number. */
	public long sharesContact(String number) {
		return sharesContact(number, id());
	}

	/** Shares a contact that may be somebody else's. */
	public long sharesContact(String number, long userId) {
		Attachment contact = new Attachment("contact", Long.toString(userId), number, "", new byte[0]);
		return write("", contact, null, false);
	}

	private long write(String text, @Nullable Attachment attachment, @Nullable Long replyTo, boolean forwarded) {
		this.chat.lock.lock();
		try {
			if ("bot was blocked by the user".equals(this.chat.refusal())) {
				throw new IllegalStateException("One cannot write to a bot one has blocked");
			}
			this.chat.start();
			Formatted content = Formatted.of(text, List.of());
			Bubble bubble = new Bubble(this.chat.bot.nextMessageId(), false, name(), this.world.now(), null,
					content.text(), content.entities(), List.of(), attachment, null, replyTo, false, forwarded, false,
					false);
			this.chat.put(bubble, name() + ": " + bubble.line());
			this.chat.bot.queue.add("message", "chat" + id(), MessageJson.of(this.chat, bubble));
			this.world.changed(this.chat, Change.Kind.NEW, bubble.id());
			return bubble.id();
		}
		finally {
			this.chat.lock.unlock();
		}
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
				return press(bubble.id(), found.get());
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
		return press(messageId, find(bubble, label).orElseThrow(
				() -> new AssertionError("No button [" + label + "] on that message, only " + bubble.labels())));
	}

	/** Presses the n-th inline button of one message, counted from 0, top to bottom. */
	public String pressesOn(long messageId, int index) {
		List<Button> buttons = message(messageId).inline().stream().flatMap(List::stream).toList();
		if (index < 0 || index >= buttons.size()) {
			throw new AssertionError("That message has " + buttons.size() + " buttons, there is no number " + index);
		}
		return press(messageId, buttons.get(index));
	}

	/** Presses what an outdated app still shows: any data, the message may be gone. */
	public String pressesStale(long messageId, String data) {
		return press(messageId, new Button(data, data, null, false));
	}

	private static Optional<Button> find(Bubble bubble, String label) {
		return bubble.inline().stream().flatMap(List::stream).filter((key) -> key.label().equals(label)).findFirst();
	}

	private String press(long messageId, Button button) {
		if (button.data() == null) {
			throw new AssertionError("[" + button.label() + "] is a link: " + button.url());
		}
		this.chat.lock.lock();
		try {
			String callback = this.chat.bot.nextCallbackId(this.chat);
			this.chat.pressed(new Press(callback, messageId, button.data(), this.world.now(), 0, null, false));
			this.chat.log(name() + ": [" + button.label() + "]");
			ObjectNode query = Json.object().put("id", callback);
			query.set("from", this.chat.user());
			query.set("message", pressedMessage(messageId));
			query.put("chat_instance", Long.toString(id())).put("data", button.data());
			this.chat.bot.queue.add("callback_query", "user" + id(), query);
			this.world.changed(this.chat, Change.Kind.PRESS, messageId);
			return callback;
		}
		finally {
			this.chat.lock.unlock();
		}
	}

	private ObjectNode pressedMessage(long messageId) {
		return this.chat.find(messageId).map((bubble) -> MessageJson.of(this.chat, bubble)).orElseGet(() -> {
			ObjectNode gone = Json.object().put("message_id", messageId).put("date", 0);
			gone.set("chat", this.chat.json());
			return gone;
		});
	}

	/** Votes in a poll; options by index. Quizzes take one vote only. */
	public void votes(long messageId, int... options) {
		this.chat.lock.lock();
		try {
			Bubble bubble = message(messageId);
			Poll poll = bubble.poll();
			if (poll == null || poll.quiz() && !poll.votes().isEmpty()) {
				throw new AssertionError("There is nothing to vote on (any more) in that message");
			}
			Poll voted = poll.voted(java.util.Arrays.stream(options).boxed().toList());
			this.chat.replace(bubble.polled(voted));
			this.chat.log(name() + ": (pilih) " + voted.votes().stream().map(poll.options()::get).toList());
			tellVote(voted);
			this.world.changed(this.chat, Change.Kind.EDITED, messageId);
		}
		finally {
			this.chat.lock.unlock();
		}
	}

	private void tellVote(Poll voted) {
		if (voted.anonymous()) {
			this.chat.bot.queue.add("poll", "poll" + voted.id(), MessageJson.poll(voted));
			return;
		}
		ObjectNode answer = Json.object().put("poll_id", voted.id());
		answer.set("user", this.chat.user());
		voted.votes().forEach(answer.putArray("option_ids")::add);
		voted.votes().forEach((index) -> answer.withArray("option_persistent_ids").add(voted.id() + "-" + index));
		this.chat.bot.queue.add("poll_answer", "poll" + voted.id(), answer);
	}

	/** Stops the bot: it learns so and is refused from now on. */
	public void blocks() {
		member("member", "kicked", "bot was blocked by the user");
	}

	public void unblocks() {
		member("kicked", "member", null);
	}

	/** The account is gone: the bot is refused and told nothing. */
	public void vanishes() {
		this.chat.refuse("user is deactivated");
	}

	private void member(String before, String after, @Nullable String refusal) {
		this.chat.refuse(refusal);
		this.chat.log(name() + ((refusal != null) ? " memblokir bot" : " membuka blokir"));
		ObjectNode change = Json.object();
		change.set("chat", this.chat.json());
		change.set("from", this.chat.user());
		change.put("date", this.world.now().getEpochSecond());
		for (Map.Entry<String, String> side : Map.of("old_chat_member", before, "new_chat_member", after).entrySet()) {
			ObjectNode status = change.putObject(side.getKey()).put("status", side.getValue());
			status.set("user", this.chat.bot.user());
			if (side.getValue().equals("kicked")) {
				status.put("until_date", 0);
			}
		}
		this.chat.bot.queue.add("my_chat_member", "chat" + id(), change);
		this.world.changed(this.chat, Change.Kind.SETTING, 0);
	}

	/** Whether the bot may not write here. */
	public boolean blocked() {
		return "bot was blocked by the user".equals(this.chat.refusal());
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
