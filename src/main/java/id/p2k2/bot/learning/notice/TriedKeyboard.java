package id.p2k2.bot.learning.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Keyboard;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * {@code [Sudah] [Belum sempat] [Perlu bantuan]}, three a family; with several families
 * on one phone the buttons name theirs. The arguments are {@code meeting}, {@code links}
 * (numbers with commas between) and {@code names} (one a line, in the same order).
 */
@Component
class TriedKeyboard implements Keyboard {

	static final String NAME = "learning-tried";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Button> buttons(String subject, Map<String, String> arguments) {
		List<String> links = List.of(arguments.getOrDefault("links", "").split(","));
		List<String> names = List.of(arguments.getOrDefault("names", "").split("\n"));
		MeetingId meeting = new MeetingId(Long.parseLong(arguments.getOrDefault("meeting", "0")));
		List<Button> buttons = new ArrayList<>();
		for (int i = 0; i < links.size() && i < names.size(); i++) {
			buttons.addAll(TriedButtons.of(meeting, new LinkId(Long.parseLong(links.get(i))),
					(links.size() == 1) ? "" : names.get(i)));
		}
		return buttons;
	}

}
