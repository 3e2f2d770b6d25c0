package id.p2k2.bot.chart.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import id.p2k2.bot.chart.drawing.BarChart.Part;
import id.p2k2.bot.chart.drawing.BarChart.Row;
import id.p2k2.bot.chart.drawing.BarChart.Shade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarChartPngTests {

	private static final int LIMIT = 100_000;

	private static final String LONG = "Dika, 6 tahun, menumpahkan air ke lantai waktu Ibu menerima tamu. ".repeat(5);

	private static final List<Part> PARTS = List.of(new Part("Hadir", Shade.DARK), new Part("Izin", Shade.LIGHT),
			new Part("Sakit", Shade.BRIGHT), new Part("Alpa", Shade.BLACK), new Part("Belum ditandai", Shade.FAINT));

	private final BarChartPng png = new BarChartPng();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 6, 12 })
	void drawsMonthsInFewBytes(int months) throws IOException {
		byte[] bytes = draw(new BarChart("Kehadiran kelompok Melati", "Januari 2026 sampai Desember 2026", PARTS,
				rows(months, "Des 2026", "87%"), 100));
		assertThat(bytes).satisfies((content) -> assertThat(content.length).isLessThan(LIMIT))
			.startsWith(0x89, 'P', 'N', 'G');
		BufferedImage image = read(bytes);
		assertThat(image.getWidth()).isEqualTo(BarChartPng.WIDTH);
		assertThat(image.getHeight()).isBetween(200, 2000);
	}

	@Test
	void drawsLongQuestionsInFewBytes() throws IOException {
		byte[] bytes = draw(new BarChart(LONG, LONG.substring(0, 40), PARTS, rows(8, LONG, "128 dari 128"), 100));
		assertThat(bytes).satisfies((content) -> assertThat(content.length).isLessThan(LIMIT));
		assertThat(read(bytes).getHeight()).isLessThan(2500);
	}

	@Test
	void leavesNothingOutAtTheRightEdge() throws IOException {
		BufferedImage image = read(draw(new BarChart(LONG, "", PARTS, rows(4, "x".repeat(300), "98.765"), 100)));
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = image.getWidth() - 30; x < image.getWidth(); x++) {
				assertThat(image.getRGB(x, y)).isEqualTo(Color.WHITE.getRGB());
			}
		}
	}

	@Test
	void makesEveryPartAsLongAsItsShare() throws IOException {
		List<Part> parts = List.of(new Part("Tepat", Shade.DARK), new Part("Belum", Shade.FAINT));
		BufferedImage image = read(draw(new BarChart("Kuis", "", parts,
				List.of(new Row("a", "", List.of(25.0, 75.0)), new Row("b", "", List.of(50.0, 0.0))), 100)));
		int first = columns(image, Shade.DARK, 0);
		int rest = columns(image, Shade.FAINT, 0);
		int second = columns(image, Shade.DARK, 1);
		assertThat((double) rest / first).isBetween(2.95, 3.05);
		assertThat((double) second / first).isBetween(1.97, 2.03);
	}

	@Test
	void cutsWhatDoesNotFitOnTwoLines() {
		Letters letters = Letters.load();
		assertThat(letters.lines("pendek", 40, 900, 2)).containsExactly("pendek");
		assertThat(letters.lines(LONG, 40, 900, 2)).hasSize(2)
			.allMatch((line) -> letters.width(line, 40) <= 900)
			.last()
			.asString()
			.endsWith("…");
		assertThat(letters.lines("x".repeat(200), 40, 900, 2)).hasSize(1).allMatch((line) -> line.endsWith("…"));
	}

	/**
	 * A small server has neither fonts nor fontconfig, and Java fails as soon as it looks
	 * for them: no class that does may even be loaded.
	 */
	@Test
	void asksTheMachineForNoFont() throws IOException, InterruptedException {
		Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.awt.headless=true", "-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path"),
				Drawn.class.getName())
			.redirectErrorStream(true)
			.start();
		String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(java.waitFor()).isZero();
		assertThat(said).contains("org.knowm.xchart.CategoryChart ", Drawn.DONE)
			.doesNotContain("sun.font.SunFontManager ", "sun.awt.FontConfiguration ");
	}

	/** Draws one picture in a program of its own. */
	static final class Drawn {

		static final String DONE = "drawn";

		private Drawn() {
		}

		public static void main(String[] arguments) throws IOException {
			new BarChartPng().write(new BarChart("Kehadiran", "Desember 2026", PARTS, rows(3, LONG, "87%"), 100),
					OutputStream.nullOutputStream());
			System.out.println(DONE);
		}

	}

	@Test
	void refusesRowsWithAnotherNumberOfParts() {
		assertThatThrownBy(() -> new BarChart("a", "", PARTS, List.of(new Row("b", "", List.of(1.0))), 100))
			.isInstanceOf(IllegalArgumentException.class);
	}

	/** How many pixels of a colour the middle of the n-th bar has. */
	private static int columns(BufferedImage image, Shade shade, int bar) {
		List<Integer> lines = IntStream.range(180, image.getHeight())
			.filter((y) -> like(image.getRGB(100, y), Shade.DARK))
			.boxed()
			.toList();
		int line = (bar == 0) ? lines.getFirst() + 5 : lines.getLast() - 5;
		return (int) IntStream.range(0, image.getWidth()).filter((x) -> like(image.getRGB(x, line), shade)).count();
	}

	private static boolean like(int rgb, Shade shade) {
		Color one = new Color(rgb);
		Color other = new Color(shade.rgb());
		return Math.abs(one.getRed() - other.getRed()) < 16 && Math.abs(one.getGreen() - other.getGreen()) < 16
				&& Math.abs(one.getBlue() - other.getBlue()) < 16;
	}

	private static List<Row> rows(int number, String label, String value) {
		return IntStream.range(0, number)
			.mapToObj((i) -> new Row(label, value, List.of(87.0 - i, 5.0, 4.0, 3.0, 1.0 + i)))
			.toList();
	}

	private byte[] draw(BarChart chart) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.png.write(chart, bytes);
		return bytes.toByteArray();
	}

	private static BufferedImage read(byte[] bytes) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(bytes));
	}

}
