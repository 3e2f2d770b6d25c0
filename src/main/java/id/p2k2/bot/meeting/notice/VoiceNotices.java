package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingCancelled;
import id.p2k2.bot.meeting.MeetingMoved;
import id.p2k2.bot.meeting.MeetingVoice;
import id.p2k2.bot.meeting.MeetingVoiceChanged;
import id.p2k2.bot.meeting.MeetingVoices;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.RefusedMedia;
import id.p2k2.bot.people.Assignments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The voice of an invitation goes with the plan it speaks of: when the meeting moves, and
 * when Telegram does not know it any more, it is forgotten and whoever recorded it is
 * asked, once, to record it again.
 */
@Component
class VoiceNotices implements RefusedMedia {

	private final MeetingVoices voices;

	private final FactsOf facts;

	private final Assignments assignments;

	private final Outbox outbox;

	private final Clock clock;

	VoiceNotices(MeetingVoices voices, FactsOf facts, Assignments assignments, Outbox outbox, Clock clock) {
		this.voices = voices;
		this.facts = facts;
		this.assignments = assignments;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	void moved(MeetingMoved event) {
		Facts known = this.facts.meeting(event.meeting());
		this.outbox.voidPending(subject(known), List.of(NoticeKinds.VOICE));
		this.outbox.settleAll(subject(known));
		this.voices.forget(event.meeting())
			.forEach((voice) -> ask(known, voice, MeetingNoticePhrase.VOICE_OUTDATED, known.key("suara-lama")));
	}

	@EventListener
	void cancelled(MeetingCancelled event) {
		Facts known = this.facts.meeting(event.meeting());
		this.outbox.voidPending(subject(known), List.of(NoticeKinds.VOICE));
		this.outbox.settleAll(subject(known));
		this.voices.forget(event.meeting());
	}

	/** What was queued before the voice was recorded offers it too. */
	@EventListener
	void changed(MeetingVoiceChanged event) {
		this.outbox.rekey(event.bot(), MeetingActions.subject(event.meeting()), AnswerKeyboard.NAME,
				AnswerKeyboard.VOICE, event.voice().map((voice) -> String.valueOf(voice.bytes())).orElse(""));
	}

	@Override
	public void refused(Refused refused) {
		if (!refused.unknown()) {
			return;
		}
		for (MeetingVoice voice : this.voices.lost(refused.to().bot(), refused.fileId())) {
			Facts known = this.facts.meeting(voice.meeting());
			ask(known, voice, MeetingNoticePhrase.VOICE_LOST, known.key("suara-hilang") + refused.message() + ":");
		}
	}

	/** Nothing is asked about a meeting that has begun. */
	private void ask(Facts known, MeetingVoice voice, MeetingNoticePhrase phrase, String key) {
		Button again = Button.of(MeetingNoticePhrase.RECORD.with(),
				MeetingActions.recordVoice(known.meeting().number(), known.meeting().revision()));
		Slots.invitation(known.hours(), this.clock.instant(), known.meeting().startsAt())
			.ifPresent((slot) -> this.assignments.chats(voice.staff())
				.forEach((chat) -> this.outbox
					.enqueue(Message.to(chat, NoticeKinds.VOICE, key + chat.bot() + ":" + chat.id())
						.say(phrase.with("kelompok", Facts.names(known.parts()), "kapan", known.when()), List.of(again))
						.about(subject(known))
						.between(slot.earliest(), slot.latest(), slot.windowEnds()))));
	}

	private static String subject(Facts facts) {
		return facts.subject() + ":suara";
	}

}
