package id.p2k2.bot.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.attendance.AttendanceFigures;
import id.p2k2.bot.attendance.MarkCount;
import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * Attendance of the last twelve months, each month's as shares of its families, so that a
 * month with two meetings can be compared with a month of one.
 */
@Component
class AttendanceDrawing {

	private static final int MONTHS = 12;

	private static final double FULL = 100;

	/** What stands behind a month without attendance. */
	private static final String NOTHING = "–";

	private final AttendanceFigures figures;

	private final Texts texts;

	private final Clock clock;

	AttendanceDrawing(AttendanceFigures figures, Texts texts, Clock clock) {
		this.figures = figures;
		this.texts = texts;
		this.clock = clock;
	}

	Drawing of(Scope scope) {
		Zone zone = scope.kelompok().stream().map(Assignments.Served::zone).findFirst().orElse(Zone.WIB);
		YearMonth last = YearMonth.from(LocalDate.ofInstant(this.clock.instant(), zone.zoneId()));
		YearMonth first = last.minusMonths(MONTHS - 1L);
		List<AttendanceFigures.Month> months = scope.kabupaten()
			.map((kabupaten) -> this.figures.months(kabupaten, first, last))
			.orElseGet(() -> this.figures.months(scope.kelompok().stream().map(Assignments.Served::id).toList(), first,
					last));
		return months.isEmpty() ? Drawing.nothing(ChartPhrase.ATTENDANCE_NONE.with("tempat", ChartPhrase.in(scope)))
				: Drawing.of(chart(scope, months), words(scope, months));
	}

	private BarChart chart(Scope scope, List<AttendanceFigures.Month> months) {
		boolean unmarked = unmarked(months) > 0;
		YearMonth first = months.getFirst().month();
		YearMonth last = months.getLast().month();
		Map<YearMonth, MarkCount> counts = months.stream()
			.collect(Collectors.toMap(AttendanceFigures.Month::month, AttendanceFigures.Month::count));
		List<BarChart.Row> rows = Stream.iterate(first, (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.map((month) -> row(month, counts.getOrDefault(month, MarkCount.NONE), unmarked))
			.toList();
		String span = first.equals(last) ? Dates.month(first)
				: plain(ChartPhrase.ATTENDANCE_MONTHS.with("dari", Dates.month(first), "sampai", Dates.month(last)));
		return new BarChart(plain(ChartPhrase.ATTENDANCE_TITLE.with("tempat", ChartPhrase.in(scope))), span,
				parts(unmarked), rows, FULL);
	}

	private List<BarChart.Part> parts(boolean unmarked) {
		List<BarChart.Part> parts = new ArrayList<>();
		parts.add(part(ChartPhrase.PART_HADIR, BarChart.Shade.DARK));
		parts.add(part(ChartPhrase.PART_IZIN, BarChart.Shade.LIGHT));
		parts.add(part(ChartPhrase.PART_SAKIT, BarChart.Shade.BRIGHT));
		parts.add(part(ChartPhrase.PART_ALPA, BarChart.Shade.BLACK));
		if (unmarked) {
			parts.add(part(ChartPhrase.PART_UNMARKED, BarChart.Shade.FAINT));
		}
		return parts;
	}

	private BarChart.Part part(ChartPhrase name, BarChart.Shade shade) {
		return new BarChart.Part(plain(name.with()), shade);
	}

	private static BarChart.Row row(YearMonth month, MarkCount count, boolean unmarked) {
		int all = count.families();
		Function<Integer, Double> share = (number) -> (all > 0) ? FULL * number / all : 0.0;
		List<Double> shares = Stream.of(count.hadir(), count.izin(), count.sakit(), count.alpa(), count.unmarked())
			.limit(unmarked ? 5 : 4)
			.map(share)
			.toList();
		return new BarChart.Row(Dates.shortMonth(month), (all > 0) ? Math.round(shares.getFirst()) + "%" : NOTHING,
				shares);
	}

	private static Wording words(Scope scope, List<AttendanceFigures.Month> months) {
		List<Wording> lines = new ArrayList<>();
		for (AttendanceFigures.Month month : months) {
			MarkCount count = month.count();
			lines.add(ChartPhrase.ATTENDANCE_LINE.with("bulan", Dates.shortMonth(month.month()), "hadir", count.hadir(),
					"izin", count.izin(), "sakit", count.sakit(), "alpa", count.alpa()));
		}
		if (unmarked(months) > 0) {
			lines.add(ChartPhrase.ATTENDANCE_UNMARKED.with("jumlah", unmarked(months)));
		}
		return ChartPhrase.ATTENDANCE_CAPTION.with("tempat", ChartPhrase.in(scope), "bulan", lines);
	}

	private static int unmarked(List<AttendanceFigures.Month> months) {
		return months.stream().mapToInt((month) -> month.count().unmarked()).sum();
	}

	private String plain(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN);
	}

}
