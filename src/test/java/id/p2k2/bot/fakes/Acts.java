package id.p2k2.bot.fakes;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person does, turned into updates for the bot and traces in the chat. */
final class Acts {

	private static final String BLOCKED = "bot was blocked by the user";

	private final Chat chat;

	private final World world;

	Acts(Chat chat) {
		this.chat = chat;
		this.world = chat.bot.world;
	}

	boolean blocked() {
		return BLOCKED.equals(this.chat.refusal());
	}

	void block() {
		member("member", "kicked", BLOCKED);
	}

	void unblock() {
		member("kicked", "member", null);
	}

	long write(String text, @Nullable Attachment attachment, @Nullable Long replyTo, boolean forwarded) {
		this.chat.lock.lock();
		try {
			if (blocked()) {
				throw new IllegalStateException("One cannot write to a bot one has blocked");
			}
			this.chat.start();
			Formatted content = Formatted.of(text, List.of());
			Bubble bubble = new Bubble(this.chat.bot.nextMessageId(), false, this.chat.name, this.world.now(), null,
					content.text(), content.entities(), List.of(), attachment, null, replyTo, false, forwarded, false,
					false);
			this.chat.put(bubble, this.chat.name + ": " + bubble.line());
			this.chat.bot.queue.add("message", "chat" + this.chat.id, MessageJson.of(this.chat, bubble));
			this.world.changed(this.chat, Change.Kind.NEW, bubble.id());
			return bubble.id();
		}
		finally {
			this.chat.lock.unlock();
		}
	}

	String press(long messageId, Button button) {
		if (button.data() == null) {
			throw new AssertionError("[" + button.label() + "] is a link: " + button.url());
		}
		this.chat.lock.lock();
		try {
			String callback = this.chat.bot.nextCallbackId(this.chat);
			this.chat.pressed(new Press(callback, messageId, button.data(), this.world.now(), 0, null, false));
			this.chat.log(this.chat.name + ": [" + button.label() + "]");
			ObjectNode query = Json.object().put("id", callback);
			query.set("from", this.chat.user());
			query.set("message", pressedMessage(messageId));
			query.put("chat_instance", Long.toString(this.chat.id)).put("data", button.data());
			this.chat.bot.queue.add("callback_query", "user" + this.chat.id, query);
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

	void vote(Bubble bubble, List<Integer> options) {
		this.chat.lock.lock();
		try {
			Poll poll = bubble.poll();
			if (poll == null || poll.quiz() && !poll.votes().isEmpty()) {
				throw new AssertionError("There is nothing to vote on (any more) in that message");
			}
			Poll voted = poll.voted(options);
			this.chat.replace(bubble.polled(voted));
			this.chat.log(this.chat.name + ": (pilih) " + voted.votes().stream().map(poll.options()::get).toList());
			tellVote(voted);
			this.world.changed(this.chat, Change.Kind.EDITED, bubble.id());
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

	private void member(String before, String after, @Nullable String refusal) {
		this.chat.refuse(refusal);
		this.chat.log(this.chat.name + ((refusal != null) ? " memblokir bot" : " membuka blokir"));
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
		this.chat.bot.queue.add("my_chat_member", "chat" + this.chat.id, change);
		this.world.changed(this.chat, Change.Kind.SETTING, 0);
	}

}
