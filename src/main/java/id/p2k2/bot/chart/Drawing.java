package id.p2k2.bot.chart;

import java.util.Optional;

import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.text.Wording;

/**
 * A picture and the same in words.
 *
 * @param chart what is drawn; empty if there is nothing to draw
 * @param words the numbers in words, for the caption: at most 1,024 characters; or that
 * there are none
 */
record Drawing(Optional<BarChart> chart, Wording words) {

	static Drawing of(BarChart chart, Wording words) {
		return new Drawing(Optional.of(chart), words);
	}

	static Drawing nothing(Wording words) {
		return new Drawing(Optional.empty(), words);
	}

}
