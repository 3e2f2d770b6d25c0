package id.p2k2.bot.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.learning.QuizFigures;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * The quizzes of a kabupaten in the last twelve months, month by month or kecamatan by
 * kecamatan: how many answers of a hundred were right.
 */
@Component
class QuizAreaDrawing {

	private static final int MONTHS = 12;

	/** So many bars weigh less than 100 kB; two kabupaten have a few kecamatan more. */
	private static final int MOST = 44;

	/** Of a name in the caption. */
	private static final int LONGEST = 30;

	/** Of a name beside its bar. */
	private static final int LONGEST_LABEL = 13;

	/** Of all lines of the caption together, so that it stays below 1,024. */
	private static final int CAPTION = 760;

	private static final double FULL = 100;

	/** What stands behind a month without answers. */
	private static final String NOTHING = "–";

	private static final QuizFigures.Right NONE = new QuizFigures.Right(0, 0);

	private final QuizFigures figures;

	private final Texts texts;

	private final Clock clock;

	QuizAreaDrawing(QuizFigures figures, Texts texts, Clock clock) {
		this.figures = figures;
		this.texts = texts;
		this.clock = clock;
	}

	/** Empty if that is no way to draw them. */
	Optional<Drawing> of(String kabupaten, String how) {
		YearMonth last = YearMonth.from(LocalDate.ofInstant(this.clock.instant(), Zone.WIB.zoneId()));
		YearMonth first = last.minusMonths(MONTHS - 1L);
		return switch (how) {
			case Charts.BY_MONTH -> Optional.of(months(kabupaten, first, last));
			case Charts.BY_KECAMATAN -> Optional.of(kecamatan(kabupaten, first, last));
			default -> Optional.empty();
		};
	}

	private Drawing months(String kabupaten, YearMonth first, YearMonth last) {
		List<QuizFigures.Month> months = this.figures.months(kabupaten, Zone.WIB, first, last);
		if (months.isEmpty()) {
			return nothing(kabupaten);
		}
		var known = months.stream().collect(Collectors.toMap(QuizFigures.Month::month, Function.identity()));
		YearMonth end = months.getLast().month();
		List<Named> all = Stream
			.iterate(months.getFirst().month(), (month) -> !month.isAfter(end), (month) -> month.plusMonths(1))
			.map((month) -> new Named(Dates.shortMonth(month),
					Optional.ofNullable(known.get(month)).map(QuizFigures.Month::figures).orElse(NONE)))
			.toList();
		return drawing(kabupaten, span(months.getFirst().month(), end), all);
	}

	private Drawing kecamatan(String kabupaten, YearMonth first, YearMonth last) {
		List<Named> all = this.figures.kecamatan(kabupaten, Zone.WIB, first, last)
			.stream()
			.map((one) -> new Named(one.name(), one.figures()))
			.toList();
		return all.isEmpty() ? nothing(kabupaten) : drawing(kabupaten, span(first, last), all);
	}

	private Drawing drawing(String kabupaten, String span, List<Named> all) {
		List<BarChart.Part> parts = List.of(
				new BarChart.Part(plain(ChartPhrase.PART_RIGHT.with()), BarChart.Shade.DARK),
				new BarChart.Part(plain(ChartPhrase.PART_NOT_YET.with()), BarChart.Shade.FAINT));
		BarChart chart = new BarChart(plain(ChartPhrase.QUIZ_AREA_TITLE.with("tempat", kabupaten)), span, parts,
				all.stream().limit(MOST).map(Named::row).toList(), FULL);
		return Drawing.of(chart, ChartPhrase.QUIZ_AREA_CAPTION.with("tempat", kabupaten, "masa", span, "baris",
				lines(all.stream().filter((one) -> one.figures().answers() > 0).toList())));
	}

	private List<Wording> lines(List<Named> all) {
		List<Wording> lines = new ArrayList<>();
		int length = 0;
		for (Named one : all) {
			Wording line = ChartPhrase.QUIZ_AREA_LINE.with("nama", QuizDrawing.shortened(one.name(), LONGEST), "tepat",
					one.figures().right(), "jumlah", one.figures().answers());
			length += plain(line).length() + 1;
			if (length > CAPTION) {
				lines.add(ChartPhrase.QUIZ_AREA_MORE.with("jumlah", all.size() - lines.size()));
				return lines;
			}
			lines.add(line);
		}
		return lines;
	}

	private String span(YearMonth first, YearMonth last) {
		return first.equals(last) ? Dates.month(first)
				: plain(ChartPhrase.ATTENDANCE_MONTHS.with("dari", Dates.month(first), "sampai", Dates.month(last)));
	}

	private static Drawing nothing(String kabupaten) {
		return Drawing.nothing(ChartPhrase.QUIZ_AREA_NONE.with("tempat", kabupaten));
	}

	private String plain(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN);
	}

	/** One bar. */
	private record Named(String name, QuizFigures.Right figures) {

		/** Beginning and end, so that Barat is not taken for Timur. */
		private String label() {
			int half = LONGEST_LABEL / 2;
			return (this.name.length() <= LONGEST_LABEL) ? this.name
					: this.name.substring(0, half) + "…" + this.name.substring(this.name.length() - half);
		}

		BarChart.Row row() {
			int all = this.figures.answers();
			double right = (all > 0) ? FULL * this.figures.right() / all : 0;
			return new BarChart.Row(label(), (all > 0) ? Math.round(right) + "%" : NOTHING,
					List.of(right, (all > 0) ? FULL - right : 0));
		}

	}

}
