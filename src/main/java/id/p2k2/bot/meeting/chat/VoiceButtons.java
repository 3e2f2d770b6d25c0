package id.p2k2.bot.meeting.chat;

import java.util.List;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingVoices;
import id.p2k2.bot.meeting.notice.MeetingNoticePhrase;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.FileSize;

import org.springframework.stereotype.Component;

/** {@code [Dengarkan]}, with its size, where a voice was recorded on this bot. */
@Component
class VoiceButtons {

	private final MeetingVoices voices;

	VoiceButtons(MeetingVoices voices) {
		this.voices = voices;
	}

	/** For its pendamping. */
	static Button record(Meeting meeting) {
		return Button.of(MeetingNoticePhrase.RECORD.with(),
				MeetingActions.recordVoice(meeting.number(), meeting.revision()));
	}

	/** One button or none. */
	List<Button> of(Meeting meeting, Speaker speaker) {
		return this.voices.of(meeting, speaker.chat().bot())
			.map((voice) -> Button.of(MeetingNoticePhrase.LISTEN.with("ukuran", FileSize.said(voice.bytes())),
					MeetingActions.listen(meeting.number(), meeting.revision())))
			.stream()
			.toList();
	}

}
