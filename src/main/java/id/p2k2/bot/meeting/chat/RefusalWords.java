package id.p2k2.bot.meeting.chat;

import java.util.List;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.outbox.Button;

import org.springframework.stereotype.Component;

/** Says why nothing was changed, and what holds today. */
@Component
class RefusalWords {

	private final MeetingWords words;

	RefusalWords(MeetingWords words) {
		this.words = words;
	}

	/**
	 * Ends the pressed button.
	 * @param refusal why
	 * @param today the buttons of the meeting as it stands today
	 * @param <S> states
	 * @return the turn
	 */
	<S> Turn<S> over(Refusal refusal, java.util.function.Function<Meeting, List<Button>> today) {
		return Turn.over(reply(refusal, today));
	}

	Reply reply(Refusal refusal, java.util.function.Function<Meeting, List<Button>> today) {
		return switch (refusal) {
			case Refusal.NotYourKelompok() -> Reply.say(MeetingPhrase.REFUSED_NOT_YOURS.with());
			case Refusal.TooLate(Meeting _) -> Reply.say(MeetingPhrase.REFUSED_TOO_LATE.with());
			case Refusal.Cancelled(Meeting _) -> Reply.say(MeetingPhrase.REFUSED_CANCELLED.with());
			case Refusal.Outdated(Meeting meeting) ->
				Reply.say(MeetingPhrase.REFUSED_OUTDATED.with("kartu", this.words.card(meeting)), today.apply(meeting));
		};
	}

}
