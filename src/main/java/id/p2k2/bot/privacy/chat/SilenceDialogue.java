package id.p2k2.bot.privacy.chat;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.privacy.Silence;
import id.p2k2.bot.shared.LinkId;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /berhenti} and {@code /lanjut}. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SilenceDialogue implements Dialogue<SilenceDialogue.State> {

	private final Silence silence;

	SilenceDialogue(Silence silence) {
		this.silence = silence;
	}

	@Override
	public String name() {
		return "diam";
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
		return List.of(
				new Entry("berhenti", Entry.ALL, PrivacyPhrase.STOP_DESCRIPTION, PrivacyPhrase.STOP_LABEL,
						Entry.Place.MORE),
				new Entry("lanjut", Entry.ALL, PrivacyPhrase.RESUME_DESCRIPTION, PrivacyPhrase.RESUME_LABEL,
						Entry.Place.MORE));
	}

	@Override
	public Turn<State> next(Optional<State> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String name, String _) -> name.equals("lanjut") ? resume(speaker) : stop(speaker);
			case Said.Press press -> switch (state.orElse(null)) {
				case RemindersAsked(LinkId link) -> decided(link, press.verb().equals("ya"), speaker);
				case null -> Turn.over(Reply.say(PrivacyPhrase.OVER.with()));
			};
			case Said.Words _, Said.File _ -> Turn.again(PrivacyPhrase.OVER.with());
		};
	}

	private Turn<State> stop(Speaker speaker) {
		this.silence.begin(speaker.chat());
		PrivacyPhrase said = speaker.staff().isEmpty() ? PrivacyPhrase.STOPPED : PrivacyPhrase.STOPPED_STAFF;
		return Turn.end(Reply.say(said.with()));
	}

	private Turn<State> resume(Speaker speaker) {
		this.silence.end(speaker.chat());
		Reply said = Reply.say((speaker.stopped() ? PrivacyPhrase.RESUMED : PrivacyPhrase.NOT_STOPPED).with());
		return this.silence.withoutReminders(speaker, Optional.empty())
			.map((family) -> ask(family).after(said))
			.orElseGet(() -> Turn.end(said));
	}

	private Turn<State> ask(Family family) {
		return Turn.ask(new RemindersAsked(family.link()), PrivacyPhrase.ASK_REMINDERS.with("nama", family.addressed()),
				Button.yes(PrivacyPhrase.ALLOW.with(), Action.of(name(), "ya")),
				Button.no(PrivacyPhrase.DENY.with(), Action.of(name(), "tidak")));
	}

	/** One family after the other, each asked once. */
	private Turn<State> decided(LinkId link, boolean granted, Speaker speaker) {
		Optional<Family> family = speaker.families().stream().filter((own) -> own.link().equals(link)).findFirst();
		if (family.isEmpty() || !this.silence.decide(link, granted, speaker)) {
			return Turn.end(Reply.say(PrivacyPhrase.OVER.with()));
		}
		Reply said = Reply.say((granted ? PrivacyPhrase.REMINDERS_ON : PrivacyPhrase.REMINDERS_OFF).with("nama",
				family.get().addressed()));
		return this.silence.withoutReminders(speaker, Optional.of(link))
			.map((next) -> ask(next).after(said))
			.orElseGet(() -> Turn.end(said));
	}

	/** Where somebody is who wants messages again. */
	sealed interface State permits RemindersAsked {

	}

	/**
	 * "Boleh kami kirim pengingat?"
	 *
	 * @param link whose reminders
	 */
	record RemindersAsked(LinkId link) implements State {

	}

}
