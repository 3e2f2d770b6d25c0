package id.p2k2.bot.meeting.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.AbsenceReason;
import id.p2k2.bot.meeting.AnswerResult;
import id.p2k2.bot.meeting.FamilyReplies;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.Refusal;
import id.p2k2.bot.meeting.Rsvp;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Whether families come: their presses, their buttons, and what stands for them. */
@Component
class FamilyAnswers {

	private final FamilyReplies replies;

	private final MeetingKelompoks kelompoks;

	private final MeetingWords words;

	private final RefusalWords refusals;

	private final VoiceButtons voices;

	FamilyAnswers(FamilyReplies replies, MeetingKelompoks kelompoks, MeetingWords words, RefusalWords refusals,
			VoiceButtons voices) {
		this.voices = voices;
		this.replies = replies;
		this.kelompoks = kelompoks;
		this.words = words;
		this.refusals = refusals;
	}

	/** "Bisa datang" or "Tidak bisa". */
	<S> Turn<S> answered(Said.Press press, boolean coming, Speaker speaker) {
		KpmId kpm = new KpmId(press.number(2));
		return switch (this.replies.answer(new MeetingId(press.number(0)), (int) press.number(1), kpm, coming,
				speaker)) {
			case AnswerResult.Answered(Meeting meeting) -> thanks(meeting, kpm, coming, speaker);
			case AnswerResult.NotYourFamily() -> notYours();
			case Refusal refusal -> refused(refusal, speaker);
		};
	}

	/** Why not. */
	<S> Turn<S> reasoned(Said.Press press, Speaker speaker) {
		KpmId kpm = new KpmId(press.number(1));
		Optional<AbsenceReason> reason = Arrays.stream(AbsenceReason.values())
			.filter((known) -> known.name().equals(press.text(2)))
			.findFirst();
		if (reason.isEmpty()) {
			return notYours();
		}
		return switch (this.replies.reason(new MeetingId(press.number(0)), kpm, reason.get(), speaker)) {
			case AnswerResult.Answered(Meeting meeting) -> reasonNoted(meeting, kpm, speaker);
			case AnswerResult.NotYourFamily() -> notYours();
			case Refusal refusal -> refused(refusal, speaker);
		};
	}

	private static <S> Turn<S> notYours() {
		return Turn.over(Reply.say(MeetingPhrase.REFUSED_NOT_YOUR_FAMILY.with()));
	}

	private <S> Turn<S> refused(Refusal refusal, Speaker speaker) {
		return (refusal instanceof Refusal.TooLate) ? Turn.over(Reply.say(MeetingPhrase.REFUSED_TOO_LATE_FAMILY.with()))
				: this.refusals.over(refusal, (meeting) -> buttons(meeting, speaker));
	}

	private <S> Turn<S> reasonNoted(Meeting meeting, KpmId kpm, Speaker speaker) {
		String name = family(speaker, kpm).map(Family::addressed).orElse("");
		boolean comes = rsvp(meeting, kpm).filter(Rsvp::coming).isPresent();
		return comes ? Turn.over(Reply.say(MeetingPhrase.REASON_NOT_NEEDED.with("nama", name)))
				: Turn.stay(Reply.say(MeetingPhrase.THANKS_REASON.with("nama", name), coming(meeting, kpm, speaker)));
	}

	/**
	 * Where other families on this phone have not answered yet, the bubble keeps their
	 * buttons; else the answer is written into it.
	 */
	private <S> Turn<S> thanks(Meeting meeting, KpmId kpm, boolean coming, Speaker speaker) {
		String name = family(speaker, kpm).map(Family::addressed).orElse("");
		List<Reply> replies = new ArrayList<>();
		List<Button> others = open(meeting, speaker);
		if (!others.isEmpty()) {
			others.addAll(this.voices.of(meeting, speaker));
			replies.add(new Reply.Show(page(meeting, speaker), others));
		}
		if (coming) {
			replies.add(Reply.say(MeetingPhrase.THANKS_COMING.with("nama", name, "waktu", MeetingWords.when(meeting)),
					notComing(meeting, kpm, speaker)));
		}
		else {
			replies.add(Reply.say(MeetingPhrase.THANKS_NOT_COMING.with("nama", name), coming(meeting, kpm, speaker)));
			replies.add(Reply.say(MeetingPhrase.ASK_REASON.with(), reasons(meeting, kpm)));
		}
		return Turn.stay(replies.toArray(Reply[]::new));
	}

	private static List<Button> reasons(Meeting meeting, KpmId kpm) {
		return Arrays.stream(AbsenceReason.values())
			.map((reason) -> Button.of(label(reason), MeetingActions.reason(meeting.number(), kpm, reason)))
			.toList();
	}

	static Wording label(AbsenceReason reason) {
		return switch (reason) {
			case SAKIT -> MeetingPhrase.SAKIT.with();
			case KERJA -> MeetingPhrase.KERJA.with();
			case HAJATAN -> MeetingPhrase.HAJATAN.with();
			case JAUH -> MeetingPhrase.JAUH.with();
			case ANAK -> MeetingPhrase.ANAK.with();
			case LAIN -> MeetingPhrase.LAIN.with();
		};
	}

	/** The meeting with what each family on this phone has said. */
	Wording page(Meeting meeting, Speaker speaker) {
		List<Wording> lines = families(meeting, speaker).stream().map((family) -> line(meeting, family)).toList();
		Wording card = this.words.card(meeting);
		return lines.isEmpty() ? card : MeetingPhrase.OR_LINES.with("atas", card, "bawah", lines);
	}

	private Wording line(Meeting meeting, Family family) {
		if (host(meeting, family)) {
			return MeetingPhrase.FAMILY_HOST.with("nama", family.addressed());
		}
		MeetingPhrase phrase = rsvp(meeting, family.kpm())
			.map((rsvp) -> rsvp.coming() ? MeetingPhrase.FAMILY_COMING : MeetingPhrase.FAMILY_NOT_COMING)
			.orElse(MeetingPhrase.FAMILY_UNANSWERED);
		return phrase.with("nama", family.addressed());
	}

	/**
	 * Both buttons for each family on this phone that is asked, and the voice, if any.
	 */
	List<Button> buttons(Meeting meeting, Speaker speaker) {
		List<Button> buttons = new ArrayList<>();
		for (Family family : asked(meeting, speaker)) {
			buttons.add(coming(meeting, family.kpm(), speaker));
			buttons.add(notComing(meeting, family.kpm(), speaker));
		}
		buttons.addAll(this.voices.of(meeting, speaker));
		return buttons;
	}

	/** Both buttons for each family on this phone that has not answered. */
	private List<Button> open(Meeting meeting, Speaker speaker) {
		List<Button> buttons = new ArrayList<>();
		for (Family family : asked(meeting, speaker)) {
			if (rsvp(meeting, family.kpm()).isEmpty()) {
				buttons.add(coming(meeting, family.kpm(), speaker));
				buttons.add(notComing(meeting, family.kpm(), speaker));
			}
		}
		return buttons;
	}

	private Button coming(Meeting meeting, KpmId kpm, Speaker speaker) {
		Wording label = named(meeting, kpm, speaker).map((name) -> MeetingPhrase.COMING_OF.with("nama", name))
			.orElseGet(MeetingPhrase.COMING::with);
		return Button.yes(label, MeetingActions.coming(meeting.number(), meeting.revision(), kpm));
	}

	private Button notComing(Meeting meeting, KpmId kpm, Speaker speaker) {
		Wording label = named(meeting, kpm, speaker).map((name) -> MeetingPhrase.NOT_COMING_OF.with("nama", name))
			.orElseGet(MeetingPhrase.NOT_COMING::with);
		return Button.no(label, MeetingActions.notComing(meeting.number(), meeting.revision(), kpm));
	}

	/** The family's name where the phone has several that are asked. */
	private Optional<String> named(Meeting meeting, KpmId kpm, Speaker speaker) {
		return (asked(meeting, speaker).size() < 2) ? Optional.empty() : family(speaker, kpm).map(Family::addressed);
	}

	/** Families on this phone whose kelompok meets, the host left out. */
	private List<Family> asked(Meeting meeting, Speaker speaker) {
		return families(meeting, speaker).stream().filter((family) -> !host(meeting, family)).toList();
	}

	private List<Family> families(Meeting meeting, Speaker speaker) {
		List<MeetingKelompok> parts = this.kelompoks.of(meeting.number());
		return speaker.families()
			.stream()
			.filter((family) -> parts.stream().anyMatch((part) -> part.kelompok().equals(family.kelompok())))
			.toList();
	}

	private boolean host(Meeting meeting, Family family) {
		return this.kelompoks.one(meeting.number(), family.kelompok())
			.filter((part) -> part.confirmedBy().equals(Optional.of(family.kpm())))
			.isPresent();
	}

	private Optional<Rsvp> rsvp(Meeting meeting, KpmId kpm) {
		return this.replies.answers(meeting.number()).stream().filter((rsvp) -> rsvp.kpm().equals(kpm)).findFirst();
	}

	private static Optional<Family> family(Speaker speaker, KpmId kpm) {
		return speaker.families().stream().filter((family) -> family.kpm().equals(kpm)).findFirst();
	}

}
