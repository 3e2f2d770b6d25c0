package id.p2k2.bot.chart.drawing;

import java.util.List;

/**
 * What a picture shows: one bar for each row, each made of the same parts.
 *
 * @param title what it is about; long ones are cut
 * @param subtitle of when; may be empty
 * @param parts what the parts of every bar are called, in their order, at least one
 * @param rows from the top
 * @param full the number at which a bar is as long as the picture is wide, more than 0
 */
public record BarChart(String title, String subtitle, List<Part> parts, List<Row> rows, double full) {

	public BarChart {
		parts = List.copyOf(parts);
		rows = List.copyOf(rows);
		int expected = parts.size();
		if (parts.isEmpty() || !(full > 0) || rows.stream().anyMatch((row) -> row.numbers().size() != expected)) {
			throw new IllegalArgumentException("every row needs one number for each part");
		}
	}

	/**
	 * A part of every bar.
	 *
	 * @param name what it is called
	 * @param shade its colour
	 */
	public record Part(String name, Shade shade) {

	}

	/**
	 * One bar.
	 *
	 * @param label what it is about; beside the bar if all are short, else above it on at
	 * most two lines
	 * @param value said behind it, a few characters; may be empty
	 * @param numbers how long its parts are, none below 0
	 */
	public record Row(String label, String value, List<Double> numbers) {

	}

	/**
	 * Colours that differ in lightness too, so that nobody has to tell red from green;
	 * each one that {@link SmallPng} keeps as it is.
	 */
	public enum Shade {

		/** Strong blue. */
		DARK(0x0066CC),
		/** Light blue. */
		LIGHT(0x99CCFF),
		/** Yellow. */
		BRIGHT(0xFFCC33),
		/** Nearly black. */
		BLACK(0x333333),
		/** Light grey, for what is not there. */
		FAINT(0xCCCCCC);

		private final int rgb;

		Shade(int rgb) {
			this.rgb = rgb;
		}

		int rgb() {
			return this.rgb;
		}

	}

}
