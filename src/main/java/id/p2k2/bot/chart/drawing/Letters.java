package id.p2k2.bot.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writes with the outlines of Liberation Sans, which PDFBox carries (SIL Open Font
 * License 1.1). Java's own text needs a font and fontconfig on the machine, these do not.
 * Safe for use by many threads.
 */
final class Letters {

	private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final String CUT = "…";

	/** How much thicker bold is, as a part of its size. */
	private static final double BOLD = 0.045;

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double unit;

	private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

	private Letters(TrueTypeFont font) throws IOException {
		this.font = font;
		this.glyphs = font.getUnicodeCmapLookup();
		this.unit = font.getUnitsPerEm();
	}

	static Letters load() {
		try (InputStream input = Letters.class.getResourceAsStream(RESOURCE)) {
			if (input == null) {
				throw new IllegalStateException("PDFBox no longer carries " + RESOURCE);
			}
			return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(input)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	double width(String text, double size) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.mapToDouble((character) -> glyph(character).advance())
			.sum() * size / this.unit;
	}

	/** The text's baseline begins at x and y. */
	void write(Graphics2D graphics, String text, double x, double y, double size, boolean bold, Color color) {
		graphics.setColor(color);
		graphics.setStroke(new BasicStroke((float) (size * BOLD), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		double at = x;
		for (int character : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
			Glyph glyph = glyph(character);
			AffineTransform place = AffineTransform.getTranslateInstance(at, y);
			place.scale(size / this.unit, -size / this.unit);
			GeneralPath outline = new GeneralPath(glyph.outline());
			outline.transform(place);
			graphics.fill(outline);
			if (bold) {
				graphics.draw(outline);
			}
			at += glyph.advance() * size / this.unit;
		}
	}

	/** The text on at most so many lines; what does not fit is cut. */
	List<String> lines(String text, double size, double room, int most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (width(longer, size) > room && !line.isEmpty() && lines.size() + 1 < most) {
				lines.add(fitting(line.toString(), size, room));
				line.setLength(0);
				line.append(word);
			}
			else {
				line.setLength(0);
				line.append(longer);
			}
		}
		lines.add(fitting(line.toString(), size, room));
		return lines;
	}

	private String fitting(String text, double size, double room) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end).stripTrailing() + CUT, size) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + CUT;
	}

	private Glyph glyph(int character) {
		return this.known.computeIfAbsent(character, this::read);
	}

	private synchronized Glyph read(int character) {
		try {
			int id = this.glyphs.getGlyphId(Character.isSpaceChar(character) ? ' ' : character);
			GlyphData data = this.font.getGlyph().getGlyph(id);
			return new Glyph((data != null && !Character.isSpaceChar(character)) ? data.getPath() : new GeneralPath(),
					this.font.getAdvanceWidth(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Glyph(GeneralPath outline, int advance) {

	}

}
