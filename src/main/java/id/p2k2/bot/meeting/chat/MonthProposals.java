package id.p2k2.bot.meeting.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;

/** Copies weekday, week, hour and place of each kelompok's last meeting. */
@Component
class MonthProposals {

	/** A kelompok that missed a month or two still has its habits. */
	private static final int MONTHS_BACK = 3;

	private final Timetable timetable;

	private final DateQuestions dates;

	MonthProposals(Timetable timetable, DateQuestions dates) {
		this.timetable = timetable;
		this.dates = dates;
	}

	MonthState.Plan of(YearMonth month, List<Served> served) {
		return new MonthState.Plan(month, served.stream().map((group) -> line(month, group)).toList());
	}

	private MonthState.Line line(YearMonth month, Served group) {
		List<Meeting> planned = this.timetable.between(group.id(), start(month, group.zone()),
				start(month.plusMonths(1), group.zone()));
		if (!planned.isEmpty()) {
			return line(group, planned.getFirst(), planned.getFirst().localDate(), true);
		}
		List<Meeting> before = this.timetable.between(group.id(), start(month.minusMonths(MONTHS_BACK), group.zone()),
				start(month, group.zone()));
		if (before.isEmpty()) {
			return MonthState.Line.none(group.id().value());
		}
		Meeting last = before.getLast();
		LocalDate date = sameWeekday(last.localDate(), month);
		return this.dates.over(date, last.localHour(), group.zone()) ? MonthState.Line.none(group.id().value())
				: line(group, last, date, false);
	}

	private static MonthState.Line line(Served group, Meeting meeting, LocalDate date, boolean planned) {
		return new MonthState.Line(group.id().value(), date, meeting.localHour(), meeting.place(), planned);
	}

	/** The second Monday stays the second Monday; a fifth one becomes the last. */
	static LocalDate sameWeekday(LocalDate last, YearMonth month) {
		int week = (last.getDayOfMonth() - 1) / 7;
		LocalDate first = month.atDay(1);
		int ahead = Math.floorMod(last.getDayOfWeek().getValue() - first.getDayOfWeek().getValue(), 7);
		LocalDate date = first.plusDays(ahead + 7L * week);
		return YearMonth.from(date).equals(month) ? date : date.minusDays(7);
	}

	private static Instant start(YearMonth month, Zone zone) {
		return month.atDay(1).atStartOfDay(zone.zoneId()).toInstant();
	}

}
