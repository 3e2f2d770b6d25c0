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
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.CommonPhrase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /kuis} of a family: one question after the other in one message, with no score
 * and no hurry. Whoever stops goes on another day where they were, if their answers may
 * be kept.
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
	public Turn<QuizState> next(Optional<QuizState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ when speaker.as(StaffRole.PENDAMPING).isPresent() ->
				Turn.handOver(GroupQuizWords.COMMAND, "");
			case Said.Command(String _, String argument) -> begin(argument.strip(), speaker);
			case Said.Press press when press.verb().equals("mulai") -> begin(press.text(0), speaker);
			case Said.Press press -> state.map((known) -> pressed(known, press, speaker)).orElseGet(this::lost);
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
								Action.of(name(), "siapa", family.link().value())))
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
			return Turn.ask(new QuizState.AskingConsent(sesi.get().code(), family.get().link().value()),
					LearningPhrase.ASK_CONSENT.with("sapaan", family.get().addressed()),
					Button.yes(LearningPhrase.MAY.with(), Action.of(name(), "boleh")),
					Button.no(LearningPhrase.MAY_NOT.with(), Action.of(name(), "tidak")));
		}
		return first(sesi.get(), family, speaker);
	}

	private Turn<QuizState> first(Sesi sesi, Optional<Family> family, Speaker speaker) {
		Set<String> answered = family.map((known) -> this.book.answered(known.link(), sesi.code())).orElse(Set.of());
		return sesi.firstOpen(answered)
			.map((question) -> Turn.ask(asking(sesi, family, question),
					QuizWords.question(sesi, question, family, speaker), QuizWords.options(question)))
			.orElseGet(() -> Turn.end(Reply.say(LearningPhrase.NO_QUIZ.with("judul", sesi.title()))));
	}

	private static QuizState asking(Sesi sesi, Optional<Family> family, Question question) {
		return new QuizState.Asking(sesi.code(), family.map((known) -> known.link().value()).orElse(0L), question.id());
	}

	private Turn<QuizState> pressed(QuizState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case QuizState.ChoosingFamily(String sesi) ->
				own(press.number(0), speaker).map((family) -> begin(sesi, Optional.of(family), speaker))
					.orElseGet(this::lost);
			case QuizState.AskingConsent(String code, long link) -> own(link, speaker)
				.flatMap((family) -> this.catalogue.sesi(code).map((sesi) -> consent(sesi, family, press, speaker)))
				.orElseGet(this::lost);
			case QuizState.Asking asking ->
				at(asking.sesi(), asking.question()).map((place) -> answered(asking, place, press.number(0), speaker))
					.orElseGet(this::lost);
			case QuizState.Explained explained -> at(explained.sesi(), explained.question())
				.map((place) -> further(explained, place, press.verb(), speaker))
				.orElseGet(this::lost);
		};
	}

	private Turn<QuizState> consent(Sesi sesi, Family family, Said.Press press, Speaker speaker) {
		boolean granted = press.verb().equals("boleh");
		this.book.decide(family.link(), granted);
		Turn<QuizState> first = first(sesi, Optional.of(family), speaker);
		return granted ? first : first.after(Reply.say(LearningPhrase.NOT_KEPT.with()));
	}

	private Turn<QuizState> answered(QuizState.Asking asking, QuizPlace place, long option, Speaker speaker) {
		Question question = place.question();
		if (option < 0 || !question.has((int) option)) {
			return Turn.again(LearningPhrase.QUESTION_HINT.with());
		}
		int chosen = (int) option;
		own(asking.link(), speaker)
			.ifPresent((family) -> this.book.answer(new LinkId(asking.link()), asking.sesi(), question, chosen));
		return Turn.show(new QuizState.Explained(asking.sesi(), asking.link(), asking.question()),
				QuizWords.explained(question, chosen), QuizWords.afterwards(question.right(chosen)));
	}

	private Turn<QuizState> further(QuizState.Explained explained, QuizPlace place, String verb, Speaker speaker) {
		Optional<Question> next = verb.equals("lagi") ? Optional.of(place.question())
				: place.sesi().after(explained.question());
		return next
			.map((question) -> Turn.<QuizState>show(
					new QuizState.Asking(explained.sesi(), explained.link(), question.id()),
					QuizWords.question(place.sesi(), question, own(explained.link(), speaker), speaker),
					QuizWords.options(question)))
			.orElseGet(() -> Turn.end(new Reply.Show(LearningPhrase.QUIZ_END.with("judul", place.sesi().title()),
					QuizWords.goodbye(place.sesi()))));
	}

	private Turn<QuizState> words(QuizState state, String text, Speaker speaker) {
		if (!(state instanceof QuizState.Asking asking)) {
			return Turn.again(LearningPhrase.PRESS_HINT.with());
		}
		return at(asking.sesi(), asking.question())
			.map((place) -> QuizWords.meant(place.question(), text)
				.map((option) -> answered(asking, place, option, speaker))
				.orElseGet(() -> Turn.again(LearningPhrase.QUESTION_HINT.with())))
			.orElseGet(this::lost);
	}

	/** A family of this chat, as of now: a stored state is no permission. */
	private static Optional<Family> own(long link, Speaker speaker) {
		return speaker.ownFamilies().stream().filter((family) -> family.link().value() == link).findFirst();
	}

	private Optional<QuizPlace> at(String code, String question) {
		return this.catalogue.sesi(code)
			.flatMap((sesi) -> sesi.question(question).map((known) -> new QuizPlace(sesi, known)));
	}

	/** A question in its sesi. */
	private record QuizPlace(Sesi sesi, Question question) {

	}

}
