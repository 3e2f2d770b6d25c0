package id.p2k2.bot.privacy.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.privacy.Erasures;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /hapus}: asked, done after a day, taken back until then. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ErasureDialogue implements Dialogue<ErasureDialogue.State> {

	private final Erasures erasures;

	ErasureDialogue(Erasures erasures) {
		this.erasures = erasures;
	}

	@Override
	public String name() {
		return "hapus";
	}

	@Override
	public Class<State> states() {
		return State.class;
	}

	@Override
	public boolean whileStopped() {
		return true;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("hapus", Entry.ALL, PrivacyPhrase.ERASE_DESCRIPTION, PrivacyPhrase.ERASE_LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Turn<State> next(Optional<State> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> begin(speaker);
			case Said.Press press when press.verb().equals("urung") -> cancel(speaker);
			case Said.Press _ when state.isEmpty() -> Turn.over(Reply.say(PrivacyPhrase.OVER.with()));
			case Said.Press press when press.verb().equals("ya") && Erasures.allowed(speaker) ->
				Turn.end(pending(this.erasures.request(speaker.chat()), speaker));
			case Said.Press _ -> Turn.end(Reply.say(PrivacyPhrase.ERASE_KEPT.with()));
			case Said.Words _, Said.File _ -> Turn.again(PrivacyPhrase.OVER.with());
		};
	}

	private Turn<State> begin(Speaker speaker) {
		Optional<Instant> due = this.erasures.pending(speaker.chat());
		if (due.isPresent()) {
			return Turn.end(pending(due.get(), speaker));
		}
		if (!Erasures.allowed(speaker)) {
			return Turn.end(Reply.say(PrivacyPhrase.ERASE_STAFF.with()));
		}
		Turn<State> asked = Turn.ask(new Asked(), question(speaker),
				Button.yes(PrivacyPhrase.ERASE_YES.with(), Action.of(name(), "ya")),
				Button.no(PrivacyPhrase.ERASE_NO.with(), Action.of(name(), "tidak")));
		return speaker.staff().isEmpty() ? asked : asked.after(Reply.say(PrivacyPhrase.ERASE_STAFF.with()));
	}

	private static Wording question(Speaker speaker) {
		List<Wording> names = speaker.families()
			.stream()
			.map((family) -> CommonPhrase.plain("• " + family.addressed()))
			.toList();
		return names.isEmpty() ? PrivacyPhrase.ASK_ERASE_NOBODY.with() : PrivacyPhrase.ASK_ERASE.with("siapa", names);
	}

	private Reply pending(Instant due, Speaker speaker) {
		return Reply.say(PrivacyPhrase.ERASE_PENDING.with("waktu", Dates.fullWithHour(due, speaker.zone())),
				Button.of(PrivacyPhrase.ERASE_CANCEL.with(), Action.of(name(), "urung")));
	}

	private Turn<State> cancel(Speaker speaker) {
		return this.erasures.cancel(speaker.chat()) ? Turn.stay(Reply.say(PrivacyPhrase.ERASE_CANCELLED.with()))
				: Turn.over(Reply.say(PrivacyPhrase.ERASE_NOTHING.with()));
	}

	/** Where somebody is who wants to be erased. */
	sealed interface State permits Asked {

	}

	/** "Ya, hapus?" */
	record Asked() implements State {

	}

}
