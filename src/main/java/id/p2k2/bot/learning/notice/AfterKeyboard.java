package id.p2k2.bot.learning.notice;

import java.util.List;
import java.util.Map;

import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Keyboard;
import id.p2k2.bot.outbox.Party;

import org.springframework.stereotype.Component;

/**
 * {@code [Lanjut] [Kuis]}: whoever pressed one may press the other later. The argument is
 * {@code sesi}, its code.
 */
@Component
class AfterKeyboard implements Keyboard {

	static final String NAME = "learning-after";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Button> buttons(String subject, Map<String, String> arguments, List<Party> parties) {
		String sesi = arguments.getOrDefault("sesi", "");
		return List.of(Button.item(LearningNoticePhrase.CONTINUE.with(), LearningActions.read(sesi, 0)),
				Button.item(LearningNoticePhrase.QUIZ.with(), LearningActions.quiz(sesi)));
	}

}
