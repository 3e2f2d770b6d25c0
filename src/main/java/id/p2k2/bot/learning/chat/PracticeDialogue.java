package id.p2k2.bot.learning.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.HelpRequests;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.PracticeAnswer;
import id.p2k2.bot.learning.Practices;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.notice.LearningNoticePhrase;
import id.p2k2.bot.learning.notice.TriedButtons;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * "Sudah dicoba?" answered. Of several families on one phone each answers for herself:
 * what she pressed is thanked for, the others' buttons stay.
 */
@Component
class PracticeDialogue implements Dialogue<PracticeDialogue.None> {

	private final Practices practices;

	private final ObjectProvider<HelpRequests> help;

	PracticeDialogue(Practices practices, ObjectProvider<HelpRequests> help) {
		this.practices = practices;
		this.help = help;
	}

	@Override
	public String name() {
		return LearningActions.PRACTICE;
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of();
	}

	@Override
	public boolean lasting() {
		return true;
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return (said instanceof Said.Press press) ? pressed(press, speaker) : gone();
	}

	private Turn<None> pressed(Said.Press press, Speaker speaker) {
		MeetingId meeting = new MeetingId(press.number(0));
		Optional<Family> family = speaker.ownFamilies()
			.stream()
			.filter((own) -> own.link().value() == press.number(1))
			.findFirst();
		Optional<PracticeAnswer> answer = Arrays.stream(PracticeAnswer.values())
			.filter((known) -> known.name().equals(press.text(2)))
			.findFirst();
		if (family.isEmpty() || answer.isEmpty()) {
			return gone();
		}
		return this.practices.keep(meeting, family.get(), answer.get())
			.map((sesi) -> answered(meeting, sesi, family.get(), answer.get(), speaker))
			.orElseGet(PracticeDialogue::gone);
	}

	private Turn<None> answered(MeetingId meeting, Sesi sesi, Family family, PracticeAnswer answer, Speaker speaker) {
		HelpRequests requests = this.help.getIfAvailable();
		if (answer == PracticeAnswer.HELP && requests != null) {
			return Turn.handOver(requests.command(), requests.argument(family, sesi));
		}
		Reply thanks = switch (answer) {
			case DONE -> Reply.say(LearningPhrase.TRIED_DONE.with("keluarga", family.addressed()));
			case NOT_YET -> Reply.say(LearningPhrase.TRIED_NOT_YET.with("keluarga", family.addressed()), again(sesi));
			case HELP -> Reply.say(LearningPhrase.TRIED_HELP.with("keluarga", family.addressed()), again(sesi));
		};
		List<Family> others = this.practices.silent(meeting, speaker.ownFamilies());
		return others.isEmpty() ? Turn.stay(thanks) : Turn.stay(remaining(meeting, sesi, others), thanks);
	}

	private static Button again(Sesi sesi) {
		return Button.of(LearningPhrase.TO_PRACTICE.with(), LearningActions.practice(sesi.code()));
	}

	private static Reply remaining(MeetingId meeting, Sesi sesi, List<Family> others) {
		String names = String.join(" dan ", others.stream().map(Family::addressed).toList());
		return new Reply.Show(LearningNoticePhrase.TRIED.with("keluarga", names, "judul", sesi.title()),
				others.stream()
					.flatMap((other) -> TriedButtons.of(meeting, other.link(), other.addressed()).stream())
					.toList());
	}

	private static Turn<None> gone() {
		return Turn.over(Reply.say(LearningPhrase.TRIED_OVER.with()));
	}

	/** Nothing is kept here. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
