package id.p2k2.bot.learning.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Keyboard;
import id.p2k2.bot.outbox.Party;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * {@code [Sudah] [Belum sempat] [Perlu bantuan]}, three a family; with several families
 * on one phone the buttons name theirs. The argument is {@code meeting}; of each family
 * {@code keluarga}.
 */
@Component
class TriedKeyboard implements Keyboard {

	static final String NAME = "learning-tried";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Button> buttons(String subject, Map<String, String> arguments, List<Party> parties) {
		MeetingId meeting = new MeetingId(Long.parseLong(arguments.getOrDefault("meeting", "0")));
		List<Button> buttons = new ArrayList<>();
		parties.forEach((party) -> buttons.addAll(TriedButtons.of(meeting, new LinkId(party.link()),
				(parties.size() == 1) ? "" : party.words().getOrDefault("keluarga", ""))));
		return buttons;
	}

}
