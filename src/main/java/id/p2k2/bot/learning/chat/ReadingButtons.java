package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.SesiMedia;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.text.CommonPhrase;

/**
 * The buttons of reading. They carry all there is to know, so an old message can be read
 * on after weeks.
 */
final class ReadingButtons {

	private ReadingButtons() {
	}

	static List<Button> modul(Catalogue catalogue, Aim aim) {
		return catalogue.modul()
			.stream()
			.map((modul) -> Button.of(CommonPhrase.plain(modul.title()),
					Action.of(LearningActions.READING, "modul", modul.number(), aim.word())))
			.toList();
	}

	static List<Button> sesi(Modul modul, Aim aim) {
		List<Button> buttons = new ArrayList<>();
		modul.sesi().forEach((sesi) -> buttons.add(Button.of(CommonPhrase.plain(sesi.title()), open(sesi, aim))));
		buttons.add(Button.of(LearningPhrase.BACK.with(), Action.of(LearningActions.READING, "buka", aim.word())));
		return buttons;
	}

	private static String open(Sesi sesi, Aim aim) {
		return (aim == Aim.QUIZ) ? LearningActions.quiz(sesi.code())
				: Action.of(LearningActions.READING, "sesi", sesi.code(), aim.word());
	}

	/** What follows the summary: staff also get what they need at the meeting. */
	static List<Button> afterSummary(Sesi sesi, List<SesiMedia> media, Speaker speaker) {
		List<Button> buttons = new ArrayList<>(MediaWords.offers(media));
		buttons.add(Button.of(LearningPhrase.TO_PRACTICE.with(), LearningActions.practice(sesi.code())));
		buttons.addAll(quizAndOthers(sesi, speaker));
		if (!speaker.staff().isEmpty()) {
			buttons.add(buttons.size() - 1, Button.of(LearningPhrase.TO_READ_ALOUD.with(),
					Action.of(LearningActions.READING, "dibacakan", sesi.code())));
			buttons.add(buttons.size() - 1,
					Button.of(LearningPhrase.TO_GAMES.with(), Action.of(LearningActions.READING, "main", sesi.code())));
		}
		if (speaker.as(StaffRole.PENDAMPING).isPresent()) {
			buttons.add(buttons.size() - 1,
					Button.of(LearningPhrase.TO_MEDIA.with(), LearningActions.media(sesi.code())));
		}
		return buttons;
	}

	static List<Button> quizAndOthers(Sesi sesi, Speaker speaker) {
		List<Button> buttons = new ArrayList<>();
		if (!speaker.families().isEmpty()) {
			buttons.add(Button.of(LearningPhrase.TO_QUIZ.with(), LearningActions.quiz(sesi.code())));
		}
		buttons.add(others());
		return buttons;
	}

	static Button others() {
		return Button.of(LearningPhrase.OTHERS.with(), Action.of(LearningActions.READING, "buka", Aim.READ.word()));
	}

}
