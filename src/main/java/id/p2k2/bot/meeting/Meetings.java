package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What ketua, wakil and pendamping decide about a meeting at once. Every step asks anew
 * whether the speaker may: ketua and wakil about their own kelompok, the pendamping about
 * those they serve on the meeting's day. Changes are told by events in the same
 * transaction.
 */
@Service
@Transactional
public class Meetings {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final MeetingRequests requests;

	private final MeetingRights rights;

	private final MeetingDeeds deeds;

	private final ApplicationEventPublisher events;

	Meetings(MeetingRepository repository, MeetingKelompoks kelompoks, MeetingRequests requests, MeetingRights rights,
			MeetingDeeds deeds, ApplicationEventPublisher events) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.requests = requests;
		this.rights = rights;
		this.deeds = deeds;
		this.events = events;
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
		Optional<Refusal> refusal = this.deeds.refusal(found.get(), revision);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		this.requests.close(id, kelompok);
		if (part.get().confirmed()) {
			return new ConfirmResult.AlreadyConfirmed(found.get());
		}
		return new ConfirmResult.Confirmed(this.deeds.confirmed(found.get(), kelompok, ketua,
				(ketua != null) ? MeetingConfirmed.By.KETUA : MeetingConfirmed.By.PENDAMPING));
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
			.<LookResult>map((known) -> this.deeds.refusal(known, revision)
				.<LookResult>map((refusal) -> refusal)
				.orElseGet(() -> new LookResult.Seen(known)))
			.orElseGet(Refusal.NotYourKelompok::new);
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
			if (this.deeds.over(meeting.moved(date, hour, place))) {
				return new ChangeResult.InThePast();
			}
			Meeting moved = this.deeds.move(meeting, date, hour, place);
			this.kelompoks.of(id)
				.stream()
				.filter(MeetingKelompok::confirmed)
				.forEach((part) -> this.events
					.publishEvent(new MeetingConfirmed(id, part.kelompok(), MeetingConfirmed.By.PENDAMPING)));
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
		return change(id, revision, by, (meeting) -> new ChangeResult.Changed(this.deeds.cancel(meeting)));
	}

	private ChangeResult change(MeetingId id, int revision, Speaker by, Function<Meeting, ChangeResult> change) {
		Optional<Meeting> meeting = this.repository.findForChangeById(id)
			.filter((known) -> this.rights.server(by, this.kelompoks.of(id), known.localDate()).isPresent());
		if (meeting.isEmpty()) {
			return new Refusal.NotYourKelompok();
		}
		Optional<Refusal> refusal = this.deeds.refusal(meeting.get(), revision);
		return refusal.isPresent() ? refusal.get() : change.apply(meeting.get());
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
		Optional<Refusal> refusal = this.deeds.refusal(meeting.get(), revision);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		this.kelompoks.passOn(id, kelompok, howFar);
		return new ChangeResult.Changed(meeting.get());
	}

}
