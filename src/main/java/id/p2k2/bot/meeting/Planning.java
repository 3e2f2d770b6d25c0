package id.p2k2.bot.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Kelompok;
import id.p2k2.bot.people.KelompokRepository;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts meetings into the plan. Only for kelompok the speaker serves on that day. */
@Service
@Transactional
public class Planning {

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final Timetable timetable;

	private final MeetingRights rights;

	private final KelompokRepository groups;

	private final MeetingDeeds deeds;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Planning(MeetingRepository repository, MeetingKelompoks kelompoks, Timetable timetable, MeetingRights rights,
			KelompokRepository groups, MeetingDeeds deeds, ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.timetable = timetable;
		this.rights = rights;
		this.groups = groups;
		this.deeds = deeds;
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
		if (this.deeds.over(meeting)) {
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

}
