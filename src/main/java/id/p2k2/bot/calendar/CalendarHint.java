package id.p2k2.bot.calendar;

import java.util.List;

import id.p2k2.bot.meeting.PlanHint;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Warns of special days when somebody plans: it never blocks. */
@Component
@Order(0)
class CalendarHint implements PlanHint {

	private final KelompokDays days;

	CalendarHint(KelompokDays days) {
		this.days = days;
	}

	@Override
	public List<Wording> hints(Idea idea) {
		return this.days.special(idea.kelompok(), idea.date(), idea.date())
			.stream()
			.filter((day) -> day.on(idea.date()))
			.map((day) -> hint(day, Dates.full(idea.date())))
			.toList();
	}

	private static Wording hint(SpecialDay day, String date) {
		return switch (day.kind()) {
			case HOLIDAY -> CalendarPhrase.HINT_HOLIDAY.with("tanggal", date, "nama", day.name());
			case RAMADAN -> CalendarPhrase.HINT_RAMADAN.with("tanggal", date);
			case MARKET -> CalendarPhrase.HINT_MARKET.with("tanggal", date, "nama", market(day));
			case NYEPI -> CalendarPhrase.HINT_NYEPI.with("tanggal", date);
		};
	}

	private static String market(SpecialDay day) {
		return day.area().desaName().isEmpty() ? day.name() : "Desa " + day.area().desaName();
	}

}
