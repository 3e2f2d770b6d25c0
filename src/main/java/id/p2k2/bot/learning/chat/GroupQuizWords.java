package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Grade;
import id.p2k2.bot.learning.GroupLearning;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.learning.PracticeAnswer;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.QuizAnswers;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** How the quiz of a kelompok is told to its pendamping. */
final class GroupQuizWords {

	static final String DIALOGUE = "kuisgrup";

	/** Where {@code /kuis} of a pendamping leads; nobody has to type it. */
	static final String COMMAND = "kuis_kelompok";

	/** Verb of the button that counts no hands. */
	static final String NOBODY = "nol";

	/** Verb of the button behind an answer. */
	static final String FURTHER = "terus";

	/** No room holds more. */
	private static final Pattern HANDS = Pattern.compile("\\d{1,3}(?:[\\s,;/]+\\d{1,3})*");

	private GroupQuizWords() {
	}

	static List<Button> modul(Assignments.Served kelompok, Catalogue catalogue) {
		return catalogue.modul()
			.stream()
			.map((modul) -> Button.of(CommonPhrase.plain(modul.title()),
					Action.of(DIALOGUE, "modul", kelompok.id().value(), modul.number())))
			.toList();
	}

	static List<Button> sesi(Assignments.Served kelompok, Modul modul) {
		return modul.sesi()
			.stream()
			.map((sesi) -> Button.of(CommonPhrase.plain(sesi.title()),
					Action.of(DIALOGUE, "hasil", kelompok.id().value(), sesi.code())))
			.toList();
	}

	static List<Button> grades(Assignments.Served kelompok, Sesi sesi) {
		List<Button> buttons = new ArrayList<>();
		buttons.add(Button.of(GroupQuizPhrase.TO_HANDS.with(),
				Action.of(DIALOGUE, "mulai", kelompok.id().value(), sesi.code())));
		Arrays.stream(Grade.values())
			.forEach((grade) -> buttons
				.add(Button.of(grade(grade), Action.of(DIALOGUE, "nilai", kelompok.id().value(), sesi.code(), grade))));
		buttons.add(path(GroupQuizPhrase.GO_ON, "terusnanti", kelompok, sesi));
		buttons.add(path(GroupQuizPhrase.FINISHED, "tuntas", kelompok, sesi));
		buttons.add(Button.of(GroupQuizPhrase.OTHER_SESI.with(), Action.of(DIALOGUE, "lain", kelompok.id().value())));
		return buttons;
	}

	private static Button path(GroupQuizPhrase label, String verb, Assignments.Served kelompok, Sesi sesi) {
		return Button.of(label.with(), Action.of(DIALOGUE, verb, kelompok.id().value(), sesi.code()));
	}

	private static Wording practice(Map<PracticeAnswer, Integer> counts) {
		return counts.isEmpty() ? GroupQuizPhrase.NO_PRACTICE.with()
				: GroupQuizPhrase.PRACTICE.with("sudah", counts.getOrDefault(PracticeAnswer.DONE, 0), "belum",
						counts.getOrDefault(PracticeAnswer.NOT_YET, 0), "bantuan",
						counts.getOrDefault(PracticeAnswer.HELP, 0));
	}

	static Wording outcome(Assignments.Served kelompok, Sesi sesi, GroupLearning.Outcome outcome) {
		Wording grade = outcome.grade()
			.map((given) -> GroupQuizPhrase.GRADED.with("nilai", grade(given)))
			.orElseGet(GroupQuizPhrase.NOT_GRADED::with);
		return GroupQuizPhrase.OUTCOME.with("kelompok", kelompok.name(), "judul", sesi.title(), "jumlah",
				outcome.families(), "soal", questions(sesi, outcome), "tugas", practice(outcome.practice()), "nilai",
				reported(sesi, grade));
	}

	/** In the order of the quiz; which were hard stands below. */
	private static Wording questions(Sesi sesi, GroupLearning.Outcome outcome) {
		List<Wording> lines = outcome.questions()
			.stream()
			.filter((one) -> sesi.position(one.question()) > 0)
			.sorted(Comparator.comparingInt((one) -> sesi.position(one.question())))
			.map((one) -> GroupQuizPhrase.QUESTION.with("nomor", sesi.position(one.question()), "soal",
					sesi.question(one.question()).orElseThrow().text(), "tepat", one.right(), "jawaban", one.answers()))
			.toList();
		if (lines.isEmpty()) {
			return GroupQuizPhrase.NO_ANSWERS.with();
		}
		Wording all = GroupQuizPhrase.QUESTIONS.with("daftar", lines);
		String hard = outcome.hard()
			.stream()
			.map((one) -> sesi.position(one.question()))
			.filter((position) -> position > 0)
			.sorted()
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
		return hard.isEmpty() ? all : GroupQuizPhrase.HARD.with("soal", all, "nomor", hard);
	}

	/** With the category the programme's own report asks for, where it is known. */
	private static Wording reported(Sesi sesi, Wording grade) {
		return sesi.reportCategory()
			.map((category) -> GroupQuizPhrase.REPORTED.with("nilai", grade, "kategori", category))
			.orElse(grade);
	}

	private static Wording grade(Grade grade) {
		return switch (grade) {
			case KURANG -> GroupQuizPhrase.KURANG.with();
			case BAIK -> GroupQuizPhrase.BAIK.with();
			case SANGAT_BAIK -> GroupQuizPhrase.SANGAT_BAIK.with();
			case TIDAK_DINILAI -> GroupQuizPhrase.TIDAK_DINILAI.with();
		};
	}

	static Wording question(Sesi sesi, Question question, int option) {
		return GroupQuizPhrase.ASK_HANDS.with("nomor", sesi.position(question.id()), "jumlah", sesi.quiz().size(),
				"soal", question.text(), "pilihan", options(question), "tanya",
				GroupQuizPhrase.HOW_MANY.with("nomor", option + 1));
	}

	private static List<Wording> options(Question question) {
		return IntStream.range(0, question.options().size())
			.mapToObj((i) -> LearningPhrase.OPTION.with("nomor", i + 1, "pilihan", question.options().get(i).text()))
			.toList();
	}

	/**
	 * A suggestion: any number may be typed beside it. It carries the hands counted
	 * before it.
	 */
	static Button nobody(GroupQuizState.Counting counting, Question question) {
		String before = counting.hands().stream().map(String::valueOf).collect(Collectors.joining("."));
		return Button.suggestion(GroupQuizPhrase.NOBODY.with(),
				Action.of(DIALOGUE, NOBODY, counting.kelompok(), question.id(), before, question.mark()));
	}

	/** The hands a button carries; none if it is nothing of the kind. */
	static List<Integer> handsIn(String carried) {
		return numbers(carried.replace('.', ' '));
	}

	/** To what follows a question. */
	static Button further(long kelompok, Question question) {
		return Button.yes(LearningPhrase.CONTINUE.with(), Action.of(DIALOGUE, FURTHER, kelompok, question.id()));
	}

	/** "7", or "3 12 1" for all options at once; empty if it is anything else. */
	static List<Integer> numbers(String text) {
		String typed = text.strip();
		return HANDS.matcher(typed).matches() ? Arrays.stream(typed.split("[\\s,;/]+")).map(Integer::valueOf).toList()
				: List.of();
	}

	static Wording answer(Question question, List<Integer> hands) {
		List<Wording> lines = IntStream.range(0, hands.size())
			.mapToObj((i) -> GroupQuizPhrase.HANDS.with("pilihan", question.options().get(i).text(), "tangan",
					hands.get(i)))
			.toList();
		String right = question.options()
			.stream()
			.filter(Question.Option::right)
			.findFirst()
			.map(Question.Option::text)
			.orElseThrow();
		return GroupQuizPhrase.ANSWER.with("soal", question.text(), "hasil", lines, "benar", right, "penjelasan",
				question.explanation());
	}

	static Wording totals(Assignments.Served kelompok, Sesi sesi, List<QuizAnswers.Hardness> hands) {
		List<Wording> lines = hands.stream()
			.filter((line) -> sesi.position(line.question()) > 0)
			.map((line) -> GroupQuizPhrase.TOTAL.with("nomor", sesi.position(line.question()), "tepat", line.right(),
					"jumlah", line.answers()))
			.toList();
		return GroupQuizPhrase.TOTALS.with("kelompok", kelompok.name(), "hasil", lines);
	}

}
