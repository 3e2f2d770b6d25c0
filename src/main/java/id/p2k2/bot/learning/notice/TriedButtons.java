package id.p2k2.bot.learning.notice;

import java.util.List;

import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.PracticeAnswer;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Wording;

/** The three answers about a home practice. */
public final class TriedButtons {

	private TriedButtons() {
	}

	/**
	 * The answers of one family.
	 * @param meeting of which meeting
	 * @param link which family
	 * @param name the family's name, or empty text where it is the only one
	 * @return in the order of the story
	 */
	public static List<Button> of(MeetingId meeting, LinkId link, String name) {
		return List.of(
				Button.yes(label(LearningNoticePhrase.DONE, name),
						LearningActions.practised(meeting, link, PracticeAnswer.DONE)),
				Button.no(label(LearningNoticePhrase.NOT_YET, name),
						LearningActions.practised(meeting, link, PracticeAnswer.NOT_YET)),
				Button.of(label(LearningNoticePhrase.HELP, name),
						LearningActions.practised(meeting, link, PracticeAnswer.HELP)));
	}

	private static Wording label(LearningNoticePhrase answer, String name) {
		return name.isEmpty() ? answer.with()
				: LearningNoticePhrase.ANSWER_OF.with("jawaban", answer.with(), "keluarga", name);
	}

}
