package id.p2k2.bot.meeting.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingVoice;
import id.p2k2.bot.meeting.MeetingVoices;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.meeting.VoiceResult;
import id.p2k2.bot.meeting.notice.MeetingNoticePhrase;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.FileSize;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * A pendamping records the invitation to a meeting in their own voice and language, hears
 * it, replaces it by sending another, and takes it away.
 */
@Component
class VoiceDialogue implements Dialogue<VoiceState> {

	private final MeetingVoices voices;

	private final MeetingKelompoks kelompoks;

	private final VoiceAnswers answers;

	private final PendampingAnswers pendamping;

	private final MeetingWords words;

	private final RefusalWords refusals;

	VoiceDialogue(MeetingVoices voices, MeetingKelompoks kelompoks, VoiceAnswers answers, PendampingAnswers pendamping,
			MeetingWords words, RefusalWords refusals) {
		this.voices = voices;
		this.kelompoks = kelompoks;
		this.answers = answers;
		this.pendamping = pendamping;
		this.words = words;
		this.refusals = refusals;
	}

	@Override
	public String name() {
		return MeetingActions.VOICE_DIALOGUE;
	}

	@Override
	public Class<VoiceState> states() {
		return VoiceState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of();
	}

	@Override
	public Turn<VoiceState> next(Optional<VoiceState> state, Said said, Speaker speaker) {
		if (said instanceof Said.Press press && press.verb().equals("rekam")) {
			MeetingId meeting = new MeetingId(press.number(0));
			return seen(this.voices.look(meeting, (int) press.number(1), speaker), VoicePhrase.ASK);
		}
		return state.map((known) -> switch (known) {
			case VoiceState.Waiting waiting -> step(waiting, said, speaker);
		}).orElseGet(() -> Turn.over(Reply.say(MeetingPhrase.REFUSED_NOT_YOURS.with())));
	}

	private Turn<VoiceState> step(VoiceState.Waiting state, Said said, Speaker speaker) {
		MeetingId meeting = new MeetingId(state.meeting());
		return switch (said) {
			case Said.Press press when press.verb().equals("hapus") ->
				seen(this.voices.remove(meeting, state.revision(), speaker), VoicePhrase.REMOVED);
			case Said.Press press when press.verb().equals("dengar") ->
				heard(this.voices.look(meeting, state.revision(), speaker));
			case Said.Press _ -> Turn.end(Reply.say(VoicePhrase.END.with()));
			case Said.File file when file.attachment().kind() == Incoming.FileKind.VOICE ->
				seen(this.voices.keep(meeting, state.revision(), file.attachment().fileId(), file.attachment().size(),
						speaker), VoicePhrase.ADDED);
			case Said.File _, Said.Words _, Said.Command _ -> Turn.again(VoicePhrase.HINT.with());
		};
	}

	private Turn<VoiceState> seen(VoiceResult result, VoicePhrase phrase) {
		return switch (result) {
			case VoiceResult.Seen(Meeting meeting, Optional<MeetingVoice> voice) -> ask(meeting, voice, phrase);
			case VoiceResult.TooLarge() ->
				Turn.again(VoicePhrase.TOO_LARGE.with("ukuran", FileSize.said(MeetingVoice.MOST)));
			case Refusal refusal -> ended(refusal);
		};
	}

	private Turn<VoiceState> heard(VoiceResult result) {
		return switch (result) {
			case VoiceResult.Seen(Meeting meeting, Optional<MeetingVoice> voice) ->
				voice.map((known) -> Turn.<VoiceState>stay(new Reply.Keep(), this.answers.media(meeting, known)))
					.orElseGet(() -> ask(meeting, voice, VoicePhrase.ASK).after(Reply.say(VoicePhrase.GONE.with())));
			case VoiceResult.TooLarge() -> throw new IllegalStateException("nobody records by listening");
			case Refusal refusal -> ended(refusal);
		};
	}

	private Turn<VoiceState> ended(Refusal refusal) {
		return Turn.end(this.refusals.reply(refusal, this.pendamping::buttons));
	}

	private Turn<VoiceState> ask(Meeting meeting, Optional<MeetingVoice> voice, VoicePhrase phrase) {
		Wording present = voice.map((known) -> VoicePhrase.PRESENT.with("ukuran", FileSize.said(known.bytes())))
			.orElseGet(VoicePhrase.NONE::with);
		boolean invited = this.kelompoks.of(meeting.number()).stream().anyMatch(MeetingKelompok::confirmed);
		List<Wording> lines = new ArrayList<>(List.of(present));
		if (invited) {
			lines.add(VoicePhrase.LATE.with());
		}
		List<Button> buttons = new ArrayList<>();
		voice.ifPresent((known) -> {
			buttons.add(Button.of(MeetingNoticePhrase.LISTEN.with("ukuran", FileSize.said(known.bytes())),
					Action.of(name(), "dengar")));
			buttons.add(Button.of(VoicePhrase.REMOVE.with(), Action.of(name(), "hapus")));
		});
		buttons.add(Button.of(VoicePhrase.DONE.with(), Action.of(name(), "selesai")));
		return Turn.ask(new VoiceState.Waiting(meeting.number().value(), meeting.revision()),
				phrase.with("kartu", this.words.card(meeting), "ada", lines), buttons);
	}

}
