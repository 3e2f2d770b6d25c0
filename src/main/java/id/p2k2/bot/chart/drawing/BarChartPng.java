package id.p2k2.bot.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Draws a chart for a telephone of five inches: 1,000 pixels wide, no letter lower than a
 * thirtieth of that. Needs no screen and no installed font. For use by many threads, one
 * picture at a time: one takes some 30 MB while it is drawn.
 */
public final class BarChartPng {

	/** In pixels. */
	static final int WIDTH = 1000;

	private static final int EDGE = 40;

	private static final int ROOM = WIDTH - 2 * EDGE;

	private static final int TITLE = 54;

	private static final int TEXT = 40;

	private static final int LINE = 52;

	private static final int THICKNESS = 46;

	/** Labels no wider than this stand beside their bars. */
	private static final int BESIDE = 320;

	private static final int GAP = 20;

	private static final Color INK = new Color(0x1A1A1A);

	private static final Color QUIET = new Color(0x4D4D4D);

	private final Letters letters = Letters.load();

	/**
	 * Draws it.
	 * @param chart what
	 * @param output where the PNG goes; is left open
	 * @throws IOException if the output cannot be written
	 */
	public synchronized void write(BarChart chart, OutputStream output) throws IOException {
		Head head = head(chart);
		Body body = body(chart);
		int rows = body.pitch() * chart.rows().size();
		BufferedImage image = new BufferedImage(WIDTH, head.height() + rows + EDGE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		if (!chart.rows().isEmpty()) {
			Bars.draw(graphics, chart, body.left(), head.height() + body.drop(), body.length(), body.pitch(),
					THICKNESS);
		}
		head(graphics, chart, head);
		labels(graphics, chart, head.height(), body);
		graphics.dispose();
		SmallPng.write(image, output);
	}

	private Head head(BarChart chart) {
		List<String> title = this.letters.lines(chart.title(), TITLE, ROOM, 2);
		int height = EDGE + title.size() * (TITLE + GAP / 2) + (chart.subtitle().isEmpty() ? 0 : LINE) + GAP;
		int legend = 1;
		double x = EDGE;
		for (BarChart.Part part : chart.parts()) {
			double width = keyWidth(part);
			if (x > EDGE && x + width > WIDTH - EDGE) {
				legend++;
				x = EDGE;
			}
			x += width;
		}
		return new Head(title, height, height + legend * LINE + GAP + GAP);
	}

	private Body body(BarChart chart) {
		boolean beside = chart.rows().stream().allMatch((row) -> this.letters.width(row.label(), TEXT) <= BESIDE);
		double values = chart.rows()
			.stream()
			.mapToDouble((row) -> this.letters.width(row.value(), TEXT))
			.max()
			.orElse(0) * 1.06;
		int right = (values > 0) ? (int) Math.ceil(values) + GAP : 0;
		if (beside) {
			double labels = chart.rows()
				.stream()
				.mapToDouble((row) -> this.letters.width(row.label(), TEXT))
				.max()
				.orElse(0);
			int left = EDGE + (int) Math.ceil(labels) + GAP;
			return new Body(true, left, WIDTH - EDGE - right - left, THICKNESS + 28, 0, 1);
		}
		int lines = chart.rows()
			.stream()
			.mapToInt((row) -> this.letters.lines(row.label(), TEXT, ROOM, 2).size())
			.max()
			.orElse(1);
		int pitch = lines * LINE + THICKNESS + 40;
		int drop = lines * LINE - (pitch - THICKNESS) / 2;
		return new Body(false, EDGE, ROOM - right, pitch, drop, lines);
	}

	private void head(Graphics2D graphics, BarChart chart, Head head) {
		int y = EDGE + TITLE - GAP / 2;
		for (String line : head.title()) {
			this.letters.write(graphics, line, EDGE, y, TITLE, true, INK);
			y += TITLE + GAP / 2;
		}
		this.letters.write(graphics, chart.subtitle(), EDGE, y - GAP / 2, TEXT, false, QUIET);
		double x = EDGE;
		y = head.legend() + TEXT - 6;
		for (BarChart.Part part : chart.parts()) {
			double width = keyWidth(part);
			if (x > EDGE && x + width > WIDTH - EDGE) {
				x = EDGE;
				y += LINE;
			}
			graphics.setColor(new Color(part.shade().rgb()));
			graphics.fillRect((int) x, y - TEXT + 10, TEXT - 8, TEXT - 8);
			this.letters.write(graphics, part.name(), x + TEXT, y, TEXT, false, INK);
			x += width;
		}
	}

	private double keyWidth(BarChart.Part part) {
		return TEXT + this.letters.width(part.name(), TEXT) + 2 * GAP;
	}

	private void labels(Graphics2D graphics, BarChart chart, int top, Body body) {
		for (int i = 0; i < chart.rows().size(); i++) {
			BarChart.Row row = chart.rows().get(i);
			int slot = top + i * body.pitch();
			int middle = slot + body.drop() + body.pitch() / 2;
			if (body.beside()) {
				this.letters.write(graphics, row.label(), EDGE, middle + TEXT * 0.36, TEXT, false, INK);
			}
			else {
				List<String> lines = this.letters.lines(row.label(), TEXT, ROOM, 2);
				for (int line = 0; line < lines.size(); line++) {
					int above = body.lines() - lines.size() + line;
					this.letters.write(graphics, lines.get(line), EDGE, slot + above * LINE + TEXT - 4, TEXT, false,
							INK);
				}
			}
			this.letters.write(graphics, row.value(), body.left() + body.length() + GAP, middle + TEXT * 0.36, TEXT,
					true, INK);
		}
	}

	private record Head(List<String> title, int legend, int height) {

	}

	/** Where bars lie; drop is how far below the middle of their row. */
	private record Body(boolean beside, int left, int length, int pitch, int drop, int lines) {

	}

}
