package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.ChangeResult;
import id.p2k2.bot.meeting.LookResult;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingProposals;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.meeting.RequestResult;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * The questions of a move and of a cancellation. A ketua's becomes a request, the
 * pendamping's own happens at once.
 */
@Component
class MeetingChanges {

	private static final List<MeetingPhrase> REASONS = List.of(MeetingPhrase.REASON_CELEBRATION,
			MeetingPhrase.REASON_DEATH, MeetingPhrase.REASON_PLACE, MeetingPhrase.REASON_WEATHER,
			MeetingPhrase.REASON_OTHER);

	private final Meetings meetings;

	private final MeetingProposals proposals;

	private final MeetingWords words;

	private final RefusalWords refusals;

	private final DateQuestions dates;

	private final PendampingAnswers pendamping;

	private final Texts texts;

	MeetingChanges(Meetings meetings, MeetingProposals proposals, MeetingWords words, RefusalWords refusals,
			DateQuestions dates, PendampingAnswers pendamping, Texts texts) {
		this.meetings = meetings;
		this.proposals = proposals;
		this.words = words;
		this.refusals = refusals;
		this.dates = dates;
		this.pendamping = pendamping;
		this.texts = texts;
	}

	/** "Usul pindah" and "Pindah". */
	Turn<ChangeState> beginMove(Said.Press press, Speaker speaker) {
		long kelompok = asking(press, speaker);
		ChangeState.MoveDay state = new ChangeState.MoveDay(press.number(0), (int) press.number(1), kelompok);
		return looking(state, kelompok, speaker, (meeting) -> Turn.ask(state, MeetingPhrase.ASK_MOVE_DATE.with(),
				this.dates.days(MeetingActions.DIALOGUE, meeting.zone())));
	}

	/** "Tidak jadi" and "Batalkan". */
	Turn<ChangeState> beginCancel(Said.Press press, Speaker speaker) {
		long kelompok = asking(press, speaker);
		int revision = (int) press.number(1);
		if (kelompok > 0) {
			ChangeState.CancelReason state = new ChangeState.CancelReason(press.number(0), revision, kelompok);
			return looking(state, kelompok, speaker,
					(_) -> Turn.ask(state, MeetingPhrase.ASK_CANCEL_REASON.with(), reasons()));
		}
		ChangeState.CancelSure state = new ChangeState.CancelSure(press.number(0), revision);
		return looking(state, 0, speaker,
				(meeting) -> Turn.ask(state, MeetingPhrase.ASK_CANCEL.with("kartu", this.words.card(meeting)),
						Button.yes(MeetingPhrase.CANCEL_YES.with(), Action.of(MeetingActions.DIALOGUE, "ya")),
						Button.no(MeetingPhrase.CANCEL_NO.with(), Action.of(MeetingActions.DIALOGUE, "tidak"))));
	}

	/** The kelompok whose ketua presses; 0 for the pendamping, asked herself or not. */
	private static long asking(Said.Press press, Speaker speaker) {
		long kelompok = press.number(2);
		return LeaderAnswers.leads(speaker, kelompok) ? kelompok : 0;
	}

	/** One answer to one of these questions. */
	Turn<ChangeState> step(ChangeState state, Said said, Speaker speaker) {
		return switch (state) {
			case ChangeState.MoveDay day -> looking(day, day.kelompok(), speaker, (meeting) -> day(day, meeting, said));
			case ChangeState.MoveHour hour ->
				looking(hour, hour.kelompok(), speaker, (meeting) -> hour(hour, meeting, said, speaker));
			case ChangeState.MovePlace place ->
				looking(place, 0, speaker, (meeting) -> place(place, meeting, said, speaker));
			case ChangeState.CancelReason reason ->
				looking(reason, reason.kelompok(), speaker, (_) -> reason(reason, said, speaker));
			case ChangeState.CancelSure sure -> looking(sure, 0, speaker, (_) -> sure(sure, said, speaker));
		};
	}

	private Turn<ChangeState> looking(ChangeState state, long kelompok, Speaker speaker,
			java.util.function.Function<Meeting, Turn<ChangeState>> step) {
		return switch (this.meetings.look(new MeetingId(state.meeting()), state.revision(), speaker)) {
			case LookResult.Seen(Meeting meeting) -> step.apply(meeting);
			case Refusal refusal -> ended(refusal, kelompok);
		};
	}

	private Turn<ChangeState> ended(Refusal refusal, long kelompok) {
		return Turn.end(this.refusals.reply(refusal, (today) -> (kelompok > 0)
				? LeaderAnswers.buttons(today, new KelompokId(kelompok)) : this.pendamping.buttons(today)));
	}

	private Turn<ChangeState> day(ChangeState.MoveDay state, Meeting meeting, Said said) {
		return switch (this.dates.day(said, meeting.zone())) {
			case DateQuestions.Answer.Unclear<LocalDate>(var hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalDate>(LocalDate date) ->
				Turn.ask(new ChangeState.MoveHour(state.meeting(), state.revision(), state.kelompok(), date),
						MeetingPhrase.ASK_MOVE_HOUR.with("tanggal", Dates.full(date)),
						this.dates.hours(MeetingActions.DIALOGUE, date, meeting.zone()));
		};
	}

	private Turn<ChangeState> hour(ChangeState.MoveHour state, Meeting meeting, Said said, Speaker speaker) {
		return switch (this.dates.hour(said, state.date(), meeting.zone())) {
			case DateQuestions.Answer.Unclear<LocalTime>(var hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalTime>(LocalTime hour) ->
				(state.kelompok() > 0)
						? requested(
								this.proposals.proposeMove(meeting.number(), state.revision(),
										new KelompokId(state.kelompok()), state.date(), hour, speaker),
								state.kelompok())
						: Turn.ask(new ChangeState.MovePlace(state.meeting(), state.revision(), state.date(), hour),
								MeetingPhrase.ASK_MOVE_PLACE.with(),
								Button.suggestion(MeetingPhrase.SAME_PLACE.with("tempat", meeting.place()),
										Action.of(MeetingActions.DIALOGUE, "tetap")));
		};
	}

	private Turn<ChangeState> requested(RequestResult result, long kelompok) {
		KelompokId id = new KelompokId(kelompok);
		return switch (result) {
			case RequestResult.Requested(Meeting meeting, long number) ->
				Turn.end(Reply.say(asked(meeting, id, number)));
			case RequestResult.InThePast() -> Turn.end(Reply.say(MeetingPhrase.NEW_DATE_IS_PAST.with()));
			case Refusal refusal -> ended(refusal, kelompok);
		};
	}

	private Wording asked(Meeting meeting, KelompokId kelompok, long number) {
		Wording pendamping = this.words.pendamping(kelompok, meeting.localDate());
		return this.proposals.request(number)
			.filter((request) -> request.kind() == MeetingRequest.Kind.MOVE)
			.map((request) -> MeetingPhrase.MOVE_ASKED.with("waktu",
					Dates.fullWithHour(request.moveTo().atTime(request.moveToHour()), meeting.zone()), "pendamping",
					pendamping))
			.orElseGet(() -> MeetingPhrase.CANCEL_ASKED.with("pendamping", pendamping));
	}

	private Turn<ChangeState> place(ChangeState.MovePlace state, Meeting meeting, Said said, Speaker speaker) {
		Optional<String> place = switch (said) {
			case Said.Press press when press.verb().equals("tetap") -> Optional.of(meeting.place());
			case Said.Words words -> Optional.of(Places.typed(words.text()));
			default -> Optional.empty();
		};
		if (place.isEmpty() || place.get().isEmpty()) {
			return Turn.again(PlanPhrase.ASK_PLACE.with());
		}
		if (place.get().length() > Meeting.LONGEST_TEXT) {
			return Turn.again(PlanPhrase.PLACE_TOO_LONG.with());
		}
		return changed(this.meetings.moveDirectly(meeting.number(), state.revision(), state.date(), state.hour(),
				place.get(), speaker));
	}

	private Turn<ChangeState> changed(ChangeResult result) {
		return switch (result) {
			case ChangeResult.Changed(Meeting meeting) ->
				Turn.end(Reply.say(MeetingPhrase.MOVED.with("kartu", this.words.card(meeting))));
			case ChangeResult.InThePast() -> Turn.end(Reply.say(MeetingPhrase.NEW_DATE_IS_PAST.with()));
			case Refusal refusal -> ended(refusal, 0);
		};
	}

	private static List<Button> reasons() {
		List<Button> buttons = new ArrayList<>();
		for (int i = 0; i < REASONS.size(); i++) {
			buttons.add(Button.of(REASONS.get(i).with(), Action.of(MeetingActions.DIALOGUE, "sebab", i)));
		}
		return buttons;
	}

	private Turn<ChangeState> reason(ChangeState.CancelReason state, Said said, Speaker speaker) {
		String reason = switch (said) {
			case Said.Press press when press.verb().equals("sebab") && press.number(0) >= 0
					&& press.number(0) < REASONS.size() ->
				this.texts.plain(REASONS.get((int) press.number(0)).with(), Texts.INDONESIAN);
			case Said.Words words -> words.text().strip();
			default -> "";
		};
		if (reason.isEmpty()) {
			return Turn.again(MeetingPhrase.ASK_CANCEL_REASON.with());
		}
		if (reason.length() > MeetingRequest.LONGEST_REASON) {
			return Turn.again(MeetingPhrase.REASON_TOO_LONG.with());
		}
		return requested(this.proposals.proposeCancel(new MeetingId(state.meeting()), state.revision(),
				new KelompokId(state.kelompok()), reason, speaker), state.kelompok());
	}

	private Turn<ChangeState> sure(ChangeState.CancelSure state, Said said, Speaker speaker) {
		if (said instanceof Said.Press press && press.verb().equals("tidak")) {
			return Turn.end(Reply.say(MeetingPhrase.CANCEL_KEPT.with()));
		}
		if (!(said instanceof Said.Press press && press.verb().equals("ya"))) {
			return Turn.again(MeetingPhrase.CANCEL_UNCLEAR.with());
		}
		return switch (this.meetings.cancelDirectly(new MeetingId(state.meeting()), state.revision(), speaker)) {
			case ChangeResult.Changed(Meeting meeting) -> Turn.end(Reply.say(MeetingPhrase.CANCELLED.with("kelompok",
					this.words.groups(meeting), "waktu", MeetingWords.when(meeting))));
			case ChangeResult.InThePast() -> throw new IllegalStateException("a cancellation has no date");
			case Refusal refusal -> ended(refusal, 0);
		};
	}

}
