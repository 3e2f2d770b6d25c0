package id.p2k2.bot.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.IntStream;

import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;

/**
 * The bars without a word, by XChart. It knows standing bars only; turned by a quarter
 * they lie, which leaves room for labels as long as questions are.
 */
final class Bars {

	private Bars() {
	}

	/**
	 * Draws the bars of all rows.
	 * @param graphics on what
	 * @param chart which
	 * @param left where every bar begins
	 * @param top the upper edge of the first row
	 * @param length of a full bar
	 * @param pitch from one row to the next
	 * @param thickness of a bar
	 */
	static void draw(Graphics2D graphics, BarChart chart, int left, int top, int length, int pitch, int thickness) {
		CategoryChart bars = new CategoryChart(pitch * chart.rows().size(), length);
		bare(bars.getStyler());
		bars.getStyler().setYAxisMin(0.0).setYAxisMax(chart.full());
		bars.getStyler().setAvailableSpaceFill((double) thickness / pitch);
		bars.getStyler()
			.setSeriesColors(chart.parts().stream().map((part) -> new Color(part.shade().rgb())).toArray(Color[]::new));
		List<Integer> places = IntStream.range(0, chart.rows().size()).boxed().toList();
		for (int i = 0; i < chart.parts().size(); i++) {
			int part = i;
			bars.addSeries(String.valueOf(part), places,
					chart.rows().stream().map((row) -> row.numbers().get(part)).toList());
		}
		AffineTransform before = graphics.getTransform();
		graphics.transform(new AffineTransform(0, 1, -1, 0, left + length, top));
		bars.paint(graphics, bars.getWidth(), bars.getHeight());
		graphics.setTransform(before);
	}

	private static void bare(CategoryStyler style) {
		style.setStacked(true);
		style.setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Bar);
		style.setAxisTicksVisible(false);
		// room for no tick: even those nobody sees are measured with a font of the
		// machine
		style.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
		style.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
		style.setAxisTitlesVisible(false);
		style.setPlotGridLinesVisible(false);
		style.setPlotMargin(0);
		style.setPlotContentSize(1);
		style.setPlotBorderVisible(false);
		style.setChartTitleVisible(false);
		style.setLegendVisible(false);
		style.setChartPadding(0);
		style.setLabelsVisible(false);
		style.setChartBackgroundColor(Color.WHITE);
		style.setPlotBackgroundColor(Color.WHITE);
		style.setAntiAlias(true);
	}

}
