package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.people.Speaker;

import org.springframework.stereotype.Component;

/**
 * Takes every press on a button about a meeting, wherever the button stands. Those that
 * decide something at once leave other dialogues where they are; a move and a
 * cancellation ask for the rest first.
 */
@Component
class MeetingAnswerDialogue implements Dialogue<ChangeState> {

	private final FamilyAnswers families;

	private final LeaderAnswers leaders;

	private final PendampingAnswers pendamping;

	private final VoiceAnswers voices;

	private final MeetingChanges changes;

	MeetingAnswerDialogue(FamilyAnswers families, LeaderAnswers leaders, PendampingAnswers pendamping,
			VoiceAnswers voices, MeetingChanges changes) {
		this.voices = voices;
		this.families = families;
		this.leaders = leaders;
		this.pendamping = pendamping;
		this.changes = changes;
	}

	@Override
	public String name() {
		return MeetingActions.DIALOGUE;
	}

	@Override
	public Class<ChangeState> states() {
		return ChangeState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of();
	}

	@Override
	public Turn<ChangeState> next(Optional<ChangeState> state, Said said, Speaker speaker) {
		if (said instanceof Said.Press press) {
			return pressed(state, press, speaker);
		}
		return state.map((known) -> this.changes.step(known, said, speaker)).orElseGet(MeetingAnswerDialogue::nothing);
	}

	private Turn<ChangeState> pressed(Optional<ChangeState> state, Said.Press press, Speaker speaker) {
		return switch (press.verb()) {
			case "jadi" -> this.leaders.confirm(press, speaker);
			case "tandai" -> this.pendamping.mark(press, speaker);
			case "sampai" -> this.leaders.passOn(press, speaker);
			case "datang" -> this.families.answered(press, true, speaker);
			case "absen" -> this.families.answered(press, false, speaker);
			case "alasan" -> this.families.reasoned(press, speaker);
			case "dengar" -> this.voices.listen(press, speaker);
			case "setuju" -> this.pendamping.agree(press, speaker);
			case "tolak" -> this.pendamping.refuse(press, speaker);
			case "pindah", "geser" -> this.changes.beginMove(press, speaker);
			case "batal", "hentikan" -> this.changes.beginCancel(press, speaker);
			default -> state.map((known) -> this.changes.step(known, press, speaker))
				.orElseGet(MeetingAnswerDialogue::nothing);
		};
	}

	private static Turn<ChangeState> nothing() {
		return Turn.over(Reply.say(MeetingPhrase.REFUSED_NOT_YOURS.with()));
	}

}
