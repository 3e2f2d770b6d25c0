package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a ketua or wakil asks for, and what the pendamping says to it: a move or a
 * cancellation is final only when the pendamping agrees.
 */
@Service
@Transactional
public class MeetingProposals {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final MeetingRequests requests;

	private final MeetingRights rights;

	private final MeetingDeeds deeds;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeetingProposals(MeetingRepository repository, MeetingKelompoks kelompoks, MeetingRequests requests,
			MeetingRights rights, MeetingDeeds deeds, ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.requests = requests;
		this.rights = rights;
		this.deeds = deeds;
		this.events = events;
		this.clock = clock;
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
		if (meeting.filter((known) -> this.deeds.over(known.moved(date, hour, known.place()))).isPresent()) {
			return new RequestResult.InThePast();
		}
		return propose(id, revision, kelompok, by,
				(ketua) -> new MeetingRequest(null, id, kelompok, ketua, MeetingRequest.Kind.MOVE, date, hour, null,
						revision, MeetingRequest.State.OPEN, Utc.of(this.clock.instant()), null));
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
		return propose(id, revision, kelompok, by,
				(ketua) -> new MeetingRequest(null, id, kelompok, ketua, MeetingRequest.Kind.CANCEL, null, null,
						shortened, revision, MeetingRequest.State.OPEN, Utc.of(this.clock.instant()), null));
	}

	private RequestResult propose(MeetingId id, int revision, KelompokId kelompok, Speaker by,
			Function<KpmId, MeetingRequest> draft) {
		Optional<Meeting> found = this.repository.findForChangeById(id);
		Optional<Family> leader = this.rights.leader(by, kelompok);
		if (found.isEmpty() || leader.isEmpty() || this.kelompoks.one(id, kelompok).isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = this.deeds.refusal(found.get(), revision);
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
				return new DecisionResult.Agreed(this.deeds.cancel(meeting), asked);
			}
			if (this.deeds.over(meeting.moved(asked.moveTo(), asked.moveToHour(), meeting.place()))) {
				return new DecisionResult.DateIsPast(meeting);
			}
			this.kelompoks.unconfirm(meeting.number());
			Meeting moved = this.deeds.move(meeting, asked.moveTo(), asked.moveToHour(), meeting.place());
			return new DecisionResult.Agreed(
					this.deeds.confirmed(moved, asked.kelompokId(), asked.askedBy(), MeetingConfirmed.By.KETUA), asked);
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
			return new DecisionResult.Declined(confirms
					? this.deeds.confirmed(meeting, asked.kelompokId(), null, MeetingConfirmed.By.REFUSAL) : meeting,
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

	private DecisionResult decide(long number, Speaker by, BiFunction<Meeting, MeetingRequest, DecisionResult> decision,
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
		Optional<Refusal> refusal = this.deeds.refusal(meeting.get(), request.get().revision());
		if (refusal.isPresent()) {
			return refusal.get();
		}
		DecisionResult result = decision.apply(meeting.get(), request.get());
		if (!(result instanceof DecisionResult.DateIsPast)) {
			this.requests.decide(number, state);
		}
		return result;
	}

}
