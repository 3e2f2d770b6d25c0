package id.p2k2.bot.meeting.chat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Shows a month as a table that fits Telegram's messages. */
@Component
class MonthTable {

	/** Leaves room for heading and advice below Telegram's 4,096. */
	private static final int PAGE = 3500;

	private final PlanQuestions questions;

	private final SesiSuggestion sesi;

	private final MonthForecast forecast;

	private final Texts texts;

	MonthTable(PlanQuestions questions, SesiSuggestion sesi, MonthForecast forecast, Texts texts) {
		this.questions = questions;
		this.sesi = sesi;
		this.forecast = forecast;
		this.texts = texts;
	}

	Turn<MonthState> show(MonthState.Plan plan, List<Served> served, Speaker speaker) {
		List<List<Wording>> pages = pages(lines(plan, served, speaker));
		String month = Dates.month(plan.month());
		List<Reply> earlier = new ArrayList<>();
		pages.subList(0, pages.size() - 1)
			.forEach((page) -> earlier.add(Reply.say(PlanPhrase.TABLE_PAGE.with("bulan", month, "baris", page))));
		Turn<MonthState> last = Turn.ask(new MonthState.Table(plan),
				PlanPhrase.TABLE.with("bulan", month, "baris", pages.getLast(), "catatan",
						this.forecast.of(plan).orElseGet(() -> CommonPhrase.plain(""))),
				Button.yes(PlanPhrase.SAVE_ALL.with(), Action.of(MonthPlanDialogue.NAME, "simpan")),
				Button.of(PlanPhrase.CHANGE_ONE.with(), Action.of(MonthPlanDialogue.NAME, "ubah")),
				Button.no(PlanPhrase.DROP.with(), Action.of(MonthPlanDialogue.NAME, "buang")));
		return last.after(earlier.toArray(Reply[]::new));
	}

	private List<List<Wording>> pages(List<Wording> lines) {
		List<List<Wording>> pages = new ArrayList<>(List.of(new ArrayList<>()));
		int length = 0;
		for (Wording line : lines) {
			int own = this.texts.plain(line, Texts.INDONESIAN).length() + 1;
			if (length + own > PAGE) {
				pages.add(new ArrayList<>());
				length = 0;
			}
			pages.getLast().add(line);
			length += own;
		}
		return pages;
	}

	private List<Wording> lines(MonthState.Plan plan, List<Served> served, Speaker speaker) {
		List<Wording> lines = new ArrayList<>();
		for (MonthState.Line line : plan.lines()) {
			Optional<Served> group = group(line, served);
			if (group.isPresent()) {
				lines.add(line(line, GroupChoice.label(group.get(), served)));
				hints(line, plan, served, group.get().zone(), speaker)
					.forEach((hint) -> lines.add(PlanPhrase.LINE_HINT.with("catatan", hint)));
			}
		}
		return lines;
	}

	static Optional<Served> group(MonthState.Line line, List<Served> served) {
		return served.stream().filter((known) -> known.id().value() == line.kelompok()).findFirst();
	}

	private static Wording line(MonthState.Line line, Wording name) {
		LocalDate date = line.date();
		LocalTime hour = line.hour();
		String place = line.place();
		if (date == null || hour == null) {
			return PlanPhrase.LINE_NONE.with("kelompok", name);
		}
		if (line.planned()) {
			return PlanPhrase.LINE_PLANNED.with("kelompok", name, "tanggal", Dates.dayAndMonth(date), "jam",
					Dates.hour(hour));
		}
		return (place == null)
				? PlanPhrase.LINE_WITHOUT_PLACE.with("kelompok", name, "tanggal", Dates.dayAndMonth(date), "jam",
						Dates.hour(hour))
				: PlanPhrase.LINE.with("kelompok", name, "tanggal", Dates.dayAndMonth(date), "jam", Dates.hour(hour),
						"tempat", place);
	}

	private List<Wording> hints(MonthState.Line line, MonthState.Plan plan, List<Served> served, Zone zone,
			Speaker speaker) {
		List<Wording> hints = new ArrayList<>();
		if (!line.planned()) {
			plan(line).ifPresent((known) -> hints.addAll(this.questions.hints(known, zone, speaker)));
			near(line, plan).flatMap((other) -> group(other, served))
				.ifPresent((other) -> hints.add(PlanPhrase.LINE_CLASH.with("kelompok", other.name())));
		}
		return hints;
	}

	/** Another line of the same table whose meeting would still last. */
	private static Optional<MonthState.Line> near(MonthState.Line line, MonthState.Plan plan) {
		return plan.lines()
			.stream()
			.filter((other) -> other.kelompok() != line.kelompok() && !other.planned() && clash(line, other))
			.findFirst();
	}

	static boolean clash(MonthState.Line one, MonthState.Line other) {
		LocalDate date = one.date();
		LocalTime hour = one.hour();
		LocalTime otherHour = other.hour();
		return date != null && hour != null && otherHour != null && date.equals(other.date())
				&& Duration.between(hour, otherHour).abs().toMinutes() < Meeting.USUAL_MINUTES;
	}

	/** The plan of a complete line, about the sesi that comes next. */
	Optional<MeetingPlan> plan(MonthState.Line line) {
		LocalDate date = line.date();
		LocalTime hour = line.hour();
		String place = line.place();
		if (date == null || hour == null || place == null) {
			return Optional.empty();
		}
		KelompokId kelompok = new KelompokId(line.kelompok());
		return Optional.of(new MeetingPlan(List.of(kelompok), date, hour, place,
				this.sesi.next(kelompok, date).map(SesiSuggestion.Sesi::code), Optional.empty()));
	}

}
