package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.FamilyReplies;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingProposals;
import id.p2k2.bot.meeting.MeetingRequest;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /konfirmasi}: where the next meeting of a ketua's kelompok stands. She sees how
 * many come, never who or why.
 */
@Component
@Order(30)
class ConfirmationDialogue implements Dialogue<NoState> {

	private final Timetable timetable;

	private final MeetingProposals proposals;

	private final FamilyReplies replies;

	private final MeetingKelompoks kelompoks;

	private final MeetingWords words;

	ConfirmationDialogue(Timetable timetable, MeetingProposals proposals, FamilyReplies replies,
			MeetingKelompoks kelompoks, MeetingWords words) {
		this.timetable = timetable;
		this.proposals = proposals;
		this.replies = replies;
		this.kelompoks = kelompoks;
		this.words = words;
	}

	@Override
	public String name() {
		return "konfirmasi";
	}

	@Override
	public Class<NoState> states() {
		return NoState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("konfirmasi", Set.of(Role.KETUA), MeetingPhrase.CONFIRMATION_DESCRIPTION,
				MeetingPhrase.CONFIRMATION_LABEL, Entry.Place.MORE));
	}

	@Override
	public Turn<NoState> next(Optional<NoState> state, Said said, Speaker speaker) {
		return Turn.stay(speaker.ownFamilies()
			.stream()
			.filter((family) -> family.role().leads())
			.map(this::page)
			.distinct()
			.toArray(Reply[]::new));
	}

	private Reply page(Family leader) {
		return this.timetable.next(leader.kelompok())
			.map((meeting) -> Reply.say(standing(meeting, leader.kelompok()),
					LeaderAnswers.buttons(meeting, leader.kelompok())))
			.orElseGet(() -> Reply.say(MeetingPhrase.CONFIRMATION_NONE.with("kelompok", leader.kelompokName())));
	}

	private Wording standing(Meeting meeting, KelompokId kelompok) {
		Wording card = this.words.card(meeting);
		Optional<MeetingRequest> open = this.proposals.openRequest(meeting.number(), kelompok);
		if (open.isPresent()) {
			return waiting(meeting, open.get(), card);
		}
		boolean confirmed = this.kelompoks.one(meeting.number(), kelompok)
			.filter(MeetingKelompok::confirmed)
			.isPresent();
		return confirmed
				? MeetingPhrase.CONFIRMATION_DONE.with("kartu", card, "jumlah",
						this.replies.counts(meeting.number(), kelompok).coming())
				: MeetingPhrase.CONFIRMATION_ASK.with("kartu", card);
	}

	private Wording waiting(Meeting meeting, MeetingRequest request, Wording card) {
		Wording pendamping = this.words.pendamping(request.kelompokId(), meeting.localDate());
		return (request.kind() == MeetingRequest.Kind.CANCEL)
				? MeetingPhrase.CONFIRMATION_CANCEL_OPEN.with("kartu", card, "pendamping", pendamping)
				: MeetingPhrase.CONFIRMATION_MOVE_OPEN.with("kartu", card, "pendamping", pendamping, "waktu",
						Dates.fullWithHour(request.moveTo().atTime(request.moveToHour()), meeting.zone()));
	}

}
