package id.p2k2.bot.roster.card;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes the join cards of a kelompok as a PDF to print and to cut. */
public final class JoinCardsPdf {

	private static final int COLUMNS = 2;

	private static final int ROWS = 4;

	private static final float LEFT = (PDRectangle.A4.getWidth() - COLUMNS * CardDrawing.WIDTH) / 2;

	private static final float BOTTOM = (PDRectangle.A4.getHeight() - ROWS * CardDrawing.HEIGHT) / 2;

	private JoinCardsPdf() {
	}

	/**
	 * Writes A4 pages of eight cards each, in the order given. Texts of any length and
	 * with any character are written; what the font lacks is left out or replaced by "?".
	 * @param cards at least one, at most some thousands: the document is built in memory
	 * @param texts words all cards share
	 * @param output is left open
	 * @throws IOException if the output cannot be written
	 */
	public static void write(List<JoinCard> cards, CardTexts texts, OutputStream output) throws IOException {
		try (PDDocument document = new PDDocument()) {
			describe(document, texts);
			CardDrawing drawing = new CardDrawing(CardFont.load(document), texts);
			for (int first = 0; first < cards.size(); first += COLUMNS * ROWS) {
				addPage(document, drawing, cards.subList(first, Math.min(cards.size(), first + COLUMNS * ROWS)));
			}
			document.save(output);
		}
	}

	private static void describe(PDDocument document, CardTexts texts) {
		document.getDocumentInformation().setTitle(texts.title());
		document.getDocumentCatalog().setLanguage("id");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private static void addPage(PDDocument document, CardDrawing drawing, List<JoinCard> cards) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			cutLines(content, (cards.size() + COLUMNS - 1) / COLUMNS);
			for (int place = 0; place < cards.size(); place++) {
				drawing.draw(content, cards.get(place), LEFT + place % COLUMNS * CardDrawing.WIDTH,
						BOTTOM + (ROWS - 1 - place / COLUMNS) * CardDrawing.HEIGHT);
			}
		}
	}

	/** Dashed lines around as many rows as there are cards for. */
	private static void cutLines(PDPageContentStream content, int rows) throws IOException {
		float top = BOTTOM + ROWS * CardDrawing.HEIGHT;
		float bottom = top - rows * CardDrawing.HEIGHT;
		content.setStrokingColor(Color.GRAY);
		content.setLineWidth(0.5f);
		content.setLineDashPattern(new float[] { 3, 3 }, 0);
		for (int column = 0; column <= COLUMNS; column++) {
			line(content, LEFT + column * CardDrawing.WIDTH, bottom, LEFT + column * CardDrawing.WIDTH, top);
		}
		for (int row = 0; row <= rows; row++) {
			line(content, LEFT, top - row * CardDrawing.HEIGHT, PDRectangle.A4.getWidth() - LEFT,
					top - row * CardDrawing.HEIGHT);
		}
		content.setLineDashPattern(new float[0], 0);
	}

	private static void line(PDPageContentStream content, float fromX, float fromY, float toX, float toY)
			throws IOException {
		content.moveTo(fromX, fromY);
		content.lineTo(toX, toY);
		content.stroke();
	}

}
