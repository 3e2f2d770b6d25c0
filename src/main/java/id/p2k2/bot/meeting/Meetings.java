package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Kelompok;
import id.p2k2.bot.people.KelompokRepository;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that can be done with meetings. Every step asks anew whether the speaker may: ketua
 * and wakil decide about their own kelompok, the pendamping about those they serve on the
 * meeting's day, families about themselves. Changes are told by events in the same
 * transaction.
 */
@Service
@Transactional
public class Meetings {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final MeetingRequests requests;

	private final Rsvps rsvps;

	private final Timetable timetable;

	private final MeetingRights rights;

	private final KelompokRepository groups;

	private final Members members;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Meetings(MeetingRepository repository, MeetingKelompoks kelompoks, MeetingRequests requests, Rsvps rsvps,
			Timetable timetable, MeetingRights rights, KelompokRepository groups, Members members,
			ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.requests = requests;
		this.rsvps = rsvps;
		this.timetable = timetable;
		this.rights = rights;
		this.groups = groups;
		this.members = members;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Plans a meeting.
	 * @param plan what
	 * @param by who
	 * @return the meeting, or why not
	 */
	public PlanResult plan(MeetingPlan plan, Speaker by) {
		Optional<StaffMember> pendamping = by.as(StaffRole.PENDAMPING);
		boolean all = plan.kelompok()
			.stream()
			.allMatch((kelompok) -> this.rights.server(by, kelompok, plan.date()).isPresent());
		Optional<Kelompok> first = this.groups.findById(plan.kelompok().getFirst());
		if (pendamping.isEmpty() || !all || first.isEmpty()) {
			return new PlanResult.NotYourKelompok();
		}
		Meeting meeting = Meeting.planned(pendamping.get().id(), plan, first.get().zone(), this.clock.instant());
		if (over(meeting)) {
			return new PlanResult.InThePast();
		}
		return same(plan, meeting).<PlanResult>map(PlanResult.AlreadyPlanned::new)
			.orElseGet(() -> new PlanResult.Planned(store(plan, meeting)));
	}

	private Optional<Meeting> same(MeetingPlan plan, Meeting meeting) {
		return plan.kelompok()
			.stream()
			.flatMap(
					(kelompok) -> this.timetable.between(kelompok, meeting.startsAt(), meeting.startsAt().plusMillis(1))
						.stream())
			.findFirst();
	}

	private Meeting store(MeetingPlan plan, Meeting meeting) {
		Meeting stored = this.repository.save(meeting);
		plan.kelompok().forEach((kelompok) -> this.kelompoks.add(stored.number(), kelompok));
		this.events.publishEvent(new MeetingPlanned(stored.number()));
		return stored;
	}

	/**
	 * Plans many meetings; those that cannot be planned do not hinder the others.
	 * @param plans what
	 * @param by who
	 * @return one result for each, in their order
	 */
	public List<PlanResult> planAll(List<MeetingPlan> plans, Speaker by) {
		return plans.stream().map((plan) -> plan(plan, by)).toList();
	}

	/**
	 * "Jadi" of ketua or wakil; of the pendamping who was asked in her place, it is
	 * {@link #markConfirmed}.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kelompok for which kelompok
	 * @param by who
	 * @return what it comes to
	 */
	public ConfirmResult confirm(MeetingId id, int revision, KelompokId kelompok, Speaker by) {
		Optional<Family> leader = this.rights.leader(by, kelompok);
		return leader.isPresent() ? confirm(id, revision, kelompok, leader.get().kpm())
				: markConfirmed(id, revision, kelompok, by);
	}

	/**
	 * "Tandai jadi" of the pendamping.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kelompok for which kelompok
	 * @param by who
	 * @return what it comes to
	 */
	public ConfirmResult markConfirmed(MeetingId id, int revision, KelompokId kelompok, Speaker by) {
		boolean allowed = this.repository.findById(id)
			.flatMap((meeting) -> this.rights.server(by, kelompok, meeting.localDate()))
			.isPresent();
		return allowed ? confirm(id, revision, kelompok, (KpmId) null) : new Refusal.NotYourKelompok();
	}

	private ConfirmResult confirm(MeetingId id, int revision, KelompokId kelompok, @Nullable KpmId ketua) {
		Optional<Meeting> found = this.repository.findForChangeById(id);
		Optional<MeetingKelompok> part = this.kelompoks.one(id, kelompok);
		if (found.isEmpty() || part.isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = refusal(found.get(), revision);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		this.requests.close(id, kelompok);
		if (part.get().confirmed()) {
			return new ConfirmResult.AlreadyConfirmed(found.get());
		}
		return new ConfirmResult.Confirmed(confirmed(found.get(), kelompok, ketua));
	}

	/** Confirms one kelompok; with the last of them the meeting is confirmed. */
	private Meeting confirmed(Meeting meeting, KelompokId kelompok, @Nullable KpmId ketua) {
		this.kelompoks.confirm(meeting.number(), kelompok, ketua);
		boolean all = this.kelompoks.of(meeting.number()).stream().allMatch(MeetingKelompok::confirmed);
		Meeting saved = this.repository.save(meeting.in(all ? MeetingStatus.CONFIRMED : MeetingStatus.PLANNED));
		this.events.publishEvent(new MeetingConfirmed(saved.number(), kelompok, ketua != null));
		return saved;
	}

	/**
	 * Looks whether something could be done about a meeting by its ketua, its wakil or
	 * its pendamping, before they are asked for the rest.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param by who
	 * @return the meeting, or why not
	 */
	@Transactional(readOnly = true)
	public LookResult look(MeetingId id, int revision, Speaker by) {
		List<MeetingKelompok> parts = this.kelompoks.of(id);
		Optional<Meeting> meeting = this.repository.findById(id)
			.filter((known) -> this.rights.server(by, parts, known.localDate()).isPresent()
					|| parts.stream().anyMatch((part) -> this.rights.leader(by, part.kelompok()).isPresent()));
		return meeting
			.<LookResult>map((known) -> refusal(known, revision).<LookResult>map((refusal) -> refusal)
				.orElseGet(() -> new LookResult.Seen(known)))
			.orElseGet(Refusal.NotYourKelompok::new);
	}

	/**
	 * "Usul pindah" of ketua or wakil: final only when the pendamping agrees.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kelompok hers
	 * @param date the day she asks for
	 * @param hour the hour she asks for
	 * @param by who
	 * @return what it comes to
	 */
	public RequestResult proposeMove(MeetingId id, int revision, KelompokId kelompok, LocalDate date, LocalTime hour,
			Speaker by) {
		Optional<Meeting> meeting = this.repository.findById(id);
		if (meeting.filter((known) -> over(known.moved(date, hour, known.place()))).isPresent()) {
			return new RequestResult.InThePast();
		}
		return propose(id, revision, kelompok, by, (ketua) -> new MeetingRequest(null, id, kelompok, ketua,
				MeetingRequest.Kind.MOVE, date, hour, null, revision, MeetingRequest.State.OPEN, now(), null));
	}

	/**
	 * "Tidak jadi" of ketua or wakil: final only when the pendamping agrees.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kelompok hers
	 * @param reason why, cut to 200 characters
	 * @param by who
	 * @return what it comes to
	 */
	public RequestResult proposeCancel(MeetingId id, int revision, KelompokId kelompok, String reason, Speaker by) {
		String shortened = reason.substring(0, Math.min(reason.length(), MeetingRequest.LONGEST_REASON));
		return propose(id, revision, kelompok, by, (ketua) -> new MeetingRequest(null, id, kelompok, ketua,
				MeetingRequest.Kind.CANCEL, null, null, shortened, revision, MeetingRequest.State.OPEN, now(), null));
	}

	private RequestResult propose(MeetingId id, int revision, KelompokId kelompok, Speaker by,
			java.util.function.Function<KpmId, MeetingRequest> draft) {
		Optional<Meeting> found = this.repository.findForChangeById(id);
		Optional<Family> leader = this.rights.leader(by, kelompok);
		if (found.isEmpty() || leader.isEmpty() || this.kelompoks.one(id, kelompok).isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = refusal(found.get(), revision);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		this.requests.close(id, kelompok);
		MeetingRequest request = draft.apply(leader.get().kpm());
		long number = this.requests.add(request);
		this.events.publishEvent((request.kind() == MeetingRequest.Kind.MOVE) ? new MoveProposed(id, kelompok, number)
				: new CancelProposed(id, kelompok, number));
		return new RequestResult.Requested(found.get(), number);
	}

	/**
	 * "Setuju" of the pendamping: what the ketua asked for happens. A move counts as
	 * confirmed by her kelompok; another kelompok of a joint meeting is asked anew.
	 * @param request which request
	 * @param by who
	 * @return what it comes to
	 */
	public DecisionResult agree(long request, Speaker by) {
		return decide(request, by, (meeting, asked) -> {
			if (asked.kind() == MeetingRequest.Kind.CANCEL) {
				return new DecisionResult.Agreed(cancel(meeting), asked);
			}
			if (over(meeting.moved(asked.moveTo(), asked.moveToHour(), meeting.place()))) {
				return new DecisionResult.DateIsPast(meeting);
			}
			this.kelompoks.unconfirm(meeting.number());
			Meeting moved = move(meeting, asked.moveTo(), asked.moveToHour(), meeting.place());
			return new DecisionResult.Agreed(confirmed(moved, asked.kelompokId(), asked.askedBy()), asked);
		}, MeetingRequest.State.AGREED);
	}

	/**
	 * "Tolak" or "Tetap jadi" of the pendamping: the meeting stands as it was. "Tetap
	 * jadi", the answer to a cancellation, is the pendamping's own Jadi as well.
	 * @param request which request
	 * @param by who
	 * @return what it comes to
	 */
	public DecisionResult refuse(long request, Speaker by) {
		return decide(request, by, (meeting, asked) -> {
			this.events.publishEvent(new RequestRefused(meeting.number(), asked.kelompokId(), request));
			boolean confirms = asked.kind() == MeetingRequest.Kind.CANCEL
					&& this.kelompoks.one(meeting.number(), asked.kelompokId())
						.filter((part) -> !part.confirmed())
						.isPresent();
			return new DecisionResult.Declined(confirms ? confirmed(meeting, asked.kelompokId(), null) : meeting,
					asked);
		}, MeetingRequest.State.REFUSED);
	}

	/**
	 * A request.
	 * @param number its number
	 * @return the request, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<MeetingRequest> request(long number) {
		return this.requests.find(number);
	}

	/**
	 * What a kelompok waits to hear about.
	 * @param id which meeting
	 * @param kelompok which kelompok
	 * @return the open request, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<MeetingRequest> openRequest(MeetingId id, KelompokId kelompok) {
		return this.requests.open(id, kelompok);
	}

	private DecisionResult decide(long number, Speaker by,
			java.util.function.BiFunction<Meeting, MeetingRequest, DecisionResult> decision,
			MeetingRequest.State state) {
		Optional<MeetingId> id = this.requests.find(number).map(MeetingRequest::meetingId);
		Optional<Meeting> meeting = id.flatMap(this.repository::findForChangeById);
		// read after the lock, so that of two who decide the second sees the first
		Optional<MeetingRequest> request = this.requests.find(number);
		if (meeting.isEmpty() || request.isEmpty()
				|| this.rights.server(by, request.get().kelompokId(), meeting.get().localDate()).isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		if (request.get().state() != MeetingRequest.State.OPEN) {
			return new DecisionResult.AlreadyDecided(meeting.get(), request.get().state());
		}
		Optional<Refusal> refusal = refusal(meeting.get(), request.get().revision());
		if (refusal.isPresent()) {
			return refusal.get();
		}
		DecisionResult result = decision.apply(meeting.get(), request.get());
		if (!(result instanceof DecisionResult.DateIsPast)) {
			this.requests.decide(number, state);
		}
		return result;
	}

	/**
	 * The pendamping moves a meeting. Confirmations given before hold for the new plan.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param date the new day
	 * @param hour the new hour
	 * @param place the new place, at most 120 characters
	 * @param by who
	 * @return what it comes to
	 */
	public ChangeResult moveDirectly(MeetingId id, int revision, LocalDate date, LocalTime hour, String place,
			Speaker by) {
		return change(id, revision, by, (meeting) -> {
			if (over(meeting.moved(date, hour, place))) {
				return new ChangeResult.InThePast();
			}
			Meeting moved = move(meeting, date, hour, place);
			this.kelompoks.of(id)
				.stream()
				.filter(MeetingKelompok::confirmed)
				.forEach((part) -> this.events.publishEvent(new MeetingConfirmed(id, part.kelompok(), false)));
			return new ChangeResult.Changed(moved);
		});
	}

	/**
	 * The pendamping cancels a meeting.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param by who
	 * @return what it comes to
	 */
	public ChangeResult cancelDirectly(MeetingId id, int revision, Speaker by) {
		return change(id, revision, by, (meeting) -> new ChangeResult.Changed(cancel(meeting)));
	}

	private ChangeResult change(MeetingId id, int revision, Speaker by,
			java.util.function.Function<Meeting, ChangeResult> change) {
		Optional<Meeting> meeting = this.repository.findForChangeById(id)
			.filter((known) -> this.rights.server(by, this.kelompoks.of(id), known.localDate()).isPresent());
		if (meeting.isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = refusal(meeting.get(), revision);
		return refusal.isPresent() ? refusal.get() : change.apply(meeting.get());
	}

	private Meeting move(Meeting meeting, LocalDate date, LocalTime hour, String place) {
		Meeting moved = this.repository.save(meeting.moved(date, hour, place));
		this.requests.close(moved.number());
		this.kelompoks.forgetPassedOn(moved.number());
		if (!moved.startsAt().equals(meeting.startsAt())) {
			this.rsvps.forget(moved.number());
		}
		this.events.publishEvent(new MeetingMoved(moved.number(), meeting.revision()));
		return moved;
	}

	private Meeting cancel(Meeting meeting) {
		Meeting cancelled = this.repository.save(meeting.cancelled());
		this.requests.close(cancelled.number());
		this.events.publishEvent(new MeetingCancelled(cancelled.number(), meeting.revision()));
		return cancelled;
	}

	/**
	 * How far word of mouth has carried it, by ketua, wakil or the pendamping for her.
	 * @param id which meeting
	 * @param revision of what was shown
	 * @param kelompok which kelompok
	 * @param howFar all or some
	 * @param by who
	 * @return what it comes to
	 */
	public ChangeResult passOn(MeetingId id, int revision, KelompokId kelompok, MeetingKelompok.PassedOn howFar,
			Speaker by) {
		Optional<Meeting> meeting = this.repository.findForChangeById(id);
		boolean allowed = meeting
			.filter((known) -> this.rights.leader(by, kelompok).isPresent()
					|| this.rights.server(by, kelompok, known.localDate()).isPresent())
			.isPresent();
		if (meeting.isEmpty() || !allowed || this.kelompoks.one(id, kelompok).isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = refusal(meeting.get(), revision);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		this.kelompoks.passOn(id, kelompok, howFar);
		return new ChangeResult.Changed(meeting.get());
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
			Optional<Refusal> refusal = refusal(meeting, revision);
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
			Optional<Refusal> refusal = refusal(meeting, meeting.revision());
			if (refusal.isPresent()) {
				return refusal.get();
			}
			this.rsvps.reason(id, kpm, reason);
			return new AnswerResult.Answered(meeting);
		});
	}

	private AnswerResult answering(MeetingId id, KpmId kpm, Speaker by,
			java.util.function.BiFunction<Meeting, Family, AnswerResult> step) {
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

	private Optional<Refusal> refusal(Meeting meeting, int revision) {
		if (meeting.status() == MeetingStatus.CANCELLED) {
			return Optional.of(new Refusal.Cancelled(meeting));
		}
		if (over(meeting)) {
			return Optional.of(new Refusal.TooLate(meeting));
		}
		return (meeting.revision() != revision) ? Optional.of(new Refusal.Outdated(meeting)) : Optional.empty();
	}

	private boolean over(Meeting meeting) {
		return !meeting.startsAt().isAfter(this.clock.instant());
	}

	private java.time.LocalDateTime now() {
		return Utc.of(this.clock.instant());
	}

}
