package id.p2k2.bot.meeting.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Keyboard;
import id.p2k2.bot.outbox.Party;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.FileSize;

import org.springframework.stereotype.Component;

/**
 * {@code [Bisa datang] [Tidak bisa]}, one pair a family; with several families on one
 * phone the buttons name theirs. Below them {@code [Dengarkan]}, once, where a voice was
 * recorded on this bot. The arguments are {@code meeting}, {@code revision} and
 * {@code suara}, the size of the voice in bytes, empty if there is none; of each family
 * {@code kpm} (none for a host, who is not asked) and {@code keluarga}.
 */
@Component
class AnswerKeyboard implements Keyboard {

	static final String NAME = "meeting-answer";

	/** The argument that says whether there is a voice. */
	static final String VOICE = "suara";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Button> buttons(String subject, Map<String, String> arguments, List<Party> parties) {
		MeetingId meeting = new MeetingId(Long.parseLong(arguments.getOrDefault("meeting", "0")));
		int revision = Integer.parseInt(arguments.getOrDefault("revision", "0"));
		Map<String, String> families = new LinkedHashMap<>();
		parties.stream()
			.map(Party::words)
			.filter((words) -> words.containsKey("kpm"))
			.forEach((words) -> families.put(words.get("kpm"), words.getOrDefault("keluarga", "")));
		boolean alone = families.size() == 1;
		List<Button> buttons = new ArrayList<>();
		families.forEach((number, name) -> {
			KpmId kpm = new KpmId(Long.parseLong(number));
			buttons.add(Button.yes(
					alone ? MeetingNoticePhrase.COMING.with() : MeetingNoticePhrase.COMING_ONE.with("keluarga", name),
					MeetingActions.coming(meeting, revision, kpm)));
			buttons.add(Button.no(
					alone ? MeetingNoticePhrase.NOT_COMING.with()
							: MeetingNoticePhrase.NOT_COMING_ONE.with("keluarga", name),
					MeetingActions.notComing(meeting, revision, kpm)));
		});
		String voice = arguments.getOrDefault(VOICE, "");
		if (!voice.isEmpty()) {
			buttons.add(Button.of(MeetingNoticePhrase.LISTEN.with("ukuran", FileSize.said(Long.parseLong(voice))),
					MeetingActions.listen(meeting, revision)));
		}
		return buttons;
	}

}
