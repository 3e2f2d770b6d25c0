package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Counts;
import id.p2k2.bot.meeting.FamilyReplies;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /ringkasan}: what a pendamping needs to know of the meetings ahead. */
@Component
@Order(23)
class MeetingSummaryDialogue implements Dialogue<NoState> {

	/** Unconfirmed meetings further away need nobody's attention yet. */
	private static final int DAYS_AHEAD = 7;

	/** More lines or buttons would not fit one message. */
	private static final int LINES = 20;

	private final GroupChoice groups;

	private final Timetable timetable;

	private final FamilyReplies replies;

	private final MeetingKelompoks kelompoks;

	private final Members members;

	private final DateQuestions dates;

	MeetingSummaryDialogue(GroupChoice groups, Timetable timetable, FamilyReplies replies, MeetingKelompoks kelompoks,
			Members members, DateQuestions dates) {
		this.groups = groups;
		this.timetable = timetable;
		this.replies = replies;
		this.kelompoks = kelompoks;
		this.members = members;
		this.dates = dates;
	}

	@Override
	public String name() {
		return "ringkasan";
	}

	@Override
	public Class<NoState> states() {
		return NoState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("ringkasan", Set.of(Role.PENDAMPING), KelompokPhrase.SUMMARY_DESCRIPTION,
				KelompokPhrase.SUMMARY_LABEL, Entry.Place.FIRST));
	}

	@Override
	public Turn<NoState> next(Optional<NoState> state, Said said, Speaker speaker) {
		List<Served> served = this.groups.served(speaker);
		List<Wording> soon = new ArrayList<>();
		List<Wording> unconfirmed = new ArrayList<>();
		List<Button> buttons = new ArrayList<>();
		for (Meeting meeting : coming(served)) {
			for (MeetingKelompok part : ours(meeting, served)) {
				if (!meeting.localDate().isAfter(this.dates.today(meeting.zone()).plusDays(1))) {
					soon.add(soon(meeting, part));
				}
				if (!part.confirmed()) {
					unconfirmed.add(KelompokPhrase.SUMMARY_UNCONFIRMED_LINE.with("kelompok", part.name(), "waktu",
							MeetingWords.when(meeting)));
					buttons.add(Button.of(MeetingPhrase.MARK_OF.with("kelompok", part.name()),
							MeetingActions.markConfirmed(meeting.number(), meeting.revision(), part.kelompok())));
				}
			}
		}
		return Turn.stay(Reply.say(summary(soon, unconfirmed, unreachable(served)), cut(buttons)));
	}

	private Wording summary(List<Wording> soon, List<Wording> unconfirmed, long unreachable) {
		Wording near = soon.isEmpty() ? KelompokPhrase.SUMMARY_QUIET.with()
				: KelompokPhrase.SUMMARY_SOON.with("baris", cut(soon));
		Wording open = unconfirmed.isEmpty() ? CommonPhrase.plain("")
				: KelompokPhrase.SUMMARY_UNCONFIRMED.with("baris", cut(unconfirmed));
		Wording reach = (unreachable == 0) ? CommonPhrase.plain("")
				: KelompokPhrase.SUMMARY_UNREACHABLE.with("jumlah", unreachable);
		return KelompokPhrase.SUMMARY.with("tanggal", Dates.full(this.dates.today(Zone.WIB)), "dekat", near, "belum",
				open, "jangkauan", reach);
	}

	private Wording soon(Meeting meeting, MeetingKelompok part) {
		Counts counts = this.replies.counts(meeting.number(), part.kelompok());
		return KelompokPhrase.SUMMARY_LINE.with("kelompok", part.name(), "waktu", MeetingWords.when(meeting),
				"hitungan", GroupPage.counts(counts));
	}

	/** A joint meeting once. */
	private List<Meeting> coming(List<Served> served) {
		Map<MeetingId, Meeting> coming = new LinkedHashMap<>();
		for (Served group : served) {
			LocalDate last = this.dates.today(group.zone()).plusDays(DAYS_AHEAD);
			this.timetable.coming(group.id())
				.stream()
				.filter((meeting) -> !meeting.localDate().isAfter(last))
				.forEach((meeting) -> coming.put(meeting.number(), meeting));
		}
		return coming.values().stream().sorted(java.util.Comparator.comparing(Meeting::startsAt)).toList();
	}

	private List<MeetingKelompok> ours(Meeting meeting, List<Served> served) {
		return this.kelompoks.of(meeting.number())
			.stream()
			.filter((part) -> served.stream().anyMatch((group) -> group.id().equals(part.kelompok())))
			.toList();
	}

	private long unreachable(List<Served> served) {
		Set<KpmId> families = new java.util.HashSet<>();
		for (Served group : served) {
			this.members.of(group.id(), this.dates.today(group.zone()))
				.stream()
				.filter((member) -> !member.reachable())
				.forEach((member) -> families.add(member.kpm()));
		}
		return families.size();
	}

	private static <T> List<T> cut(List<T> lines) {
		return lines.subList(0, Math.min(lines.size(), LINES));
	}

}
