package id.p2k2.bot.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Button;
import id.p2k2.bot.fakes.Entity;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.fakes.Poll;
import id.p2k2.bot.fakes.Press;
import org.jspecify.annotations.Nullable;

/**
 * One phone as the page draws it.
 *
 * @param key see {@link CastMember}
 * @param name person's name
 * @param role colour group
 * @param title role as shown
 * @param kelompok group, may be empty
 * @param hint how to begin
 * @param begin what the start button writes
 * @param about what the bot says of itself before a chat is opened
 * @param blocked whether the bot is blocked
 * @param commands command → description of the menu button
 * @param keyboard rows of the reply keyboard
 * @param bubbles newest messages, oldest first
 * @param notice newest answer to a press that says something
 */
record PhoneView(String key, String name, String role, String title, String kelompok, String hint, String begin,
		String about, boolean blocked, Map<String, String> commands, List<List<String>> keyboard,
		List<BubbleView> bubbles, @Nullable Notice notice) {

	private static final int SHOWN = 120;

	record BubbleView(long id, boolean mine, Instant at, boolean edited, boolean silent, boolean forwarded,
			boolean locked, String text, List<Entity> entities, List<List<Key>> buttons, @Nullable FileView file,
			@Nullable Poll poll, @Nullable String replyTo) {
	}

	record Key(int index, String label, @Nullable String url, boolean waiting) {
	}

	record FileView(String kind, String name, int size, String url) {
	}

	record Notice(String id, String text, boolean alert) {
	}

	static PhoneView of(FakeTelegram fake, CastMember member) {
		Phone phone = member.phone();
		List<Press> presses = phone.pressed();
		List<Bubble> bubbles = phone.messages();
		List<List<String>> keyboard = phone.replyKeyboard()
			.stream()
			.map((row) -> row.stream().map(Button::label).toList())
			.toList();
		return new PhoneView(member.key(), phone.name(), member.role(), member.title(), member.kelompok(),
				member.hint(), member.begin(), fake.profile(phone.token(), "description"), phone.blocked(),
				phone.commands(), keyboard,
				bubbles.stream()
					.skip(Math.max(0, bubbles.size() - SHOWN))
					.map((bubble) -> bubble(member, bubble, bubbles, phone.unansweredPresses()))
					.toList(),
				notice(presses));
	}

	private static @Nullable Notice notice(List<Press> presses) {
		for (Press press : presses.reversed()) {
			if (press.notice() != null && !press.notice().isBlank()) {
				return new Notice(press.id(), press.notice(), press.alert());
			}
		}
		return null;
	}

	private static BubbleView bubble(CastMember member, Bubble bubble, List<Bubble> all, List<Press> waiting) {
		return new BubbleView(bubble.id(), !bubble.fromBot(), bubble.at(), bubble.editedAt() != null, bubble.silent(),
				bubble.forwarded(), bubble.locked(), bubble.text(), bubble.entities(), keys(bubble, waiting),
				file(member, bubble), bubble.poll(), replied(bubble, all));
	}

	private static List<List<Key>> keys(Bubble bubble, List<Press> waiting) {
		List<List<Key>> rows = new ArrayList<>();
		int index = 0;
		for (List<Button> row : bubble.inline()) {
			List<Key> keys = new ArrayList<>();
			for (Button button : row) {
				boolean spins = waiting.stream()
					.anyMatch((press) -> press.messageId() == bubble.id() && press.data().equals(button.data()));
				keys.add(new Key(index++, button.label(), button.url(), spins));
			}
			rows.add(keys);
		}
		return rows;
	}

	private static @Nullable FileView file(CastMember member, Bubble bubble) {
		Attachment file = bubble.attachment();
		return (file == null) ? null : new FileView(file.kind(), file.fileName(), file.bytes().length,
				"/demo/phones/" + member.key() + "/files/" + bubble.id());
	}

	private static @Nullable String replied(Bubble bubble, List<Bubble> all) {
		return all.stream()
			.filter((other) -> Long.valueOf(other.id()).equals(bubble.replyTo()))
			.map(Bubble::text)
			.findFirst()
			.orElse(null);
	}

}
