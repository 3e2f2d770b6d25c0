package id.p2k2.bot.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.roster.KelompokHandedOver;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom. A pendamping names a substitute for the kelompok they serve in their
 * own right and may end it; the substitute may say that it cannot be; both at any time.
 */
@Service
@Transactional
public class Substitutions {

	private static final int LONGEST_DAYS = 366;

	private final SubstitutionRows rows;

	private final Assignments assignments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Substitutions(SubstitutionRows rows, Assignments assignments, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.assignments = assignments;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Today where the pendamping's kelompok are.
	 * @param by who
	 * @return the day there
	 */
	@Transactional(readOnly = true)
	public LocalDate today(Speaker by) {
		return by.as(StaffRole.PENDAMPING).map((pendamping) -> today(pendamping.id())).orElseGet(() -> today(Zone.WIB));
	}

	/**
	 * Who could act for the speaker.
	 * @param by a pendamping
	 * @return those of the same kecamatan first; empty for all others
	 */
	@Transactional(readOnly = true)
	public List<Candidate> candidates(Speaker by) {
		return by.as(StaffRole.PENDAMPING).map((pendamping) -> this.rows.candidates(pendamping.id())).orElse(List.of());
	}

	/**
	 * Those that hold or will, in which the speaker is away.
	 * @param by a pendamping
	 * @return the first first
	 */
	@Transactional(readOnly = true)
	public List<Substitution> away(Speaker by) {
		return ofPendamping(by, (id) -> this.rows.ofAbsent(id, today(id)));
	}

	/**
	 * Those that hold or will, in which the speaker acts for another.
	 * @param by a pendamping
	 * @return the first first
	 */
	@Transactional(readOnly = true)
	public List<Substitution> acting(Speaker by) {
		return ofPendamping(by, (id) -> this.rows.ofSubstitute(id, today(id)));
	}

	private static List<Substitution> ofPendamping(Speaker by, Function<StaffId, List<Substitution>> query) {
		return by.as(StaffRole.PENDAMPING).map((pendamping) -> query.apply(pendamping.id())).orElse(List.of());
	}

	/**
	 * Those that hold or will in a koordinator's kabupaten.
	 * @param by a koordinator
	 * @return the first first, at most 60; empty for all others
	 */
	@Transactional(readOnly = true)
	public List<Substitution> ofKabupaten(Speaker by) {
		return by.as(StaffRole.KOORDINATOR)
			.flatMap(StaffMember::kabupaten)
			.map((kabupaten) -> this.rows.ofKabupaten(kabupaten, today(Zone.WIB)))
			.orElse(List.of());
	}

	/**
	 * One of them.
	 * @param id its number
	 * @return empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<Substitution> find(long id) {
		return this.rows.find(id);
	}

	/**
	 * Names a substitute.
	 * @param substitute who acts
	 * @param from the first day, today or later
	 * @param until the last day
	 * @param by who is away
	 * @return what it comes to
	 */
	public NameResult name(StaffId substitute, LocalDate from, LocalDate until, Speaker by) {
		Optional<StaffMember> absent = by.as(StaffRole.PENDAMPING);
		boolean candidate = candidates(by).stream()
			.anyMatch((known) -> known.joined() && known.id().equals(substitute));
		if (absent.isEmpty() || !candidate) {
			return new NameResult.NotACandidate();
		}
		StaffId me = absent.get().id();
		if (from.isBefore(today(me)) || until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
			return new NameResult.NoSuchRange();
		}
		this.rows.lock(me);
		return free(me, substitute, from, until).orElseGet(() -> store(me, substitute, from, until));
	}

	private Optional<NameResult> free(StaffId me, StaffId substitute, LocalDate from, LocalDate until) {
		return this.rows.away(me, from, until)
			.<NameResult>map(NameResult.Overlaps::new)
			.or(() -> this.rows.away(substitute, from, until).map(NameResult.IsAway::new));
	}

	private NameResult store(StaffId me, StaffId substitute, LocalDate from, LocalDate until) {
		List<SubstitutionRows.Stretch> stretches = this.rows.serves(me, from, until);
		if (stretches.isEmpty()) {
			return new NameResult.NothingToServe();
		}
		long id = this.rows.add(me, substitute, from, until);
		stretches.forEach((stretch) -> this.rows.assign(id, substitute, stretch));
		this.events.publishEvent(new SubstituteNamed(id));
		return new NameResult.Named(this.rows.find(id).orElseThrow(), stretches.size());
	}

	/**
	 * "Akhiri" of who was away: from today on nobody acts for them.
	 * @param id which
	 * @param by who
	 * @return as it stood, or empty if it is not theirs; nothing changes twice
	 */
	public Optional<Substitution> end(long id, Speaker by) {
		return over(id, by, Substitution::absent, Substitution.State.ENDED);
	}

	/**
	 * "Tidak bisa" of the substitute: from today on they do not act.
	 * @param id which
	 * @param by who
	 * @return as it stood, or empty if it is not theirs; nothing changes twice
	 */
	public Optional<Substitution> decline(long id, Speaker by) {
		return over(id, by, Substitution::substitute, Substitution.State.DECLINED);
	}

	private Optional<Substitution> over(long id, Speaker by, Function<Substitution, StaffId> whose,
			Substitution.State state) {
		Optional<Substitution> known = this.rows.locked(id)
			.filter((substitution) -> by.as(StaffRole.PENDAMPING)
				.filter((me) -> me.id().equals(whose.apply(substitution)))
				.isPresent());
		known
			.filter((substitution) -> substitution.state() == Substitution.State.ACTIVE
					&& !substitution.until().isBefore(today(substitution.absent())))
			.ifPresent((substitution) -> {
				this.rows.release(id, today(substitution.absent()));
				this.rows.over(id, state);
				this.events.publishEvent(new SubstitutionOver(id, state == Substitution.State.DECLINED));
			});
		return known;
	}

	@EventListener
	void handedOver(KelompokHandedOver event) {
		this.rows.release(event.kelompok(), event.from(), today(event.to()));
	}

	private LocalDate today(StaffId pendamping) {
		LocalDate near = today(Zone.WIB);
		return this.assignments.served(pendamping, near)
			.stream()
			.findFirst()
			.map((served) -> today(served.zone()))
			.orElse(near);
	}

	private LocalDate today(Zone zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone.zoneId());
	}

}
