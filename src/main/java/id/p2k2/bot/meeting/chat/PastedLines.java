package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.spoken.SpokenDate;
import id.p2k2.bot.text.spoken.SpokenPlan;

import org.springframework.stereotype.Component;

/** Lines of a month as a pendamping has them in another chat or on paper. */
@Component
class PastedLines {

	private final DateQuestions dates;

	private final Places places;

	PastedLines(DateQuestions dates, Places places) {
		this.dates = dates;
		this.places = places;
	}

	/**
	 * What the lines make of a plan.
	 *
	 * @param plan with what was understood
	 * @param unclear one wording for each line that was not
	 */
	record Taken(MonthState.Plan plan, List<Wording> unclear) {

	}

	Taken take(String text, MonthState.Plan plan, List<Served> served) {
		MonthState.Plan changed = plan;
		List<Wording> unclear = new ArrayList<>();
		for (String line : text.lines().map(String::strip).filter((written) -> !written.isEmpty()).toList()) {
			switch (read(line, changed, served)) {
				case DateQuestions.Answer.Is<MonthState.Line>(MonthState.Line understood) ->
					changed = changed.with(understood);
				case DateQuestions.Answer.Unclear<MonthState.Line>(Wording reason) ->
					unclear.add(PlanPhrase.UNCLEAR_LINE.with("baris", shortened(line), "alasan", reason));
			}
		}
		return new Taken(changed, unclear);
	}

	/** One line about any kelompok. */
	DateQuestions.Answer<MonthState.Line> read(String line, MonthState.Plan plan, List<Served> served) {
		LocalDate today = this.dates.today(served.getFirst().zone());
		return switch (SpokenPlan.parse(line, today, served.stream().map(Served::name).toList())) {
			case SpokenPlan.Plan understood ->
				DateQuestions.day(DateQuestions.near(new SpokenDate.Date(understood.date()), line,
						today)) instanceof DateQuestions.Answer.Unclear<LocalDate>(Wording over)
								? new DateQuestions.Answer.Unclear<>(over) : understood(understood, plan, served);
			case SpokenPlan.Ambiguous(List<String> _) ->
				new DateQuestions.Answer.Unclear<>(PlanPhrase.LINE_GROUP_AMBIGUOUS.with());
			case SpokenPlan.Incomplete incomplete -> new DateQuestions.Answer.Unclear<>(missing(incomplete));
		};
	}

	private DateQuestions.Answer<MonthState.Line> understood(SpokenPlan.Plan said, MonthState.Plan plan,
			List<Served> served) {
		Served group = served.stream()
			.filter((known) -> known.name().equals(said.kelompok()))
			.findFirst()
			.orElseThrow();
		Optional<MonthState.Line> before = plan.lines()
			.stream()
			.filter((line) -> line.kelompok() == group.id().value())
			.findFirst();
		if (before.filter(MonthState.Line::planned).isPresent()) {
			return new DateQuestions.Answer.Unclear<>(PlanPhrase.LINE_PLANNED_BEFORE.with());
		}
		if (this.dates.over(said.date(), said.hour(), group.zone())) {
			return new DateQuestions.Answer.Unclear<>(PlanPhrase.HOUR_PAST.with());
		}
		Optional<String> place = said.place()
			.map(Places::typed)
			.or(() -> before.map(MonthState.Line::place))
			.or(() -> house(group.id(), said.date()));
		if (place.filter((text) -> text.length() > Meeting.LONGEST_TEXT).isPresent()) {
			return new DateQuestions.Answer.Unclear<>(PlanPhrase.PLACE_TOO_LONG.with());
		}
		return new DateQuestions.Answer.Is<>(new MonthState.Line(group.id().value(), said.date(), said.hour(),
				place.filter((text) -> !text.isEmpty()).orElse(null), false));
	}

	private Optional<String> house(KelompokId kelompok, LocalDate date) {
		return this.places.house(kelompok, date);
	}

	private static Wording missing(SpokenPlan.Incomplete incomplete) {
		if (incomplete.kelompok().isEmpty()) {
			return PlanPhrase.LINE_GROUP_UNKNOWN.with();
		}
		return DateQuestions.day(incomplete.date())
			.wrong()
			.or(() -> DateQuestions.hour(incomplete.hour()).wrong())
			.orElseGet(PlanPhrase.HOUR_UNCLEAR::with);
	}

	private static String shortened(String line) {
		return (line.length() <= 60) ? line : line.substring(0, 60) + "…";
	}

}
