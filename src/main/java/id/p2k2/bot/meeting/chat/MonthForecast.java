package id.p2k2.bot.meeting.chat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.meeting.Reach;
import id.p2k2.bot.meeting.timing.SendForecast;
import id.p2k2.bot.meeting.timing.Span;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.outbox.SendSpeed;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * How long the reminders of a month's fullest evening take to leave, before the month is
 * launched. What others have planned for those days leaves in the same hour and counts.
 */
@Component
class MonthForecast {

	private final Reach reach;

	private final Windows windows;

	private final SendSpeed speed;

	MonthForecast(Reach reach, Windows windows, SendSpeed speed) {
		this.reach = reach;
		this.windows = windows;
		this.speed = speed;
	}

	/** Empty as long as the plan reminds nobody. */
	Optional<Wording> of(MonthState.Plan plan) {
		Map<LocalDate, Long> messages = own(plan);
		if (messages.isEmpty()) {
			return Optional.empty();
		}
		Map<LocalDate, Long> others = this.reach.planned(plan.month().atDay(1), plan.month().atEndOfMonth());
		messages.replaceAll((date, own) -> own + others.getOrDefault(date, 0L));
		return messages.entrySet()
			.stream()
			.max(Map.Entry.<LocalDate, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map((fullest) -> told(fullest.getKey(), fullest.getValue()));
	}

	private Map<LocalDate, Long> own(MonthState.Plan plan) {
		List<MonthState.Line> lines = plan.lines().stream().filter((line) -> !line.planned()).toList();
		Map<KelompokId, Long> chats = this.reach
			.chats(lines.stream().map((line) -> new KelompokId(line.kelompok())).toList(), plan.month().atDay(1));
		Map<LocalDate, Long> own = new HashMap<>();
		for (MonthState.Line line : lines) {
			LocalDate date = line.date();
			long told = chats.getOrDefault(new KelompokId(line.kelompok()), 0L);
			if (date != null && told > 0) {
				own.merge(date, told, Long::sum);
			}
		}
		return own;
	}

	private Wording told(LocalDate date, long messages) {
		Span evening = this.windows.evening();
		SendForecast forecast = SendForecast.of(messages, this.speed.perSecond(), evening);
		return forecast.fits()
				? PlanPhrase.FORECAST.with("tanggal", Dates.full(date), "jumlah", forecast.messages(), "lama",
						duration(forecast.duration()))
				: PlanPhrase.FORECAST_LATE.with("tanggal", Dates.full(date), "jumlah", forecast.messages(), "lama",
						duration(forecast.duration()), "dari", Dates.hour(evening.from()), "sampai",
						Dates.hour(evening.until()));
	}

	private static Wording duration(Duration duration) {
		long minutes = duration.plusSeconds(59).toMinutes();
		return (minutes <= 1) ? PlanPhrase.A_MINUTE.with() : (minutes < 120) ? PlanPhrase.MINUTES.with("menit", minutes)
				: PlanPhrase.HOURS.with("jam", (minutes + 59) / 60);
	}

}
