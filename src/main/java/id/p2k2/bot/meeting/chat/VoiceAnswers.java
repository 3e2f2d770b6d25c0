package id.p2k2.bot.meeting.chat;

import java.util.Optional;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingVoice;
import id.p2k2.bot.meeting.MeetingVoices;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.meeting.VoiceResult;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;

/** "Dengarkan": the voice comes below the invitation, whose question stays open. */
@Component
class VoiceAnswers {

	private final MeetingVoices voices;

	private final FamilyAnswers families;

	private final MeetingWords words;

	private final RefusalWords refusals;

	VoiceAnswers(MeetingVoices voices, FamilyAnswers families, MeetingWords words, RefusalWords refusals) {
		this.voices = voices;
		this.families = families;
		this.words = words;
		this.refusals = refusals;
	}

	/** Somebody wants to hear the invitation. */
	<S> Turn<S> listen(Said.Press press, Speaker speaker) {
		return switch (this.voices.listen(new MeetingId(press.number(0)), (int) press.number(1), speaker)) {
			case VoiceResult.Seen(Meeting meeting, Optional<MeetingVoice> voice) ->
				voice.map((heard) -> Turn.<S>stay(new Reply.Keep(), media(meeting, heard)))
					.orElseGet(() -> gone(meeting, speaker));
			case VoiceResult.TooLarge() -> throw new IllegalStateException("nobody records by listening");
			case Refusal.TooLate(Meeting _) -> Turn.over(Reply.say(VoicePhrase.OVER.with()));
			case Refusal refusal -> this.refusals.over(refusal, (today) -> this.families.buttons(today, speaker));
		};
	}

	Reply media(Meeting meeting, MeetingVoice voice) {
		return new Reply.Media(Outgoing.Media.VOICE, voice.fileId(),
				VoicePhrase.CAPTION.with("kelompok", this.words.groups(meeting), "waktu", MeetingWords.when(meeting)));
	}

	private <S> Turn<S> gone(Meeting meeting, Speaker speaker) {
		return Turn.stay(new Reply.Show(this.families.page(meeting, speaker), this.families.buttons(meeting, speaker)),
				Reply.say(VoicePhrase.GONE.with()));
	}

}
