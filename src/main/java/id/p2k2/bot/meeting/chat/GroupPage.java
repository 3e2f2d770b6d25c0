package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.meeting.Counts;
import id.p2k2.bot.meeting.FamilyReplies;
import id.p2k2.bot.meeting.KelompokNote;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.Rsvp;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** One kelompok as its pendamping sees it: members, next meeting, who comes. */
@Component
class GroupPage {

	private final Timetable timetable;

	private final FamilyReplies replies;

	private final MeetingKelompoks kelompoks;

	private final Members members;

	private final MeetingWords words;

	private final PendampingAnswers pendamping;

	private final DateQuestions dates;

	private final List<KelompokNote> notes;

	GroupPage(Timetable timetable, FamilyReplies replies, MeetingKelompoks kelompoks, Members members,
			MeetingWords words, PendampingAnswers pendamping, DateQuestions dates, List<KelompokNote> notes) {
		this.timetable = timetable;
		this.replies = replies;
		this.kelompoks = kelompoks;
		this.members = members;
		this.words = words;
		this.pendamping = pendamping;
		this.dates = dates;
		this.notes = notes;
	}

	/** Members, and the next meeting with its buttons. */
	Reply[] of(Served group) {
		List<Members.Member> all = this.members.of(group.id(), this.dates.today(group.zone()));
		Reply list = Reply.say(members(group, all));
		return new Reply[] { list,
				this.timetable.next(group.id())
					.map((meeting) -> Reply.say(meeting(meeting, group, all), this.pendamping.buttons(meeting)))
					.orElseGet(() -> Reply.say(KelompokPhrase.NO_MEETING.with())) };
	}

	private Wording members(Served group, List<Members.Member> all) {
		List<Wording> lines = all.stream().map(GroupPage::member).toList();
		String unreachable = names(all, (member) -> !member.reachable());
		return KelompokPhrase.PAGE.with("kelompok", group.name(), "desa", group.desa(), "jumlah", all.size(), "anggota",
				lines, "belum", listed(KelompokPhrase.UNREACHABLE, unreachable), "catatan", notes(group));
	}

	private List<Wording> notes(Served group) {
		return this.notes.stream()
			.flatMap((note) -> note.about(group.id()).stream())
			.map((note) -> KelompokPhrase.NOTE.with("catatan", note))
			.toList();
	}

	private static Wording member(Members.Member member) {
		Wording name = CommonPhrase.plain(member.addressed());
		Wording titled = switch (member.role()) {
			case KPM -> name;
			case KETUA -> KelompokPhrase.KETUA.with("nama", name);
			case WAKIL -> KelompokPhrase.WAKIL.with("nama", name);
		};
		return member.reachable() ? KelompokPhrase.REACHABLE.with("nama", titled) : titled;
	}

	private Wording meeting(Meeting meeting, Served group, List<Members.Member> all) {
		Optional<MeetingKelompok> part = this.kelompoks.one(meeting.number(), group.id());
		boolean confirmed = part.filter(MeetingKelompok::confirmed).isPresent();
		return KelompokPhrase.MEETING.with("kartu", this.words.card(meeting), "status",
				confirmed ? KelompokPhrase.CONFIRMED.with() : KelompokPhrase.UNCONFIRMED.with(), "hitungan",
				counts(this.replies.counts(meeting.number(), group.id())), "jawaban",
				answers(meeting, part.flatMap(MeetingKelompok::confirmedBy), all));
	}

	static Wording counts(Counts counts) {
		return KelompokPhrase.COUNTS.with("datang", counts.coming(), "tidak", counts.notComing(), "belum",
				counts.unanswered());
	}

	private Wording answers(Meeting meeting, Optional<KpmId> host, List<Members.Member> all) {
		Map<KpmId, Rsvp> answers = this.replies.answers(meeting.number())
			.stream()
			.collect(Collectors.toMap(Rsvp::kpm, Function.identity()));
		List<Members.Member> asked = all.stream().filter((member) -> !host.equals(Optional.of(member.kpm()))).toList();
		String coming = names(asked, (member) -> comes(answers, member, true));
		String notComing = names(asked, (member) -> comes(answers, member, false));
		String unanswered = names(asked, (member) -> !answers.containsKey(member.kpm()));
		return join(
				List.of(listed(KelompokPhrase.NAMES_COMING, coming), listed(KelompokPhrase.NAMES_NOT_COMING, notComing),
						listed(KelompokPhrase.NAMES_UNANSWERED, unanswered)));
	}

	private static boolean comes(Map<KpmId, Rsvp> answers, Members.Member member, boolean coming) {
		return Optional.ofNullable(answers.get(member.kpm())).filter((rsvp) -> rsvp.coming() == coming).isPresent();
	}

	private static String names(List<Members.Member> members, Predicate<Members.Member> which) {
		return members.stream().filter(which).map(Members.Member::addressed).collect(Collectors.joining(", "));
	}

	/** Nothing at all where there is nobody. */
	private static Wording listed(KelompokPhrase phrase, String names) {
		return names.isEmpty() ? CommonPhrase.plain("") : phrase.with("nama", names);
	}

	private static Wording join(List<Wording> parts) {
		return KelompokPhrase.NAMES.with("datang", parts.get(0), "tidak", parts.get(1), "belum", parts.get(2));
	}

}
