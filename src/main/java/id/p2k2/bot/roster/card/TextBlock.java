package id.p2k2.bot.roster.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that fit into a box, at the largest size that lets them.
 *
 * @param lines the lines, top to bottom
 * @param size font size in points
 */
record TextBlock(List<String> lines, float size) {

	/** Distance of two lines, in font sizes. */
	static final float LEADING = 1.17f;

	/** Beyond any name and any box of the card; keeps the search finite. */
	private static final float SMALLEST = 0.5f;

	private static final float STEP = 0.25f;

	/** As wide as a dash and a blank, and nearly as a digit, a point and a blank. */
	private static final String HANGING = "   ";

	/** Wraps paragraphs into a box of this width and height in points. */
	static TextBlock fit(CardFont font, List<String> paragraphs, float width, float height, float largest) {
		return fit(font, paragraphs, "", width, height, largest);
	}

	/**
	 * The same for a list: what is wrapped begins below the first word, not its number.
	 */
	static TextBlock fitHanging(CardFont font, List<String> items, float width, float height, float largest) {
		return fit(font, items, HANGING, width, height, largest);
	}

	private static TextBlock fit(CardFont font, List<String> paragraphs, String indent, float width, float height,
			float largest) {
		List<String> known = paragraphs.stream().map(font::known).toList();
		float size = largest;
		List<String> lines = wrap(font, known, indent, width, size);
		while (lines.size() * size * LEADING > height && size > SMALLEST) {
			size -= STEP;
			lines = wrap(font, known, indent, width, size);
		}
		return new TextBlock(lines, size);
	}

	/** One line, made smaller until it is no wider than the box. */
	static TextBlock line(CardFont font, String text, float width, float largest) {
		String known = font.known(text);
		float natural = font.width(known, largest);
		return new TextBlock(List.of(known), (natural <= width) ? largest : largest * width / natural);
	}

	float height() {
		return this.lines.size() * this.size * LEADING;
	}

	private static List<String> wrap(CardFont font, List<String> paragraphs, String indent, float width, float size) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : paragraphs) {
			String line = "";
			for (String word : paragraph.split(" ")) {
				String longer = line.isEmpty() ? word : line + " " + word;
				if (line.isEmpty() || font.width(longer, size) <= width) {
					line = longer;
				}
				else {
					lines.add(line);
					line = indent + word;
				}
				line = broken(font, line, width, size, lines);
			}
			lines.add(line);
		}
		return lines;
	}

	/** A word wider than the box is broken between letters. */
	private static String broken(CardFont font, String line, float width, float size, List<String> lines) {
		String rest = line;
		while (font.width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
			int end = rest.offsetByCodePoints(0, 1);
			while (font.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
				end = rest.offsetByCodePoints(end, 1);
			}
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		return rest;
	}

}
