package id.p2k2.bot.learning.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
	public boolean lasting() {
		return true;
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
		return this.learning.served(speaker, new KelompokId(press.number(0))).map((kelompok) -> switch (press.verb()) {
			case GroupQuizWords.NOBODY -> nobody(state, kelompok, press, speaker);
			case GroupQuizWords.FURTHER -> further(kelompok, press.text(1));
			default -> about(kelompok, press, speaker);
		}).orElseGet(this::gone);
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
		GroupQuizState.Counting counting = new GroupQuizState.Counting(kelompok, sesi.code(), question.id(), List.of());
		return Turn.ask(counting, GroupQuizWords.question(sesi, question, 0),
				GroupQuizWords.nobody(counting, question));
	}

	/**
	 * No hands for an option. A button of an option that has its number by now changes
	 * nothing; one of a question that was left alone goes on there.
	 */
	private Turn<GroupQuizState> nobody(Optional<GroupQuizState> state, Assignments.Served kelompok, Said.Press press,
			Speaker speaker) {
		Optional<Sesi> sesi = this.catalogue.sesiAsking(press.text(1));
		Optional<Question> question = sesi.flatMap((known) -> known.question(press.text(1)))
			.filter((known) -> known.mark().equals(press.text(3)));
		if (question.isEmpty()) {
			return gone();
		}
		GroupQuizState.Counting pressed = new GroupQuizState.Counting(kelompok.id().value(), sesi.get().code(),
				question.get().id(), GroupQuizWords.handsIn(press.text(2)));
		if (state.filter(pressed::equals).isPresent()) {
			return counting(pressed, question.get(), List.of(0), speaker);
		}
		boolean counted = state.filter((known) -> known.about(pressed)).isPresent()
				|| this.learning.hands(kelompok, sesi.get().code())
					.stream()
					.anyMatch((line) -> line.question().equals(pressed.question()));
		if (counted && state.isPresent()) {
			return Turn.again(GroupQuizPhrase.COUNTED.with());
		}
		return counted ? further(kelompok, pressed.question()).after(Reply.say(GroupQuizPhrase.COUNTED.with()))
				: counting(pressed, question.get(), List.of(0), speaker);
	}

	private Turn<GroupQuizState> words(GroupQuizState state, String text, Speaker speaker) {
		if (!(state instanceof GroupQuizState.Counting counting)) {
			return Turn.again(LearningPhrase.PRESS_HINT.with());
		}
		return this.catalogue.sesi(counting.sesi())
			.flatMap((known) -> known.question(counting.question()))
			.map((question) -> counting(counting, question, GroupQuizWords.numbers(text), speaker))
			.orElseGet(this::gone);
	}

	private Turn<GroupQuizState> counting(GroupQuizState.Counting counting, Question question, List<Integer> more,
			Speaker speaker) {
		List<Integer> hands = Stream.concat(counting.hands().stream(), more.stream()).toList();
		int options = question.options().size();
		if (more.isEmpty() || hands.size() > options) {
			return Turn.again(GroupQuizPhrase.HANDS_HINT.with());
		}
		if (hands.size() < options) {
			GroupQuizState.Counting next = new GroupQuizState.Counting(counting.kelompok(), counting.sesi(),
					counting.question(), hands);
			return Turn.ask(next, GroupQuizPhrase.HOW_MANY.with("nomor", hands.size() + 1),
					GroupQuizWords.nobody(next, question));
		}
		return counted(counting, question, hands, speaker);
	}

	private Turn<GroupQuizState> counted(GroupQuizState.Counting counting, Question question, List<Integer> hands,
			Speaker speaker) {
		if (!this.learning.hands(new KelompokId(counting.kelompok()), counting.sesi(), question, hands, speaker)) {
			return gone();
		}
		return Turn.ask(new GroupQuizState.Shown(counting.kelompok(), counting.sesi(), counting.question()),
				GroupQuizWords.answer(question, hands), GroupQuizWords.further(counting.kelompok(), question));
	}

	private Turn<GroupQuizState> further(Assignments.Served served, String question) {
		Optional<Sesi> chosen = this.catalogue.sesiAsking(question)
			.filter((known) -> known.question(question).isPresent());
		return chosen.map((sesi) -> sesi.after(question)
			.map((next) -> count(served.id().value(), sesi, next))
			.orElseGet(() -> Turn
				.end(Reply.say(GroupQuizWords.totals(served, sesi, this.learning.hands(served, sesi.code())),
						GroupQuizWords.grades(served, sesi)))))
			.orElseGet(this::gone);
	}

	private Turn<GroupQuizState> gone() {
		return Turn.over(Reply.say(GroupQuizPhrase.GONE.with()));
	}

}
