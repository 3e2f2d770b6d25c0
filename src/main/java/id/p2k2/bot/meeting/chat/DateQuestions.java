package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.meeting.LocalDays;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.spoken.SpokenDate;
import id.p2k2.bot.text.spoken.SpokenHour;

import org.springframework.stereotype.Component;

/** Days and hours to press, and what to say to those that were typed. */
@Component
class DateQuestions {

	/** The verb of a day's button. */
	static final String DAY = "hari";

	/** The verb of an hour's button. */
	static final String HOUR = "jam";

	private static final int DAYS = 8;

	/** No meeting is planned more months ahead without saying the year. */
	private static final int FAR = 6;

	private static final Pattern YEAR = Pattern.compile("20\\d\\d|tahun");

	private static final List<LocalTime> HOURS = List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0),
			LocalTime.of(13, 0), LocalTime.of(14, 0), LocalTime.of(15, 30));

	private final LocalDays days;

	DateQuestions(LocalDays days) {
		this.days = days;
	}

	LocalDate today(Zone zone) {
		return this.days.today(zone);
	}

	boolean over(LocalDate date, LocalTime hour, Zone zone) {
		return this.days.over(date, hour, zone);
	}

	/** The next days, from tomorrow. */
	List<Button> days(String dialogue, Zone zone) {
		return days(dialogue, today(zone).plusDays(1));
	}

	/** Days of a month, from tomorrow if it is this one. */
	List<Button> days(String dialogue, YearMonth month, Zone zone) {
		LocalDate tomorrow = today(zone).plusDays(1);
		return days(dialogue, tomorrow.isAfter(month.atDay(1)) ? tomorrow : month.atDay(1));
	}

	private static List<Button> days(String dialogue, LocalDate from) {
		return from.datesUntil(from.plusDays(DAYS))
			.map((day) -> Button.suggestion(CommonPhrase.plain(Dates.dayAndMonth(day)), Action.of(dialogue, DAY, day)))
			.toList();
	}

	/** Usual hours of a day, without those that are over. */
	List<Button> hours(String dialogue, LocalDate date, Zone zone) {
		return HOURS.stream()
			.filter((hour) -> !over(date, hour, zone))
			.map((hour) -> Button.suggestion(CommonPhrase.plain(Dates.hour(hour)),
					Action.of(dialogue, HOUR, hour.getHour(), hour.getMinute())))
			.toList();
	}

	/** Months from this one on. */
	List<YearMonth> months(Zone zone) {
		YearMonth month = YearMonth.from(today(zone));
		return List.of(month, month.plusMonths(1), month.plusMonths(2));
	}

	/** The day somebody pressed or typed, or what to say to it. */
	Answer<LocalDate> day(Said said, Zone zone) {
		return switch (said) {
			case Said.Press press when press.verb().equals(DAY) -> pressedDay(press.text(0), today(zone));
			case Said.Words words -> day(near(SpokenDate.parse(words.text(), today(zone)), words.text(), today(zone)));
			default -> new Answer.Unclear<>(PlanPhrase.DATE_UNCLEAR.with());
		};
	}

	/** Who types "3/12" on the fourth means yesterday, not next year. */
	static SpokenDate.Result near(SpokenDate.Result result, String text, LocalDate today) {
		boolean rolled = result instanceof SpokenDate.Date(LocalDate date) && date.isAfter(today.plusMonths(FAR))
				&& !YEAR.matcher(text).find();
		return (rolled && result instanceof SpokenDate.Date(LocalDate date)) ? new SpokenDate.Past(date.minusYears(1))
				: result;
	}

	private static Answer<LocalDate> pressedDay(String text, LocalDate today) {
		try {
			LocalDate day = LocalDate.parse(text);
			return day.isBefore(today) ? day(new SpokenDate.Past(day)) : new Answer.Is<>(day);
		}
		catch (DateTimeParseException ex) {
			return new Answer.Unclear<>(PlanPhrase.DATE_UNCLEAR.with());
		}
	}

	static Answer<LocalDate> day(SpokenDate.Result result) {
		return switch (result) {
			case SpokenDate.Date(LocalDate date) -> new Answer.Is<>(date);
			case SpokenDate.Past(LocalDate date) ->
				new Answer.Unclear<>(PlanPhrase.DATE_PAST.with("tanggal", Dates.full(date)));
			case SpokenDate.Impossible() -> new Answer.Unclear<>(PlanPhrase.DATE_IMPOSSIBLE.with());
			case SpokenDate.Contradiction(LocalDate date, java.time.DayOfWeek said) ->
				new Answer.Unclear<>(PlanPhrase.DATE_CONTRADICTION.with("tanggal", Dates.full(date), "hari",
						said.getDisplayName(TextStyle.FULL, Locale.of("id"))));
			case SpokenDate.Unclear() -> new Answer.Unclear<>(PlanPhrase.DATE_UNCLEAR.with());
		};
	}

	/** The hour somebody pressed or typed, or what to say to it. */
	Answer<LocalTime> hour(Said said, LocalDate date, Zone zone) {
		Answer<LocalTime> answer = switch (said) {
			case Said.Press press when press.verb().equals(HOUR) && press.number(0) >= 0 && press.number(0) < 24
					&& press.number(1) >= 0 && press.number(1) < 60 ->
				new Answer.Is<>(LocalTime.of((int) press.number(0), (int) press.number(1)));
			case Said.Words words -> hour(SpokenHour.parse(words.text()));
			default -> new Answer.Unclear<>(PlanPhrase.HOUR_UNCLEAR.with());
		};
		boolean past = answer instanceof Answer.Is<LocalTime>(LocalTime hour) && over(date, hour, zone);
		return past ? new Answer.Unclear<>(PlanPhrase.HOUR_PAST.with()) : answer;
	}

	static Answer<LocalTime> hour(SpokenHour.Result result) {
		return switch (result) {
			case SpokenHour.Hour(LocalTime time) -> new Answer.Is<>(time);
			case SpokenHour.Impossible() -> new Answer.Unclear<>(PlanPhrase.HOUR_IMPOSSIBLE.with());
			case SpokenHour.Unclear() -> new Answer.Unclear<>(PlanPhrase.HOUR_UNCLEAR.with());
		};
	}

	/**
	 * What an answer comes to.
	 *
	 * @param <T> what was asked for
	 */
	sealed interface Answer<T> {

		/**
		 * Understood.
		 *
		 * @param value what was meant
		 * @param <T> what was asked for
		 */
		record Is<T>(T value) implements Answer<T> {

		}

		/**
		 * Not understood, or not possible.
		 *
		 * @param hint what to say
		 * @param <T> what was asked for
		 */
		record Unclear<T>(Wording hint) implements Answer<T> {

		}

		/** What is wrong with it, if anything. */
		default Optional<Wording> wrong() {
			return switch (this) {
				case Is<T> _ -> Optional.empty();
				case Unclear<T>(Wording hint) -> Optional.of(hint);
			};
		}

	}

}
