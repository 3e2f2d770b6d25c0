package id.p2k2.bot.meeting.chat;

import java.util.List;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.ChangeResult;
import id.p2k2.bot.meeting.ConfirmResult;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** What ketua and wakil decide at once, and the pendamping asked in their place. */
@Component
class LeaderAnswers {

	private final Meetings meetings;

	private final MeetingWords words;

	private final RefusalWords refusals;

	LeaderAnswers(Meetings meetings, MeetingWords words, RefusalWords refusals) {
		this.meetings = meetings;
		this.words = words;
		this.refusals = refusals;
	}

	/** "Jadi". */
	<S> Turn<S> confirm(Said.Press press, Speaker speaker) {
		KelompokId kelompok = new KelompokId(press.number(2));
		return switch (this.meetings.confirm(new MeetingId(press.number(0)), (int) press.number(1), kelompok,
				speaker)) {
			case ConfirmResult.Confirmed(Meeting _) -> Turn.stay(Reply.say(MeetingPhrase.THANKS_CONFIRMED.with()));
			case ConfirmResult.AlreadyConfirmed(Meeting meeting) ->
				Turn.over(Reply.say(MeetingPhrase.ALREADY_CONFIRMED.with("kartu", this.words.card(meeting))));
			case Refusal refusal -> this.refusals.over(refusal, (today) -> buttons(today, kelompok));
		};
	}

	/** "Semua" and "Sebagian". */
	<S> Turn<S> passOn(Said.Press press, Speaker speaker) {
		KelompokId kelompok = new KelompokId(press.number(2));
		MeetingKelompok.PassedOn howFar = press.text(3).equals(MeetingKelompok.PassedOn.ALL.name())
				? MeetingKelompok.PassedOn.ALL : MeetingKelompok.PassedOn.SOME;
		return switch (this.meetings.passOn(new MeetingId(press.number(0)), (int) press.number(1), kelompok, howFar,
				speaker)) {
			case ChangeResult.Changed(Meeting _) -> Turn.stay(Reply.say((howFar == MeetingKelompok.PassedOn.ALL)
					? MeetingPhrase.PASSED_ON_ALL.with() : MeetingPhrase.PASSED_ON_SOME.with()));
			case ChangeResult.InThePast() -> throw new IllegalStateException("telling others moves nothing");
			case Refusal refusal -> this.refusals.over(refusal, (_) -> List.of());
		};
	}

	/** Her three buttons, always in this order. */
	static List<Button> buttons(Meeting meeting, KelompokId kelompok) {
		MeetingId id = meeting.number();
		return List.of(
				Button.yes(MeetingPhrase.CONFIRM.with(), MeetingActions.confirm(id, meeting.revision(), kelompok)),
				Button.of(MeetingPhrase.PROPOSE_MOVE.with(),
						MeetingActions.proposeMove(id, meeting.revision(), kelompok)),
				Button.no(MeetingPhrase.PROPOSE_CANCEL.with(),
						MeetingActions.proposeCancel(id, meeting.revision(), kelompok)));
	}

	/** Whether ketua or wakil of this kelompok speaks. */
	static boolean leads(Speaker speaker, long kelompok) {
		return speaker.ownFamilies()
			.stream()
			.anyMatch((family) -> family.role().leads() && family.kelompok().value() == kelompok);
	}

}
