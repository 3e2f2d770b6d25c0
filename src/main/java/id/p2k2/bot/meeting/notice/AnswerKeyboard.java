package id.p2k2.bot.meeting.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Keyboard;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * {@code [Bisa datang] [Tidak bisa]}, one pair a family; with several families on one
 * phone the buttons name theirs. The arguments are {@code meeting}, {@code revision},
 * {@code families} (numbers with commas between) and {@code names} (one a line, in the
 * same order).
 */
@Component
class AnswerKeyboard implements Keyboard {

	static final String NAME = "meeting-answer";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Button> buttons(String subject, Map<String, String> arguments) {
		List<String> families = split(arguments.get("families"), ",");
		List<String> names = split(arguments.get("names"), "\n");
		MeetingId meeting = new MeetingId(Long.parseLong(arguments.getOrDefault("meeting", "0")));
		int revision = Integer.parseInt(arguments.getOrDefault("revision", "0"));
		List<Button> buttons = new ArrayList<>();
		for (int i = 0; i < families.size() && i < names.size(); i++) {
			KpmId kpm = new KpmId(Long.parseLong(families.get(i)));
			boolean alone = families.size() == 1;
			String name = names.get(i);
			buttons.add(Button.yes(
					alone ? MeetingNoticePhrase.COMING.with() : MeetingNoticePhrase.COMING_ONE.with("keluarga", name),
					MeetingActions.coming(meeting, revision, kpm)));
			buttons.add(Button.no(
					alone ? MeetingNoticePhrase.NOT_COMING.with()
							: MeetingNoticePhrase.NOT_COMING_ONE.with("keluarga", name),
					MeetingActions.notComing(meeting, revision, kpm)));
		}
		return buttons;
	}

	private static List<String> split(@org.jspecify.annotations.Nullable String text, String between) {
		return (text == null || text.isEmpty()) ? List.of() : List.of(text.split(between));
	}

}
