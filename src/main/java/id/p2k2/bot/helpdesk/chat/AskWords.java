package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.answers.Answer;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/**
 * How questions are answered and forwarded. What was said is never said back: it stands
 * above, and so does not enter the queue.
 */
final class AskWords {

	static final String DIALOGUE = "tanya";

	private AskWords() {
	}

	/** Answers to choose from, and what else can be done with the question. */
	static List<Button> offered(List<Answer> answers, boolean heard, boolean forwards) {
		List<Button> buttons = new ArrayList<>();
		answers.forEach((answer) -> buttons
			.add(Button.of(CommonPhrase.plain(answer.question()), action("jawab", answer.id()))));
		if (forwards) {
			Wording forward = QuestionPhrase.FORWARD.with();
			buttons.add(answers.isEmpty() ? Button.yes(forward, action("terus")) : Button.of(forward, action("terus")));
		}
		if (forwards && heard) {
			buttons.add(Button.of(QuestionPhrase.IS_COMPLAINT.with(), action("laporan")));
		}
		return buttons;
	}

	static Wording found(List<Answer> answers, boolean heard, boolean forwards) {
		if (!forwards) {
			return answers.isEmpty() ? QuestionPhrase.NOT_FOUND_ONLY.with() : QuestionPhrase.FOUND_ONLY.with();
		}
		if (answers.isEmpty()) {
			return QuestionPhrase.NOT_FOUND.with();
		}
		return heard ? QuestionPhrase.HEARD.with() : QuestionPhrase.FOUND.with();
	}

	static Wording answer(Answer answer) {
		return answer.source()
			.map((source) -> QuestionPhrase.ANSWER_FROM.with("tanya", answer.question(), "jawab", answer.text(),
					"sumber", source))
			.orElseGet(() -> QuestionPhrase.ANSWER.with("tanya", answer.question(), "jawab", answer.text()));
	}

	static List<Button> reading() {
		return List.of(Button.no(QuestionPhrase.NOT_THIS.with(), action("bukan")),
				Button.yes(QuestionPhrase.THANKS.with(), action("makasih")));
	}

	static Wording holding(Asked asked) {
		return (asked.count(Part.Kind.VOICE) > 0) ? QuestionPhrase.ASK_VOICE.with() : QuestionPhrase.ASK_PHOTO.with();
	}

	static List<Button> sendOrNot() {
		return List.of(Button.yes(ComplaintPhrase.SEND.with(), action("teruskan")),
				Button.no(QuestionPhrase.NO.with(), action("tidak")));
	}

	static List<Button> families(List<Family> families) {
		return families.stream()
			.map((family) -> Button.of(CommonPhrase.plain(family.addressed()), action("siapa", family.link().value())))
			.toList();
	}

	static List<Button> consent() {
		return List.of(Button.yes(ComplaintPhrase.MAY.with(), action("boleh")),
				Button.no(ComplaintPhrase.MAY_NOT.with(), action("tidak")));
	}

	static Wording summary(Asked asked, Family family, List<String> readers) {
		List<Wording> lines = new ArrayList<>();
		if (!asked.text().isEmpty()) {
			lines.add(QuestionPhrase.COUNT_TEXT.with());
		}
		count(ComplaintPhrase.COUNT_VOICE, asked.count(Part.Kind.VOICE)).ifPresent(lines::add);
		count(ComplaintPhrase.COUNT_PHOTO, asked.count(Part.Kind.PHOTO)).ifPresent(lines::add);
		return QuestionPhrase.SUMMARY.with("dari", family.addressed(), "isi", lines, "pembaca",
				ComplaintWords.readers(readers));
	}

	private static Optional<Wording> count(ComplaintPhrase phrase, long number) {
		return (number > 0) ? Optional.of(phrase.with("jumlah", number)) : Optional.empty();
	}

	static List<Button> sending() {
		return List.of(Button.yes(ComplaintPhrase.SEND.with(), action("kirim")),
				Button.of(ComplaintPhrase.NOT_TO_PENDAMPING.with(), action("jangan")),
				Button.no(ComplaintPhrase.CANCEL.with(), action("batal")));
	}

	private static String action(String verb, Object... arguments) {
		return Action.of(DIALOGUE, verb, arguments);
	}

}
