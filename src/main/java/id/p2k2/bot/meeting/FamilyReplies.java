package id.p2k2.bot.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether families come: told by themselves, from a phone they are on. */
@Service
@Transactional
public class FamilyReplies {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final Rsvps rsvps;

	private final MeetingRights rights;

	private final Members members;

	private final MeetingDeeds deeds;

	private final ApplicationEventPublisher events;

	FamilyReplies(MeetingRepository repository, MeetingKelompoks kelompoks, Rsvps rsvps, MeetingRights rights,
			Members members, MeetingDeeds deeds, ApplicationEventPublisher events) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.rsvps = rsvps;
		this.rights = rights;
		this.members = members;
		this.deeds = deeds;
		this.events = events;
	}

	/**
	 * A family says whether it comes; it may say otherwise until the meeting begins.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kpm which family
	 * @param coming whether it comes
	 * @param by from which phone
	 * @return what it comes to
	 */
	public AnswerResult answer(MeetingId id, int revision, KpmId kpm, boolean coming, Speaker by) {
		return answering(id, kpm, by, (meeting, family) -> {
			Optional<Refusal> refusal = this.deeds.refusal(meeting, revision);
			if (refusal.isPresent()) {
				return refusal.get();
			}
			if (this.rsvps.of(id, kpm).filter((before) -> before.coming() == coming).isEmpty()) {
				this.rsvps.answer(id, kpm, family.link(), coming);
				this.events.publishEvent(new FamilyAnswered(id, kpm));
			}
			return new AnswerResult.Answered(meeting);
		});
	}

	/**
	 * A family tells why it cannot come; worth nothing for one that has said meanwhile
	 * that it comes.
	 * @param id which meeting
	 * @param kpm which family
	 * @param reason why
	 * @param by from which phone
	 * @return what it comes to
	 */
	public AnswerResult reason(MeetingId id, KpmId kpm, AbsenceReason reason, Speaker by) {
		return answering(id, kpm, by, (meeting, _) -> {
			Optional<Refusal> refusal = this.deeds.refusal(meeting, meeting.revision());
			if (refusal.isPresent()) {
				return refusal.get();
			}
			this.rsvps.reason(id, kpm, reason);
			return new AnswerResult.Answered(meeting);
		});
	}

	private AnswerResult answering(MeetingId id, KpmId kpm, Speaker by,
			BiFunction<Meeting, Family, AnswerResult> step) {
		Optional<Family> family = this.rights.family(by, kpm);
		Optional<Meeting> meeting = this.repository.findForChangeById(id);
		if (family.isEmpty()) {
			return new AnswerResult.NotYourFamily();
		}
		if (meeting.isEmpty() || this.kelompoks.one(id, family.get().kelompok()).isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		return step.apply(meeting.get(), family.get());
	}

	/**
	 * The answers of a kelompok's families; for the pendamping alone.
	 * @param id which meeting
	 * @return one for each family that has answered
	 */
	@Transactional(readOnly = true)
	public List<Rsvp> answers(MeetingId id) {
		return this.rsvps.of(id);
	}

	/**
	 * How many families of a kelompok come. The ketua is shown {@code coming} alone.
	 * @param id which meeting
	 * @param kelompok which kelompok
	 * @return all 0 if it is not one of the meeting's
	 */
	@Transactional(readOnly = true)
	public Counts counts(MeetingId id, KelompokId kelompok) {
		Optional<Meeting> meeting = this.repository.findById(id);
		Optional<MeetingKelompok> part = this.kelompoks.one(id, kelompok);
		if (meeting.isEmpty() || part.isEmpty()) {
			return new Counts(0, 0, 0);
		}
		List<Members.Member> asked = this.members.of(kelompok, meeting.get().localDate())
			.stream()
			.filter((member) -> !part.get().confirmedBy().equals(Optional.of(member.kpm())))
			.toList();
		return AnswerCount.of(asked, this.rsvps.of(id));
	}

}
