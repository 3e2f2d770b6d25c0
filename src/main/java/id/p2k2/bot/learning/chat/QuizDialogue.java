package id.p2k2.bot.learning.chat;

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
import id.p2k2.bot.learning.CurrentSesi;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.QuizBook;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /kuis} of a family: one question after the other in one message, with no score
 * and no hurry. Whoever stops goes on another day, with the message where they left it,
 * or with {@code /kuis} where they were, if their answers may be kept. Each button says
 * whose answer to which question it is; what was answered once is shown, not counted
 * again.
 */
@Component
@Order(21)
class QuizDialogue implements Dialogue<QuizState> {

	private final Catalogue catalogue;

	private final QuizBook book;

	private final CurrentSesi current;

	QuizDialogue(Catalogue catalogue, QuizBook book, CurrentSesi current) {
		this.catalogue = catalogue;
		this.book = book;
		this.current = current;
	}

	@Override
	public String name() {
		return LearningActions.QUIZ;
	}

	@Override
	public Class<QuizState> states() {
		return QuizState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("kuis", Set.of(Role.KPM, Role.PENDAMPING), LearningPhrase.QUIZ_DESCRIPTION,
				LearningPhrase.QUIZ_LABEL, Entry.Place.MORE));
	}

	@Override
	public boolean lasting() {
		return true;
	}

	@Override
	public Turn<QuizState> next(Optional<QuizState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ when speaker.as(StaffRole.PENDAMPING).isPresent() ->
				Turn.handOver(GroupQuizWords.COMMAND, "");
			case Said.Command(String _, String argument) -> begin(argument.strip(), speaker);
			case Said.Press press when press.verb().equals("mulai") -> begin(press.text(0), speaker);
			case Said.Press press -> pressed(press, speaker);
			case Said.Words words -> state.map((known) -> words(known, words.text(), speaker)).orElseGet(this::lost);
			case Said.File _ -> Turn.again(LearningPhrase.PRESS_HINT.with());
		};
	}

	private Turn<QuizState> lost() {
		return Turn.over(Reply.say(Aim.QUIZ.question(), ReadingButtons.modul(this.catalogue, Aim.QUIZ)));
	}

	private Turn<QuizState> begin(String sesi, Speaker speaker) {
		List<Family> families = speaker.ownFamilies();
		if (families.size() > 1) {
			return Turn.ask(new QuizState.ChoosingFamily(sesi), LearningPhrase.ASK_WHOSE.with(),
					families.stream()
						.map((family) -> Button.of(CommonPhrase.plain(family.addressed()),
								Action.of(name(), "siapa", family.link().value(), sesi)))
						.toList());
		}
		return begin(sesi, families.stream().findFirst(), speaker);
	}

	private Turn<QuizState> begin(String code, Optional<Family> family, Speaker speaker) {
		Optional<Sesi> sesi = code.isEmpty() ? this.current.of(family.stream().toList()).stream().findFirst()
				: this.catalogue.sesi(code);
		if (sesi.isEmpty()) {
			return Turn.handOver("materi", Aim.QUIZ.word());
		}
		if (family.isPresent() && this.book.consent(family.get().link()).isEmpty()) {
			return consent(sesi.get(), family.get());
		}
		return first(new QuizPlace(sesi.get(), family, speaker));
	}

	private Turn<QuizState> consent(Sesi sesi, Family family) {
		long link = family.link().value();
		return Turn.ask(new QuizState.AskingConsent(sesi.code(), link),
				LearningPhrase.ASK_CONSENT.with("sapaan", family.addressed()),
				Button.yes(LearningPhrase.MAY.with(), Action.of(name(), "boleh", link, sesi.code())),
				Button.no(LearningPhrase.MAY_NOT.with(), Action.of(name(), "tidak", link, sesi.code())));
	}

	private Turn<QuizState> first(QuizPlace place) {
		Set<String> answered = place.answered(this.book);
		return place.sesi()
			.firstOpen(answered)
			.map((question) -> Turn.ask(place.asking(question), place.wording(question),
					place.options(question, answered.contains(question.id()))))
			.orElseGet(() -> Turn.end(Reply.say(LearningPhrase.NO_QUIZ.with("judul", place.sesi().title()))));
	}

	/** A button says whose it is; whether that family is still here is asked anew. */
	private Turn<QuizState> pressed(Said.Press press, Speaker speaker) {
		Optional<Family> family = own(press.number(0), speaker);
		if (family.isEmpty() && press.number(0) != QuizPlace.NOBODY) {
			return lost();
		}
		return switch (press.verb()) {
			case "siapa" -> begin(press.text(1), family, speaker);
			case "boleh",
					"tidak" ->
				family
					.flatMap(
							(known) -> this.catalogue.sesi(press.text(1))
								.map((sesi) -> decided(new QuizPlace(sesi, family, speaker), known,
										press.verb().equals("boleh"))))
					.orElseGet(this::lost);
			default -> this.catalogue.sesiAsking(press.text(1))
				.map((sesi) -> at(new QuizPlace(sesi, family, speaker), press))
				.orElseGet(this::lost);
		};
	}

	private Turn<QuizState> decided(QuizPlace place, Family family, boolean granted) {
		this.book.decide(family.link(), granted);
		return granted ? first(place) : first(place).after(Reply.say(LearningPhrase.NOT_KEPT.with()));
	}

	private Turn<QuizState> at(QuizPlace place, Said.Press press) {
		Optional<Question> known = place.sesi().question(press.text(1));
		if (known.isEmpty()) {
			return dropped(place);
		}
		Question question = known.get();
		return switch (press.verb()) {
			case QuizWords.CHOOSE, QuizWords.CHOOSE_AGAIN -> chosen(place, question, press);
			case QuizWords.TRY_AGAIN ->
				Turn.show(place.asking(question), place.wording(question), place.options(question, true));
			case QuizWords.CONTINUE -> further(place, question);
			default -> lost();
		};
	}

	private Turn<QuizState> dropped(QuizPlace place) {
		Set<String> answered = place.answered(this.book);
		return place.sesi()
			.firstOpen(answered)
			.map((next) -> Turn.show(place.asking(next),
					LearningPhrase.QUESTION_DROPPED.with("tanya", place.wording(next)),
					place.options(next, answered.contains(next.id()))))
			.orElseGet(this::lost);
	}

	private Turn<QuizState> chosen(QuizPlace place, Question question, Said.Press press) {
		boolean again = press.verb().equals(QuizWords.CHOOSE_AGAIN);
		if (!press.text(3).equals(question.mark())) {
			return Turn.show(place.asking(question),
					LearningPhrase.QUESTION_RENEWED.with("tanya", place.wording(question)),
					place.options(question, again));
		}
		int option = Math.clamp(press.number(2), -1, Integer.MAX_VALUE);
		if (!question.has(option)) {
			return Turn.again(LearningPhrase.QUESTION_HINT.with());
		}
		return again ? answered(place, question, option)
				: place.family()
					.flatMap((family) -> this.book.chosen(family.link(), question.id()))
					.filter(question::has)
					.map((before) -> known(place, question, before, option))
					.orElseGet(() -> answered(place, question, option));
	}

	/** An answer counts once: this question was answered, perhaps in another message. */
	private static Turn<QuizState> known(QuizPlace place, Question question, int before, int option) {
		Wording explained = place.explanation(question, before);
		return Turn.show(place.explained(question),
				(before == option) ? explained : LearningPhrase.ANSWERED_BEFORE.with("isi", explained),
				QuizWords.afterwards(question, place.link(), question.right(before)));
	}

	private Turn<QuizState> answered(QuizPlace place, Question question, int option) {
		place.family().ifPresent((family) -> this.book.answer(family.link(), place.sesi().code(), question, option));
		return Turn.show(place.explained(question), place.explanation(question, option),
				QuizWords.afterwards(question, place.link(), question.right(option)));
	}

	private Turn<QuizState> further(QuizPlace place, Question question) {
		Set<String> answered = place.answered(this.book);
		return place.sesi()
			.after(question.id(), answered)
			.map((next) -> Turn.show(place.asking(next), place.wording(next),
					place.options(next, answered.contains(next.id()))))
			.orElseGet(() -> Turn.end(new Reply.Show(LearningPhrase.QUIZ_END.with("judul", place.sesi().title()),
					QuizWords.goodbye(place.sesi()))));
	}

	private Turn<QuizState> words(QuizState state, String text, Speaker speaker) {
		if (!(state instanceof QuizState.Asking(String code, long link, String id))) {
			return Turn.again(LearningPhrase.PRESS_HINT.with());
		}
		Optional<Sesi> sesi = this.catalogue.sesi(code);
		Optional<Question> question = sesi.flatMap((known) -> known.question(id));
		if (question.isEmpty()) {
			return lost();
		}
		QuizPlace place = new QuizPlace(sesi.get(), own(link, speaker), speaker);
		return QuizWords.meant(question.get(), text)
			.map((option) -> answered(place, question.get(), option))
			.orElseGet(() -> Turn.again(LearningPhrase.QUESTION_HINT.with()));
	}

	/** A family of this chat, as of now: neither state nor button is a permission. */
	private static Optional<Family> own(long link, Speaker speaker) {
		return speaker.ownFamilies().stream().filter((family) -> family.link().value() == link).findFirst();
	}

}
