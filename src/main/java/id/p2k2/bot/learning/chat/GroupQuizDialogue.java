package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Grade;
import id.p2k2.bot.learning.GroupLearning;
import id.p2k2.bot.learning.GroupPaths;
import id.p2k2.bot.learning.NextSesi;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The quiz as a pendamping sees it: how it went in a kelompok, their own grade, and the
 * quiz by hands for a meeting where few have a phone.
 */
@Component
@Order(22)
class GroupQuizDialogue implements Dialogue<GroupQuizState> {

	private final Catalogue catalogue;

	private final GroupLearning learning;

	private final GroupPaths paths;

	private final NextSesi sesi;

	GroupQuizDialogue(Catalogue catalogue, GroupLearning learning, GroupPaths paths, NextSesi sesi) {
		this.paths = paths;
		this.catalogue = catalogue;
		this.learning = learning;
		this.sesi = sesi;
	}

	@Override
	public String name() {
		return GroupQuizWords.DIALOGUE;
	}

	@Override
	public Class<GroupQuizState> states() {
		return GroupQuizState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry(GroupQuizWords.COMMAND, Set.of(Role.PENDAMPING), GroupQuizPhrase.DESCRIPTION,
				GroupQuizPhrase.LABEL, Entry.Place.HIDDEN));
	}

	@Override
	public Turn<GroupQuizState> next(Optional<GroupQuizState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> groups(speaker);
			case Said.Press press -> press(state, press, speaker);
			case Said.Words words -> state.map((known) -> words(known, words.text(), speaker)).orElseGet(this::gone);
			case Said.File _ -> Turn.again(LearningPhrase.PRESS_HINT.with());
		};
	}

	private Turn<GroupQuizState> groups(Speaker speaker) {
		List<Assignments.Served> served = this.learning.served(speaker);
		if (served.isEmpty()) {
			return Turn.stay(Reply.say(GroupQuizPhrase.NO_KELOMPOK.with()));
		}
		List<Button> buttons = served.stream()
			.map((kelompok) -> Button.of(
					GroupQuizPhrase.KELOMPOK.with("kelompok", kelompok.name(), "desa", kelompok.desa()),
					Action.of(name(), "grup", kelompok.id().value())))
			.toList();
		return Turn.stay(Reply.say(GroupQuizPhrase.CHOOSE_KELOMPOK.with(), buttons));
	}

	private Turn<GroupQuizState> press(Optional<GroupQuizState> state, Said.Press press, Speaker speaker) {
		if (press.verb().equals("tangan")) {
			return state.map((known) -> words(known, press.text(0), speaker)).orElseGet(this::gone);
		}
		if (press.verb().equals("terus")) {
			return state.map((known) -> further(known, speaker)).orElseGet(this::gone);
		}
		return this.learning.served(speaker, new KelompokId(press.number(0)))
			.map((kelompok) -> about(kelompok, press, speaker))
			.orElseGet(this::gone);
	}

	private Turn<GroupQuizState> about(Assignments.Served kelompok, Said.Press press, Speaker speaker) {
		Optional<Sesi> chosen = this.catalogue.sesi(press.text(1));
		return switch (press.verb()) {
			case "grup" ->
				this.sesi.last(kelompok.id()).map((last) -> outcome(kelompok, last)).orElseGet(() -> modul(kelompok));
			case "lain" -> modul(kelompok);
			case "modul" -> this.catalogue.modul(press.number(1))
				.map((modul) -> Turn
					.<GroupQuizState>stay(new Reply.Show(GroupQuizPhrase.CHOOSE_SESI.with("kelompok", kelompok.name()),
							GroupQuizWords.sesi(kelompok, modul))))
				.orElseGet(this::gone);
			case "hasil" -> chosen.map((known) -> outcome(kelompok, known)).orElseGet(this::gone);
			case "nilai" ->
				chosen.flatMap((known) -> graded(kelompok, known, press.text(2), speaker)).orElseGet(this::gone);
			case "terusnanti", "tuntas" ->
				chosen.map((known) -> path(kelompok, known, press.verb().equals("terusnanti"), speaker))
					.orElseGet(this::gone);
			case "mulai" -> chosen.flatMap((known) -> known.firstOpen(Set.of())
				.map((question) -> count(kelompok.id().value(), known, question))).orElseGet(this::gone);
			default -> gone();
		};
	}

	private Turn<GroupQuizState> modul(Assignments.Served kelompok) {
		return Turn.stay(new Reply.Show(GroupQuizPhrase.CHOOSE_SESI.with("kelompok", kelompok.name()),
				GroupQuizWords.modul(kelompok, this.catalogue)));
	}

	private Turn<GroupQuizState> outcome(Assignments.Served kelompok, Sesi chosen) {
		GroupLearning.Outcome outcome = this.learning.outcome(kelompok, chosen.code());
		return Turn.stay(new Reply.Show(GroupQuizWords.outcome(kelompok, chosen, outcome),
				GroupQuizWords.grades(kelompok, chosen)));
	}

	private Optional<Turn<GroupQuizState>> graded(Assignments.Served kelompok, Sesi chosen, String word,
			Speaker speaker) {
		return Arrays.stream(Grade.values())
			.filter((grade) -> grade.name().equals(word))
			.filter((grade) -> this.learning.grade(kelompok.id(), chosen.code(), grade, speaker))
			.findFirst()
			.map((_) -> outcome(kelompok, chosen));
	}

	/** Only the suggestion for the next plan follows it. */
	private Turn<GroupQuizState> path(Assignments.Served kelompok, Sesi chosen, boolean goesOn, Speaker speaker) {
		if (!this.paths.goOn(kelompok.id(), chosen.code(), goesOn, speaker)) {
			return gone();
		}
		GroupQuizPhrase said = goesOn ? GroupQuizPhrase.GOES_ON : GroupQuizPhrase.IS_FINISHED;
		return outcome(kelompok, chosen)
			.then(Reply.say(said.with("kelompok", kelompok.name(), "judul", chosen.title())));
	}

	private static Turn<GroupQuizState> count(long kelompok, Sesi sesi, Question question) {
		return Turn.ask(new GroupQuizState.Counting(kelompok, sesi.code(), question.id(), List.of()),
				GroupQuizWords.question(sesi, question, 0), GroupQuizWords.nobody());
	}

	private Turn<GroupQuizState> words(GroupQuizState state, String text, Speaker speaker) {
		if (!(state instanceof GroupQuizState.Counting counting)) {
			return Turn.again(LearningPhrase.PRESS_HINT.with());
		}
		Optional<Sesi> chosen = this.catalogue.sesi(counting.sesi());
		Optional<Question> question = chosen.flatMap((known) -> known.question(counting.question()));
		if (question.isEmpty()) {
			return gone();
		}
		List<Integer> hands = new ArrayList<>(counting.hands());
		hands.addAll(GroupQuizWords.numbers(text));
		int options = question.get().options().size();
		if (hands.size() == counting.hands().size() || hands.size() > options) {
			return Turn.again(GroupQuizPhrase.HANDS_HINT.with());
		}
		if (hands.size() < options) {
			return Turn.ask(
					new GroupQuizState.Counting(counting.kelompok(), counting.sesi(), counting.question(), hands),
					GroupQuizPhrase.HOW_MANY.with("nomor", hands.size() + 1), GroupQuizWords.nobody());
		}
		return counted(counting, question.get(), hands, speaker);
	}

	private Turn<GroupQuizState> counted(GroupQuizState.Counting counting, Question question, List<Integer> hands,
			Speaker speaker) {
		if (!this.learning.hands(new KelompokId(counting.kelompok()), counting.sesi(), question, hands, speaker)) {
			return gone();
		}
		return Turn.ask(new GroupQuizState.Shown(counting.kelompok(), counting.sesi(), counting.question()),
				GroupQuizWords.answer(question, hands),
				Button.yes(LearningPhrase.CONTINUE.with(), Action.of(name(), "terus")));
	}

	private Turn<GroupQuizState> further(GroupQuizState state, Speaker speaker) {
		if (!(state instanceof GroupQuizState.Shown(long kelompok, String code, String question))) {
			return gone();
		}
		Optional<Sesi> chosen = this.catalogue.sesi(code);
		Optional<Assignments.Served> served = this.learning.served(speaker, new KelompokId(kelompok));
		if (chosen.isEmpty() || served.isEmpty()) {
			return gone();
		}
		return chosen.get()
			.after(question)
			.map((next) -> count(kelompok, chosen.get(), next))
			.orElseGet(() -> Turn.end(Reply.say(
					GroupQuizWords.totals(served.get(), chosen.get(), this.learning.hands(served.get(), code)),
					GroupQuizWords.grades(served.get(), chosen.get()))));
	}

	private Turn<GroupQuizState> gone() {
		return Turn.over(Reply.say(GroupQuizPhrase.GONE.with()));
	}

}
