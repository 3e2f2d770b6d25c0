package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Kpm;
import id.p2k2.bot.people.KpmRepository;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What a pendamping is told about meetings unasked. */
@Component
class StaffNotices {

	private final Outbox outbox;

	private final Leaders leaders;

	private final Assignments assignments;

	private final KpmRepository families;

	private final Clock clock;

	StaffNotices(Outbox outbox, Leaders leaders, Assignments assignments, KpmRepository families, Clock clock) {
		this.outbox = outbox;
		this.leaders = leaders;
		this.assignments = assignments;
		this.families = families;
		this.clock = clock;
	}

	/**
	 * The unconfirmed meetings, one list a pendamping.
	 * @param list the meetings
	 * @param key tells this list from others of the day
	 */
	int unconfirmed(List<Facts> list, String key) {
		Map<Leaders.Part, StaffId> servers = this.leaders.servers(Leaders.Part.unconfirmed(list));
		Map<StaffId, List<Line>> lines = new LinkedHashMap<>();
		for (Facts facts : list) {
			for (MeetingKelompok part : facts.unconfirmed()) {
				lines.computeIfAbsent(servers.get(Leaders.Part.of(facts, part.kelompok())), (_) -> new ArrayList<>())
					.add(new Line(facts, part));
			}
		}
		lines.forEach((pendamping, own) -> unconfirmed(pendamping, own, key));
		return lines.size();
	}

	private void unconfirmed(StaffId pendamping, List<Line> lines, String key) {
		Optional<Slot> slot = lines.stream()
			.flatMap((line) -> Slots
				.invitation(line.facts().hours(), this.clock.instant(), line.facts().meeting().startsAt())
				.stream())
			.reduce((one, other) -> new Slot(
					one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
					one.latest().isAfter(other.latest()) ? one.latest() : other.latest(),
					one.earliest().isBefore(other.earliest()) ? one.windowEnds() : other.windowEnds()));
		if (slot.isEmpty()) {
			return;
		}
		Wording wording = MeetingNoticePhrase.UNCONFIRMED.with("daftar", lines.stream().map(Line::wording).toList());
		List<Button> buttons = lines.stream().map((line) -> line.button(lines.size() == 1)).toList();
		for (Chat chat : this.assignments.chats(pendamping)) {
			this.outbox
				.enqueue(Message.to(chat, NoticeKinds.LIST, "temu-daftar:" + key + ":" + chat.bot() + ":" + chat.id())
					.say(wording, buttons)
					.about(NoticeKinds.list(key))
					.between(slot.get().earliest(), slot.get().latest(), slot.get().windowEnds()));
		}
	}

	/** What a ketua asks for. */
	void asked(Facts facts, MeetingKelompok part, MeetingRequest request) {
		Instant begins = facts.meeting().startsAt();
		boolean move = request.kind() == MeetingRequest.Kind.MOVE;
		List<Button> buttons = List.of(
				Button.yes(MeetingNoticePhrase.AGREE.with(), MeetingActions.agree(request.number())),
				Button.no((move ? MeetingNoticePhrase.REFUSE : MeetingNoticePhrase.STILL_ON).with(),
						MeetingActions.refuse(request.number())));
		Wording wording = move ? move(facts, part, request) : cancel(facts, part, request);
		Slots.correction(facts.hours(), this.clock.instant(), begins, begins)
			.ifPresent(
					(slot) -> this.leaders.pendamping(facts, part.kelompok())
						.forEach(
								(chat) -> this.outbox.enqueue(
										Message
											.to(chat, NoticeKinds.REQUEST,
													"temu-usul:" + request.number() + ":" + chat.bot() + ":"
															+ chat.id())
											.say(wording, buttons)
											.about(NoticeKinds.request(request.number()))
											.repeatUnknown()
											.between(slot.earliest(), slot.latest(), slot.windowEnds()))));
	}

	/** A request that was decided, or overtaken, is no open question any more. */
	void over(long request) {
		this.outbox.voidPending(NoticeKinds.request(request), List.of(NoticeKinds.REQUEST));
		this.outbox.settleAll(NoticeKinds.request(request));
	}

	private Wording move(Facts facts, MeetingKelompok part, MeetingRequest request) {
		return MeetingNoticePhrase.MOVE_PROPOSED.with("ketua", asker(facts, part, request), "kelompok", part.name(),
				"lama", facts.when(), "kapan",
				Dates.fullWithHour(request.moveTo().atTime(request.moveToHour()), facts.meeting().zone()));
	}

	private Wording cancel(Facts facts, MeetingKelompok part, MeetingRequest request) {
		return MeetingNoticePhrase.CANCEL_PROPOSED.with("ketua", asker(facts, part, request), "kelompok", part.name(),
				"kapan", facts.when(), "alasan", reason(request.reason()));
	}

	private String asker(Facts facts, MeetingKelompok part, MeetingRequest request) {
		return this.families.findById(request.askedBy())
			.map((Kpm kpm) -> Sapaan.spoken(kpm.sapaan(), kpm.name()))
			.orElseGet(() -> this.leaders.spokenOf(facts, part.kelompok()));
	}

	private static Wording reason(@Nullable String reason) {
		return (reason == null || reason.isBlank()) ? MeetingNoticePhrase.NO_REASON.with()
				: id.p2k2.bot.text.CommonPhrase.plain(reason);
	}

	/**
	 * One meeting of one kelompok in a list.
	 *
	 * @param facts the meeting
	 * @param part the kelompok
	 */
	private record Line(Facts facts, MeetingKelompok part) {

		Wording wording() {
			return MeetingNoticePhrase.UNCONFIRMED_LINE.with("kelompok", this.part.name(), "kapan", this.facts.when());
		}

		Button button(boolean alone) {
			return Button.item(
					alone ? MeetingNoticePhrase.MARK.with()
							: MeetingNoticePhrase.MARK_ONE.with("kelompok", this.part.name()),
					MeetingActions.markConfirmed(this.facts.meeting().number(), this.facts.meeting().revision(),
							this.part.kelompok()));
		}

	}

}
