package id.p2k2.bot.meeting.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.ConfirmResult;
import id.p2k2.bot.meeting.DecisionResult;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingProposals;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** What the pendamping decides at once. */
@Component
class PendampingAnswers {

	private final Meetings meetings;

	private final MeetingProposals proposals;

	private final MeetingKelompoks kelompoks;

	private final MeetingWords words;

	private final RefusalWords refusals;

	PendampingAnswers(Meetings meetings, MeetingProposals proposals, MeetingKelompoks kelompoks, MeetingWords words,
			RefusalWords refusals) {
		this.meetings = meetings;
		this.proposals = proposals;
		this.kelompoks = kelompoks;
		this.words = words;
		this.refusals = refusals;
	}

	/** "Tandai jadi". */
	<S> Turn<S> mark(Said.Press press, Speaker speaker) {
		MeetingId id = new MeetingId(press.number(0));
		KelompokId kelompok = new KelompokId(press.number(2));
		return switch (this.meetings.markConfirmed(id, (int) press.number(1), kelompok, speaker)) {
			case ConfirmResult.Confirmed(Meeting _) -> Turn.stay(Reply.say(MeetingPhrase.THANKS_MARKED.with("kelompok",
					this.kelompoks.one(id, kelompok).map(MeetingKelompok::name).orElseThrow())));
			case ConfirmResult.AlreadyConfirmed(Meeting meeting) ->
				Turn.over(Reply.say(MeetingPhrase.ALREADY_CONFIRMED.with("kartu", this.words.card(meeting))));
			case Refusal refusal -> this.refusals.over(refusal, this::buttons);
		};
	}

	/** "Setuju". */
	<S> Turn<S> agree(Said.Press press, Speaker speaker) {
		return decided(this.proposals.agree(press.number(0), speaker));
	}

	/** "Tolak" and "Tetap jadi". */
	<S> Turn<S> refuse(Said.Press press, Speaker speaker) {
		return decided(this.proposals.refuse(press.number(0), speaker));
	}

	private <S> Turn<S> decided(DecisionResult result) {
		return switch (result) {
			case DecisionResult.Agreed(Meeting meeting, MeetingRequest _) -> Turn.stay(Reply.say(agreed(meeting)));
			case DecisionResult.Declined(Meeting meeting, MeetingRequest request) ->
				Turn.stay(Reply.say(with((request.kind() == MeetingRequest.Kind.MOVE) ? MeetingPhrase.DECLINED_MOVE
						: MeetingPhrase.DECLINED_CANCEL, meeting)));
			case DecisionResult.AlreadyDecided(Meeting meeting, MeetingRequest.State _) -> Turn.over(already(meeting));
			case DecisionResult.DateIsPast(Meeting meeting) ->
				Turn.over(Reply.say(with(MeetingPhrase.DATE_IS_PAST, meeting), buttons(meeting)));
			case Refusal refusal -> this.refusals.over(refusal, this::buttons);
		};
	}

	private Reply already(Meeting meeting) {
		return (meeting.status() == MeetingStatus.CANCELLED) ? Reply.say(MeetingPhrase.REFUSED_CANCELLED.with())
				: Reply.say(with(MeetingPhrase.ALREADY_DECIDED, meeting));
	}

	private Wording agreed(Meeting meeting) {
		return (meeting.status() == MeetingStatus.CANCELLED) ? MeetingPhrase.CANCELLED.with("kelompok",
				this.words.groups(meeting), "waktu", MeetingWords.when(meeting))
				: with(MeetingPhrase.AGREED_MOVE, meeting);
	}

	private Wording with(MeetingPhrase phrase, Meeting meeting) {
		return phrase.with("kartu", this.words.card(meeting));
	}

	/** Their buttons: one Tandai jadi for each kelompok that has not confirmed. */
	List<Button> buttons(Meeting meeting) {
		List<Button> buttons = new ArrayList<>();
		List<MeetingKelompok> parts = this.kelompoks.of(meeting.number());
		for (MeetingKelompok part : parts) {
			if (!part.confirmed()) {
				Wording label = (parts.size() == 1) ? MeetingPhrase.MARK.with()
						: MeetingPhrase.MARK_OF.with("kelompok", part.name());
				buttons.add(Button.of(label,
						MeetingActions.markConfirmed(meeting.number(), meeting.revision(), part.kelompok())));
			}
		}
		buttons.add(Button.of(MeetingPhrase.MOVE.with(), MeetingActions.move(meeting.number(), meeting.revision())));
		buttons
			.add(Button.of(MeetingPhrase.CANCEL.with(), MeetingActions.cancel(meeting.number(), meeting.revision())));
		buttons.add(Button.of(MeetingPhrase.RECORD.with(),
				MeetingActions.recordVoice(meeting.number(), meeting.revision())));
		return buttons;
	}

}
