package id.p2k2.bot.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.TicketFigures;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * Open tickets by category and age. Restricted ones are in no bar and of no category. A
 * koordinator reads the sum of those numbers that may be told: a sum over the others too
 * would tell a small one to whoever subtracts.
 */
@Component
class TicketDrawing {

	private static final TicketFigures.ByAge NONE = new TicketFigures.ByAge(0, 0, 0);

	private final TicketFigures figures;

	private final Texts texts;

	private final Clock clock;

	TicketDrawing(TicketFigures figures, Texts texts, Clock clock) {
		this.figures = figures;
		this.texts = texts;
		this.clock = clock;
	}

	Drawing of(Scope scope) {
		Instant now = this.clock.instant();
		Map<Category, TicketFigures.ByAge> open = scope.kabupaten()
			.map((kabupaten) -> this.figures.ages(kabupaten, now))
			.orElseGet(() -> this.figures.ages(scope.kelompok().stream().map(Assignments.Served::id).toList(), now));
		List<Category> order = open.keySet()
			.stream()
			.sorted(Comparator.comparingLong((Category category) -> -open.getOrDefault(category, NONE).all()))
			.toList();
		Wording words = words(scope, open, order);
		return open.isEmpty() ? Drawing.nothing(words) : Drawing.of(chart(scope, open, order, now), words);
	}

	private BarChart chart(Scope scope, Map<Category, TicketFigures.ByAge> open, List<Category> order, Instant now) {
		Zone zone = scope.kelompok().stream().map(Assignments.Served::zone).findFirst().orElse(Zone.WIB);
		List<BarChart.Part> parts = List.of(part(ChartPhrase.PART_DAYS, BarChart.Shade.LIGHT),
				part(ChartPhrase.PART_WEEK, BarChart.Shade.DARK), part(ChartPhrase.PART_OLDER, BarChart.Shade.BRIGHT));
		List<BarChart.Row> rows = order.stream()
			.map((category) -> row(category, open.getOrDefault(category, NONE)))
			.toList();
		return new BarChart(plain(ChartPhrase.TICKETS_TITLE.with("tempat", ChartPhrase.in(scope))),
				Dates.full(LocalDate.ofInstant(now, zone.zoneId())), parts, rows,
				open.values().stream().mapToLong(TicketFigures.ByAge::all).max().orElseThrow());
	}

	private BarChart.Part part(ChartPhrase name, BarChart.Shade shade) {
		return new BarChart.Part(plain(name.with()), shade);
	}

	private BarChart.Row row(Category category, TicketFigures.ByAge ages) {
		return new BarChart.Row(plain(category.with()), String.valueOf(ages.all()),
				List.of((double) ages.days(), (double) ages.week(), (double) ages.older()));
	}

	private Wording words(Scope scope, Map<Category, TicketFigures.ByAge> open, List<Category> order) {
		List<Wording> lines = new ArrayList<>();
		if (order.isEmpty()) {
			lines.add(ChartPhrase.TICKETS_NONE.with());
		}
		for (Category category : order) {
			TicketFigures.ByAge ages = open.getOrDefault(category, NONE);
			lines.add(ChartPhrase.TICKETS_LINE.with("jenis", category.with(), "baru", ages.days(), "seminggu",
					ages.week(), "lama", ages.older()));
		}
		scope.kabupaten()
			.map(this::restricted)
			.filter((number) -> number > 0)
			.ifPresent((number) -> lines.add(ChartPhrase.TICKETS_RESTRICTED.with("jumlah", number)));
		return ChartPhrase.TICKETS_CAPTION.with("tempat", ChartPhrase.in(scope), "jenis", lines);
	}

	private long restricted(String kabupaten) {
		return this.figures.restricted(kabupaten).values().stream().mapToLong((told) -> told.orElse(0)).sum();
	}

	private String plain(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN);
	}

}
