package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingConfirmed;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.MeetingVoices;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.FileSize;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * What a ketua is asked and told, or the pendamping in her place. It is her task and not
 * a reminder, so it needs no consent to reminders.
 */
@Component
class LeaderNotices {

	/** A question because of a correction, which cannot wait. */
	private static final String MOVED = "tanya-pindah";

	private final Outbox outbox;

	private final Leaders leaders;

	private final NoticeRows rows;

	private final KabarNotes kabar;

	private final MeetingVoices voices;

	private final Clock clock;

	LeaderNotices(Outbox outbox, Leaders leaders, NoticeRows rows, KabarNotes kabar, MeetingVoices voices,
			Clock clock) {
		this.voices = voices;
		this.outbox = outbox;
		this.leaders = leaders;
		this.rows = rows;
		this.kabar = kabar;
		this.clock = clock;
	}

	/**
	 * Asks the ketua of every kelompok that has not confirmed, of many meetings at once.
	 */
	int ask(List<Facts> meetings, boolean again) {
		Map<Leaders.Part, Leaders.Recipients> leaders = this.leaders.recipients(Leaders.Part.unconfirmed(meetings),
				again);
		List<String> asked = new ArrayList<>();
		List<Message> questions = new ArrayList<>();
		for (Facts facts : meetings) {
			Optional<Slot> slot = Slots.invitation(facts.hours(), this.clock.instant(), facts.meeting().startsAt());
			for (MeetingKelompok part : slot.isPresent() ? facts.unconfirmed() : List.<MeetingKelompok>of()) {
				Leaders.Recipients to = leaders.get(Leaders.Part.of(facts, part.kelompok()));
				if (!to.inHerPlace()) {
					asked.add(NoticeKinds.leaders(facts.meeting().number(), part.kelompok()));
				}
				questions.addAll(questions(facts, part, to, again, slot.orElseThrow()));
			}
		}
		this.outbox.settleAll(asked);
		this.outbox.enqueueAll(questions);
		return questions.size();
	}

	private static List<Message> questions(Facts facts, MeetingKelompok part, Leaders.Recipients to, boolean again,
			Slot slot) {
		// the pendamping is asked in her place once; the list of unconfirmed follows
		String what = to.inHerPlace() ? "tanya-pendamping" : again ? "tanya-lagi" : "tanya";
		Wording wording = to.inHerPlace()
				? MeetingNoticePhrase.ASK_FOR_HER.with("ketua", to.ketua(), "kelompok", part.name(), "kapan",
						facts.when(), "tempat", facts.meeting().place())
				: MeetingNoticePhrase.ASK_KETUA.with("kelompok", part.name(), "kapan", facts.when(), "tempat",
						facts.meeting().place());
		List<Button> buttons = questions(facts, part.kelompok(), to.inHerPlace());
		return to.chats()
			.stream()
			.map((chat) -> message(facts, part.kelompok(), chat, NoticeKinds.ASK, what, wording, buttons, slot))
			.toList();
	}

	/** A kelompok is confirmed: its questions are over, the host gets the kabar. */
	void confirmed(Facts facts, MeetingKelompok part, MeetingConfirmed.By by) {
		over(facts.meeting().number(), part.kelompok());
		Instant now = this.clock.instant();
		Instant begins = facts.meeting().startsAt();
		// she has just pressed and is there to read
		Optional<Slot> slot = (by == MeetingConfirmed.By.KETUA) ? Optional.of(new Slot(now, begins))
				: Slots.invitation(facts.hours(), now, begins);
		slot.ifPresent((when) -> host(facts, part.kelompok(), "kabar", when,
				(inHerPlace) -> this.kabar.confirmed(facts, part, inHerPlace, by == MeetingConfirmed.By.REFUSAL)));
	}

	/** Asks those anew at once who had been asked or told, now that it was moved. */
	void moved(Facts facts, MeetingKelompok part, Instant oldStart) {
		Instant begins = facts.meeting().startsAt();
		boolean told = knows(facts, part.kelompok());
		over(facts.meeting().number(), part.kelompok());
		Optional<Slot> slot = Slots.correction(facts.hours(), this.clock.instant(),
				oldStart.isBefore(begins) ? oldStart : begins, begins);
		if (part.confirmed() || !told || slot.isEmpty()) {
			return;
		}
		Leaders.Recipients to = this.leaders.ketua(facts, part.kelompok());
		Wording wording = MeetingNoticePhrase.ASK_MOVED.with("kelompok", part.name(), "kapan", facts.when(), "tempat",
				facts.meeting().place());
		to.chats()
			.forEach((chat) -> send(facts, part.kelompok(), chat, NoticeKinds.ASK, MOVED, wording,
					questions(facts, part.kelompok(), to.inHerPlace()), slot.get()));
	}

	/** Tells the host that it will not be, with a text for the members if they knew. */
	void cancelled(Facts facts, MeetingKelompok part) {
		boolean told = knows(facts, part.kelompok());
		over(facts.meeting().number(), part.kelompok());
		Instant begins = facts.meeting().startsAt();
		Optional<Slot> slot = Slots.correction(facts.hours(), this.clock.instant(), begins, begins);
		if (slot.isPresent() && (part.confirmed() || told)) {
			host(facts, part.kelompok(), "tidak-jadi-kabar", slot.get(),
					(inHerPlace) -> this.kabar.cancelled(facts, part, inHerPlace));
		}
	}

	/**
	 * Tells her who had asked that it stands as it was. Where that confirms the meeting,
	 * the host reads it in her kabar.
	 */
	void refused(Facts facts, MeetingKelompok part, MeetingRequest request) {
		boolean move = request.kind() == MeetingRequest.Kind.MOVE;
		List<Chat> hosts = (move || part.confirmed()) ? List.of() : this.leaders.hosts(facts, part.kelompok());
		Wording wording = (move ? MeetingNoticePhrase.MOVE_REFUSED : MeetingNoticePhrase.CANCEL_REFUSED)
			.with("kelompok", part.name(), "kapan", facts.when(), "tempat", facts.meeting().place());
		List<Button> buttons = (move && !part.confirmed()) ? questions(facts, part.kelompok(), false) : List.of();
		Instant begins = facts.meeting().startsAt();
		Slots.correction(facts.hours(), this.clock.instant(), begins, begins)
			.ifPresent((slot) -> this.rows.chats(request.askedBy())
				.stream()
				.filter((chat) -> !hosts.contains(chat))
				.forEach((chat) -> send(facts, part.kelompok(), chat, NoticeKinds.DECISION,
						"putusan-" + request.number(), wording, buttons, slot)));
	}

	private boolean knows(Facts facts, KelompokId kelompok) {
		return !this.outbox.told(NoticeKinds.leaders(facts.meeting().number(), kelompok), NoticeKinds.LEADERS)
			.isEmpty();
	}

	/** What waits is taken back, what stands is no open question any more. */
	private void over(MeetingId meeting, KelompokId kelompok) {
		String subject = NoticeKinds.leaders(meeting, kelompok);
		this.outbox.voidPending(subject, List.of(NoticeKinds.ASK, NoticeKinds.HOST));
		this.outbox.settleAll(subject);
	}

	private void host(Facts facts, KelompokId kelompok, String what, Slot slot,
			java.util.function.Function<Boolean, KabarNotes.Note> note) {
		Leaders.Recipients to = this.leaders.ketua(facts, kelompok);
		KabarNotes.Note made = note.apply(to.inHerPlace());
		to.chats()
			.forEach((chat) -> send(facts, kelompok, chat, NoticeKinds.HOST, what, made.wording(),
					withVoice(made.buttons(), facts, chat), slot));
	}

	/** She can let those hear it who have no phone. */
	private List<Button> withVoice(List<Button> buttons, Facts facts, Chat chat) {
		List<Button> all = new ArrayList<>(buttons);
		this.voices.of(facts.meeting(), chat.bot())
			.ifPresent((voice) -> all
				.add(Button.of(MeetingNoticePhrase.LISTEN.with("ukuran", FileSize.said(voice.bytes())),
						MeetingActions.listen(facts.meeting().number(), facts.meeting().revision()))));
		return all;
	}

	private void send(Facts facts, KelompokId kelompok, Chat chat, String kind, String what, Wording wording,
			List<Button> buttons, Slot slot) {
		this.outbox.enqueue(message(facts, kelompok, chat, kind, what, wording, buttons, slot));
	}

	private static Message message(Facts facts, KelompokId kelompok, Chat chat, String kind, String what,
			Wording wording, List<Button> buttons, Slot slot) {
		String key = facts.key(what) + kelompok.value() + ":" + chat.bot() + ":" + chat.id();
		return Message.to(chat, kind, key)
			.say(wording, buttons)
			.about(NoticeKinds.leaders(facts.meeting().number(), kelompok))
			.priority(what.equals(MOVED) || !kind.equals(NoticeKinds.ASK) ? Message.URGENT : Message.BULK)
			.between(slot.earliest(), slot.latest(), slot.windowEnds());
	}

	private static List<Button> questions(Facts facts, KelompokId kelompok, boolean pendamping) {
		MeetingId meeting = facts.meeting().number();
		int revision = facts.meeting().revision();
		return List.of(
				Button.yes(MeetingNoticePhrase.YES.with(),
						pendamping ? MeetingActions.markConfirmed(meeting, revision, kelompok)
								: MeetingActions.confirm(meeting, revision, kelompok)),
				Button.of(MeetingNoticePhrase.PROPOSE_MOVE.with(),
						pendamping ? MeetingActions.move(meeting, revision)
								: MeetingActions.proposeMove(meeting, revision, kelompok)),
				Button.no(MeetingNoticePhrase.NO.with(), pendamping ? MeetingActions.cancel(meeting, revision)
						: MeetingActions.proposeCancel(meeting, revision, kelompok)));
	}

}
