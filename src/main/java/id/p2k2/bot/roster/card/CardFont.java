package id.p2k2.bot.roster.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which PDFBox carries (SIL Open Font License 1.1); only the letters
 * that are used go into the document. It knows every Latin letter with its marks, and
 * whatever it does not know is left out or replaced before it is measured.
 */
final class CardFont {

	private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	/** Glyphs are measured in thousandths of the font size. */
	private static final float UNITS = 1000f;

	private final PDFont font;

	private final CmapLookup glyphs;

	private CardFont(PDFont font, CmapLookup glyphs) {
		this.font = font;
		this.glyphs = glyphs;
	}

	static CardFont load(PDDocument document) throws IOException {
		try (InputStream input = PDFont.class.getResourceAsStream(RESOURCE)) {
			if (input == null) {
				throw new IllegalStateException("PDFBox no longer carries " + RESOURCE);
			}
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(input));
			return new CardFont(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
		}
	}

	PDFont font() {
		return this.font;
	}

	/** Width in points of a text that {@link #known} made. */
	float width(String text, float size) {
		try {
			return this.font.getStringWidth(text) * size / UNITS;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text with every character the font cannot draw left out or replaced. */
	String known(String text) {
		StringBuilder known = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((character) -> append(known, character));
		String result = known.toString().strip().replaceAll(" {2,}", " ");
		return (result.isEmpty() && !text.isBlank()) ? "?" : result;
	}

	private void append(StringBuilder known, int character) {
		if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			known.append(' ');
		}
		else if (isKnown(character)) {
			known.appendCodePoint(character);
		}
		else if (Character.isLetterOrDigit(character)) {
			known.append(plain(character));
		}
	}

	private String plain(int character) {
		String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
		StringBuilder plain = new StringBuilder();
		parts.codePoints().filter(this::isKnown).forEach(plain::appendCodePoint);
		return plain.isEmpty() ? "?" : plain.toString();
	}

	private boolean isKnown(int character) {
		return !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT
				&& this.glyphs.getGlyphId(character) != 0;
	}

}
