package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Source;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.helpdesk.answers.LooksLikeBansosForward;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.spoken.SpokenAnswer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /tanya}, and what a family says without a command: the answers that are written
 * first, the pendamping where they do not help. Nothing is kept before somebody presses.
 */
@Component
@Order(26)
class AskDialogue implements Dialogue<AskState> {

	private final AskOffers offers;

	private final AskForwarding forwarding;

	private final Catalogue catalogue;

	private final Tickets tickets;

	AskDialogue(AskOffers offers, AskForwarding forwarding, Catalogue catalogue, Tickets tickets) {
		this.tickets = tickets;
		this.offers = offers;
		this.forwarding = forwarding;
		this.catalogue = catalogue;
	}

	@Override
	public String name() {
		return AskWords.DIALOGUE;
	}

	@Override
	public Class<AskState> states() {
		return AskState.class;
	}

	/** It may turn out to be about somebody, and be taken away then. */
	@Override
	public boolean leavesTraces() {
		return true;
	}

	@Override
	public boolean whileStopped() {
		return true;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry(name(), Set.of(Role.KPM), QuestionPhrase.DESCRIPTION, QuestionPhrase.LABEL,
						Entry.Place.FIRST),
				new Entry(name(), Set.of(Role.STRANGER), QuestionPhrase.DESCRIPTION, QuestionPhrase.LABEL,
						Entry.Place.MORE),
				new Entry(AskPracticeHelp.COMMAND, Set.of(Role.KPM), QuestionPhrase.DESCRIPTION, QuestionPhrase.LABEL,
						Entry.Place.HIDDEN));
	}

	/** A bansos message is warned of whoever passes it on. */
	@Override
	public boolean takesWords(Incoming.Words words, Speaker speaker) {
		return words.forwarded() ? LooksLikeBansosForward.test(words.text()) : speaker.staff().isEmpty()
				&& !speaker.families().isEmpty() && AskSmallTalk.of(words.text()) != AskSmallTalk.ANSWER;
	}

	@Override
	public boolean takes(Incoming.Attachment attachment, Speaker speaker) {
		boolean forPendamping = attachment.kind() == Incoming.FileKind.VOICE
				|| attachment.kind() == Incoming.FileKind.PHOTO;
		return bansos(attachment) || (forPendamping && speaker.staff().isEmpty() && !speaker.ownFamilies().isEmpty());
	}

	@Override
	public Turn<AskState> next(Optional<AskState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String name, String argument) when name.equals(AskPracticeHelp.COMMAND) ->
				practice(argument, speaker);
			case Said.Command(String _, String argument) when argument.isBlank() ->
				Turn.ask(new AskState.Waiting(), QuestionPhrase.ASK.with());
			case Said.Command(String _, String argument) ->
				this.offers.offer(Asked.words(argument, now()), argument, false, speaker);
			case Said.Words(String _, boolean forwarded) when forwarded -> advice();
			case Said.Words(String text, boolean _) ->
				state.map((known) -> words(known, text, speaker)).orElseGet(() -> heard(text, speaker));
			case Said.File(Incoming.Attachment file, Optional<?> _) when bansos(file) -> advice();
			case Said.File(Incoming.Attachment file, Optional<?> _) -> file(state, file, speaker);
			case Said.Press press -> state.map((known) -> pressed(known, press, speaker))
				.orElseGet(() -> Turn.over(Reply.say(QuestionPhrase.OVER.with())));
		};
	}

	private static boolean bansos(Incoming.Attachment attachment) {
		return attachment.forwarded() && LooksLikeBansosForward.test(attachment.caption());
	}

	private Turn<AskState> advice() {
		return Turn.again(this.offers.advice());
	}

	private Turn<AskState> practice(String argument, Speaker speaker) {
		String[] words = argument.split(" ", 2);
		Optional<Family> family = speaker.ownFamilies()
			.stream()
			.filter((own) -> String.valueOf(own.link().value()).equals(words[0]))
			.findFirst();
		return this.catalogue.sesi(words[words.length - 1])
			.flatMap((sesi) -> family
				.map((own) -> Turn.<AskState>ask(new AskState.Helping(own.link().value(), sesi.code()),
						QuestionPhrase.ASK_PRACTICE.with("keluarga", own.addressed(), "judul", sesi.title()))))
			.orElseGet(() -> Turn.ask(new AskState.Waiting(), QuestionPhrase.ASK.with()));
	}

	private Turn<AskState> heard(String text, Speaker speaker) {
		return switch (AskSmallTalk.of(text)) {
			case THANKS -> Turn.stay(Reply.say(QuestionPhrase.WELCOME.with()));
			case GREETING -> Turn.stay(Reply.say(QuestionPhrase.GREETED.with()));
			case ANSWER, NONE -> this.offers.offer(Asked.words(text, now()), text, true, speaker);
		};
	}

	private Turn<AskState> words(AskState state, String text, Speaker speaker) {
		return switch (state) {
			case AskState.Waiting _ -> this.offers.offer(Asked.words(text, now()), text, false, speaker);
			case AskState.Helping(long link, String sesi) ->
				this.forwarding.chosen(helped(sesi).and(text), link, speaker);
			case AskState.Offered(Asked asked, boolean heard, List<String> _) -> further(asked, text, heard, speaker);
			case AskState.Reading(Asked asked, boolean heard, List<String> _) -> further(asked, text, heard, speaker);
			case AskState.Holding(Asked asked) -> hold(asked.and(text));
			case AskState.Sending sending -> this.forwarding.more(sending, sending.asked().and(text), speaker);
			case AskState.Whose _, AskState.Consenting _ -> Turn.again(ComplaintPhrase.PRESS_HINT.with());
		};
	}

	private Turn<AskState> further(Asked asked, String text, boolean heard, Speaker speaker) {
		return switch (AskSmallTalk.of(text)) {
			case THANKS -> Turn.end(Reply.say(QuestionPhrase.WELCOME.with()));
			case ANSWER -> (SpokenAnswer.of(text) == SpokenAnswer.Answer.NO)
					? Turn.end(Reply.say(QuestionPhrase.LEFT.with())) : Turn.again(ComplaintPhrase.PRESS_HINT.with());
			case GREETING, NONE -> this.offers.offer(asked.and(text), text, heard, speaker);
		};
	}

	private Turn<AskState> file(Optional<AskState> state, Incoming.Attachment attachment, Speaker speaker) {
		Optional<Part> part = SpokenParts.of(attachment);
		if (part.isEmpty()) {
			return Turn.again(ComplaintPhrase.NOT_THIS_FILE.with());
		}
		if (speaker.ownFamilies().isEmpty()) {
			return Turn.again(QuestionPhrase.WRITE_IT.with());
		}
		if (state.isEmpty()) {
			return hold(Asked.nothing(Source.QUESTION, now()).and(part.get()));
		}
		return switch (state.get()) {
			case AskState.Waiting _ -> hold(Asked.nothing(Source.QUESTION, now()).and(part.get()));
			case AskState.Helping(long link, String sesi) ->
				this.forwarding.chosen(helped(sesi).and(part.get()), link, speaker);
			case AskState.Offered offered -> hold(offered.asked().and(part.get()));
			case AskState.Reading reading -> hold(reading.asked().and(part.get()));
			case AskState.Holding(Asked asked) -> hold(asked.and(part.get()));
			case AskState.Sending sending -> this.forwarding.more(sending, sending.asked().and(part.get()), speaker);
			case AskState.Whose _, AskState.Consenting _ -> Turn.again(ComplaintPhrase.PRESS_HINT.with());
		};
	}

	private long now() {
		return this.tickets.now().getEpochSecond() / 60;
	}

	private Asked helped(String sesi) {
		Asked asked = Asked.nothing(Source.PRACTICE, now());
		return this.catalogue.sesi(sesi).map((known) -> asked.and(known.title() + ":")).orElse(asked);
	}

	private static Turn<AskState> hold(Asked asked) {
		return Turn.ask(new AskState.Holding(asked), AskWords.holding(asked), AskWords.sendOrNot());
	}

	private Turn<AskState> pressed(AskState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case AskState.Offered(Asked asked, boolean heard, List<String> answers) -> switch (press.verb()) {
				case "jawab" -> this.offers.read(asked, heard, answers, press.text(0), speaker);
				case "laporan" -> Turn.handOver(AskElsewhere.COMPLAINT, asked.text());
				default -> this.forwarding.begin(asked, speaker);
			};
			case AskState.Reading(Asked asked, boolean heard, List<String> others) ->
				press.verb().equals("bukan") ? this.offers.notThat(asked, heard, others, speaker)
						: Turn.end(Reply.say(QuestionPhrase.WELCOME.with()));
			case AskState.Holding(Asked asked) -> press.verb().equals("teruskan")
					? this.forwarding.begin(asked, speaker) : Turn.end(Reply.say(QuestionPhrase.LEFT.with()));
			case AskState.Whose(Asked asked) -> this.forwarding.chosen(asked, press.number(0), speaker);
			case AskState.Consenting consenting ->
				this.forwarding.consented(consenting, press.verb().equals("boleh"), speaker);
			case AskState.Sending sending -> this.forwarding.sent(sending, press.verb(), speaker);
			case AskState.Waiting _, AskState.Helping _ -> Turn.again(QuestionPhrase.ASK.with());
		};
	}

}
