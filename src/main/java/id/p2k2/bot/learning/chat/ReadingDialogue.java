package id.p2k2.bot.learning.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.MediaShelf;
import id.p2k2.bot.learning.Readings;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /materi} and {@code /pr}: modul, sesi, summary, home practice. Needs no state:
 * each button knows where it leads, and whatever else is under way is left alone.
 */
@Component
@Order(20)
class ReadingDialogue implements Dialogue<ReadingDialogue.None> {

	private final Catalogue catalogue;

	private final Readings readings;

	private final MediaShelf shelf;

	ReadingDialogue(Catalogue catalogue, Readings readings, MediaShelf shelf) {
		this.catalogue = catalogue;
		this.readings = readings;
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return LearningActions.READING;
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry("materi", Entry.ALL, LearningPhrase.READ_DESCRIPTION, LearningPhrase.READ_LABEL,
						Entry.Place.FIRST),
				new Entry("pr", Set.of(Role.KPM), LearningPhrase.PRACTICE_DESCRIPTION, LearningPhrase.PRACTICE_LABEL,
						Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String name, String _) when name.equals("pr") -> practices(speaker);
			case Said.Command(String _, String argument) ->
				Turn.stay(Reply.say(Aim.of(argument).question(), modul(Aim.of(argument))));
			case Said.Press press -> press(press, speaker);
			case Said.Words _, Said.File _ -> Turn.stay(Reply.say(Aim.READ.question(), modul(Aim.READ)));
		};
	}

	private List<Button> modul(Aim aim) {
		return ReadingButtons.modul(this.catalogue, aim);
	}

	private Turn<None> press(Said.Press press, Speaker speaker) {
		return switch (press.verb()) {
			case "buka" -> Turn.stay(show(Aim.of(press.text(0))));
			case "modul" -> this.catalogue.modul(press.number(0))
				.map((modul) -> Turn.<None>stay(new Reply.Show(LearningPhrase.CHOOSE_SESI.with("modul", modul.title()),
						ReadingButtons.sesi(modul, Aim.of(press.text(1))))))
				.orElseGet(this::gone);
			default ->
				this.catalogue.sesi(press.text(0)).map((sesi) -> about(sesi, press, speaker)).orElseGet(this::gone);
		};
	}

	private Reply show(Aim aim) {
		return new Reply.Show(aim.question(), modul(aim));
	}

	private Turn<None> about(Sesi sesi, Said.Press press, Speaker speaker) {
		return switch (press.verb()) {
			case "sesi" -> switch (Aim.of(press.text(1))) {
				case READ -> summary(sesi, 0, speaker);
				case QUIZ -> Turn.handOver("kuis", sesi.code());
				case PRACTICE -> Turn.stay(practice(sesi, speaker));
			};
			case "teks" -> summary(sesi, press.number(1), speaker);
			case "pr" -> Turn.stay(practice(sesi, speaker));
			case "dibacakan" -> Turn.stay(Reply.say(ReadingWords.readAloud(sesi), List.of(ReadingButtons.others())));
			case "tayang" -> media(sesi, press.number(1), speaker);
			case "main" -> Turn.stay(Reply.say(ReadingWords.games(sesi), List.of(ReadingButtons.others())));
			default -> gone();
		};
	}

	private Turn<None> summary(Sesi sesi, long number, Speaker speaker) {
		int count = sesi.summary().size();
		if (number < 0 || number >= count) {
			return gone();
		}
		this.readings.opened(speaker.ownFamilies(), sesi);
		return Turn.stay(message(sesi, (int) number, speaker));
	}

	private Reply.Say message(Sesi sesi, int index, Speaker speaker) {
		int count = sesi.summary().size();
		List<Button> buttons = (index + 1 < count)
				? List.of(Button.of(LearningPhrase.CONTINUE.with(), LearningActions.read(sesi.code(), index + 1)))
				: ReadingButtons.afterSummary(sesi, this.shelf.of(sesi.code(), speaker), speaker);
		return new Reply.Say(ReadingWords.summary(sesi, index), buttons);
	}

	/** What was asked for, and the bubble as it was: its other buttons are still good. */
	private Turn<None> media(Sesi sesi, long id, Speaker speaker) {
		Reply.Say last = message(sesi, sesi.summary().size() - 1, speaker);
		Reply bubble = new Reply.Show(last.wording(), last.buttons());
		Reply answer = this.shelf.of(sesi.code(), speaker)
			.stream()
			.filter((media) -> media.id() == id)
			.findFirst()
			.<Reply>map((media) -> new Reply.Media(media.kind(), media.fileId(),
					LearningPhrase.MEDIA_CAPTION.with("judul", sesi.title())))
			.orElseGet(() -> Reply.say(LearningPhrase.MEDIA_GONE.with()));
		return Turn.stay(bubble, answer);
	}

	private Turn<None> practices(Speaker speaker) {
		List<Sesi> current = this.readings.of(speaker.ownFamilies());
		return current.isEmpty() ? Turn.stay(Reply.say(Aim.PRACTICE.question(), modul(Aim.PRACTICE)))
				: Turn.stay(current.stream().map((sesi) -> practice(sesi, speaker)).toArray(Reply[]::new));
	}

	private static Reply practice(Sesi sesi, Speaker speaker) {
		return Reply.say(ReadingWords.practice(sesi), ReadingButtons.quizAndOthers(sesi, speaker));
	}

	private Turn<None> gone() {
		return Turn.over(Reply.say(LearningPhrase.SESI_GONE.with(), modul(Aim.READ)));
	}

	/** Reading needs no state. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
