package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.QuizBook;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of a quiz, without database and Telegram. */
class QuizDialogueTests {

	private static final String SESI = "m1s1";

	private final Book book = new Book();

	private final QuizDialogue dialogue = new QuizDialogue(catalogue(), this.book,
			(families) -> List.of(catalogue().sesi(SESI).orElseThrow()));

	private final Speaker siti = speaker(family(7, "Siti"));

	@Test
	void asksOnceWhetherAnswersMayBeKept() {
		Turn<QuizState> asked = begin(this.siti);
		assertThat(state(asked)).contains(new QuizState.AskingConsent(SESI, 7));
		Turn<QuizState> question = press(asked, 0, this.siti);
		assertThat(state(question)).contains(new QuizState.Asking(SESI, 7, "m1s1-1"));
		assertThat(state(begin(this.siti))).contains(new QuizState.Asking(SESI, 7, "m1s1-1"));
	}

	@Test
	void keepsNothingAfterANoButGoesOn() {
		Turn<QuizState> question = press(begin(this.siti), 1, this.siti);
		Turn<QuizState> explained = press(question, 0, this.siti);
		assertThat(state(explained)).contains(new QuizState.Explained(SESI, 7, "m1s1-1"));
		assertThat(this.book.kept).isEmpty();
		assertThat(state(press(explained, 0, this.siti))).contains(new QuizState.Asking(SESI, 7, "m1s1-2"));
	}

	@Test
	void letsAFamilyTryAgain() {
		this.book.consents.put(new LinkId(7), true);
		Turn<QuizState> explained = press(begin(this.siti), 1, this.siti);
		assertThat(this.book.kept).containsExactly("7 m1s1-1 1");
		Turn<QuizState> again = press(explained, 0, this.siti);
		assertThat(state(again)).contains(new QuizState.Asking(SESI, 7, "m1s1-1"));
		press(again, 0, this.siti);
		assertThat(this.book.kept).containsExactly("7 m1s1-1 1", "7 m1s1-1 0");
	}

	@Test
	void endsAfterTheLastQuestion() {
		this.book.consents.put(new LinkId(7), true);
		this.book.answer(new LinkId(7), SESI, question("m1s1-1"), 0);
		Turn<QuizState> last = begin(this.siti);
		assertThat(state(last)).contains(new QuizState.Asking(SESI, 7, "m1s1-2"));
		Turn<QuizState> end = press(press(last, 0, this.siti), 0, this.siti);
		assertThat(end.next()).isInstanceOf(Turn.Next.Ends.class);
	}

	@Test
	void asksWhoseAnswersOnASharedPhone() {
		Speaker both = speaker(family(7, "Siti"), family(8, "Nur"));
		this.book.consents.put(new LinkId(8), true);
		Turn<QuizState> whose = begin(both);
		assertThat(state(whose)).contains(new QuizState.ChoosingFamily(""));
		press(press(whose, 1, both), 0, both);
		assertThat(this.book.kept).containsExactly("8 m1s1-1 0");
	}

	@Test
	void takesNoOtherFamilysPlace() {
		Turn<QuizState> whose = begin(speaker(family(7, "Siti"), family(8, "Nur")));
		assertThat(press(whose, 1, this.siti).next()).isInstanceOf(Turn.Next.Over.class);
	}

	@Test
	void keepsNothingForALinkThatIsNoLongerHere() {
		this.book.consents.put(new LinkId(7), true);
		Turn<QuizState> question = begin(this.siti);
		assertThat(press(question, 0, speaker()).next()).isInstanceOf(Turn.Next.Over.class);
		this.dialogue.next(state(question), new Said.Words("jujur saja", false), speaker());
		assertThat(this.book.kept).isEmpty();
	}

	@Test
	void refusesAnOptionThatIsNotThere() {
		this.book.consents.put(new LinkId(7), true);
		String mark = question("m1s1-1").mark();
		assertThat(sent("pilih", "7", "m1s1-1", "2", mark).next()).isInstanceOf(Turn.Next.Again.class);
		assertThat(sent("pilih", "7", "m1s1-1", "x", mark).next()).isInstanceOf(Turn.Next.Again.class);
		assertThat(sent("pilih", "7", "m1s1-1", "4294967296", mark).next()).isInstanceOf(Turn.Next.Again.class);
		assertThat(this.book.kept).isEmpty();
	}

	@Test
	void takesTypedWordsForAnAnswer() {
		this.book.consents.put(new LinkId(7), true);
		Turn<QuizState> question = begin(this.siti);
		Turn<QuizState> typed = this.dialogue.next(state(question), new Said.Words("jujur saja", false), this.siti);
		assertThat(state(typed)).contains(new QuizState.Explained(SESI, 7, "m1s1-1"));
		Turn<QuizState> unclear = this.dialogue.next(state(question), new Said.Words("entah", false), this.siti);
		assertThat(unclear.next()).isInstanceOf(Turn.Next.Again.class);
	}

	@Test
	void countsAnAnswerOnceHoweverOftenItIsPressed() {
		this.book.consents.put(new LinkId(7), true);
		Turn<QuizState> question = begin(this.siti);
		press(question, 1, this.siti);
		Turn<QuizState> other = press(question, 0, this.siti);
		assertThat(this.book.kept).containsExactly("7 m1s1-1 1");
		assertThat(state(other)).contains(new QuizState.Explained(SESI, 7, "m1s1-1"));
		assertThat(shown(other).wording().key()).isEqualTo(LearningPhrase.ANSWERED_BEFORE.key());
	}

	@Test
	void showsAQuestionAnewWhoseWordsHaveChanged() {
		this.book.consents.put(new LinkId(7), true);
		Turn<QuizState> turn = sent("pilih", "7", "m1s1-1", "0", "abcd");
		assertThat(state(turn)).contains(new QuizState.Asking(SESI, 7, "m1s1-1"));
		assertThat(shown(turn).wording().key()).isEqualTo(LearningPhrase.QUESTION_RENEWED.key());
		assertThat(this.book.kept).isEmpty();
	}

	@Test
	void goesOnWithAnotherQuestionWhenOneIsGone() {
		Turn<QuizState> turn = sent("lanjut", "7", "m1s1-99");
		assertThat(state(turn)).contains(new QuizState.Asking(SESI, 7, "m1s1-1"));
		assertThat(shown(turn).wording().key()).isEqualTo(LearningPhrase.QUESTION_DROPPED.key());
	}

	@Test
	void saysGentlyThatAQuizIsGone() {
		assertThat(sent("lanjut", "7", "m9s1-1").next()).isInstanceOf(Turn.Next.Over.class);
		assertThat(sent("pilih", "0").next()).isInstanceOf(Turn.Next.Over.class);
	}

	@Test
	void fitsTheLongestIdsIntoAButton() {
		Question question = new Question("m6s15-999", "Apa?", question("m1s1-1").options(), "Sebab");
		QuizWords.options(question, Long.MAX_VALUE, true)
			.forEach((button) -> assertThat(button.action().orElseThrow() + "~zzzzzz").hasSizeLessThanOrEqualTo(64));
		assertThat(GroupQuizWords
			.nobody(new GroupQuizState.Counting(9_999_999_999L, "m6s15", "m6s15-999", List.of(999, 999, 999)), question)
			.action()
			.orElseThrow() + "~zzzzzz").hasSizeLessThanOrEqualTo(64);
	}

	private Turn<QuizState> begin(Speaker speaker) {
		return this.dialogue.next(Optional.empty(), new Said.Command("kuis", ""), speaker);
	}

	/** The button of a turn is pressed when nothing of it is under way any more. */
	private Turn<QuizState> press(Turn<QuizState> before, int button, Speaker speaker) {
		List<Button> buttons = switch (before.replies().getLast()) {
			case Reply.Say say -> say.buttons();
			case Reply.Show show -> show.buttons();
			default -> List.of();
		};
		String[] data = buttons.get(button).action().orElseThrow().split(":", -1);
		return this.dialogue.next(Optional.empty(), new Said.Press(data[1], List.of(data).subList(2, data.length), 1),
				speaker);
	}

	private Turn<QuizState> sent(String verb, String... arguments) {
		return this.dialogue.next(Optional.empty(), new Said.Press(verb, List.of(arguments), 1), this.siti);
	}

	private static Reply.Show shown(Turn<QuizState> turn) {
		return (Reply.Show) turn.replies().getLast();
	}

	private static Question question(String id) {
		return catalogue().sesi(SESI).orElseThrow().question(id).orElseThrow();
	}

	private static Optional<QuizState> state(Turn<QuizState> turn) {
		return (turn.next() instanceof Turn.Next.Goes<QuizState>(QuizState state)) ? Optional.of(state)
				: Optional.empty();
	}

	private static Catalogue catalogue() {
		List<Question.Option> options = List.of(new Question.Option("Jujur saja", true),
				new Question.Option("Diam saja dulu", false));
		return new Catalogue(List.of(new Modul(1, "Modul", 1,
				List.of(new Sesi(SESI, 1, 1, Optional.of(1), "Judul", List.of(), Optional.empty(), 120, List.of("Isi"),
						Optional.empty(), Optional.empty(), List.of(),
						List.of(new Question("m1s1-1", "Satu?", options, "Sebab"),
								new Question("m1s1-2", "Dua?", options, "Sebab")))))));
	}

	private static Speaker speaker(Family... families) {
		return new Speaker(new Chat(1, 2), List.of(), List.of(families), false, "id");
	}

	private static Family family(long link, String name) {
		return new Family(new LinkId(link), new KpmId(link), name, Sapaan.IBU, new KelompokId(1), "Melati", Zone.WIB,
				MemberRole.KPM, LinkKind.FULL);
	}

	/** Answers in memory. */
	private static final class Book implements QuizBook {

		private final Map<LinkId, Boolean> consents = new HashMap<>();

		private final Map<String, Integer> answered = new HashMap<>();

		private final List<String> kept = new ArrayList<>();

		@Override
		public Optional<Boolean> consent(LinkId link) {
			return Optional.ofNullable(this.consents.get(link));
		}

		@Override
		public void decide(LinkId link, boolean granted) {
			this.consents.put(link, granted);
		}

		@Override
		public Set<String> answered(LinkId link, String sesi) {
			return Set.copyOf(this.answered.keySet());
		}

		@Override
		public Optional<Integer> chosen(LinkId link, String question) {
			return Optional.ofNullable(this.answered.get(question));
		}

		@Override
		public void answer(LinkId link, String sesi, Question question, int option) {
			if (consent(link).orElse(false)) {
				this.answered.put(question.id(), option);
				this.kept.add(link.value() + " " + question.id() + " " + option);
			}
		}

	}

}
