package id.p2k2.bot.roster.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws one card into its place on a page: heading; name, group and nomor kartu beside
 * the QR code; help below. Every text has a box of its own and shrinks until it fits.
 */
final class CardDrawing {

	static final float WIDTH = 279;

	static final float HEIGHT = 201;

	private static final float PADDING = 9;

	private static final float INNER = WIDTH - 2 * PADDING;

	private static final float HEADING = 16;

	private static final float CODE_BOX = 37;

	/** The QR code's square: 2.7 cm, so that a cheap phone's camera reads it. */
	private static final float QR = 76;

	private static final float QR_COLUMN = QR + 8;

	private static final float LEFT_COLUMN = INNER - QR_COLUMN - 8;

	private static final float HELP = 53;

	private static final float LARGEST_HELP = 9;

	private static final float HELP_GAP = 10;

	/**
	 * Share of the width that the steps take; what the bot never does has longer lines.
	 */
	private static final float STEPS = 0.48f;

	/** Name, group and pendamping together. */
	private static final float FAMILY = 56;

	private final CardFont font;

	private final CardTexts texts;

	CardDrawing(CardFont font, CardTexts texts) {
		this.font = font;
		this.texts = texts;
	}

	void draw(PDPageContentStream page, JoinCard card, float left, float bottom) throws IOException {
		Pen pen = new Pen(page, this.font);
		float inside = left + PADDING;
		float top = bottom + HEIGHT - PADDING;
		heading(pen, card, inside, top);
		family(pen, card, inside, top - HEADING - 4);
		code(pen, card, inside, bottom + PADDING + HELP + 4);
		scan(page, pen, card, inside + INNER - QR_COLUMN, top - HEADING - 4);
		help(pen, inside, bottom + PADDING + HELP - 2);
	}

	private void heading(Pen pen, JoinCard card, float left, float top) throws IOException {
		pen.box(left, top - HEADING, INNER, HEADING, 4, Pen.TINT, true);
		TextBlock title = TextBlock.line(this.font, this.texts.title(), INNER * 0.52f, 9);
		pen.write(title, left + 6, top - (HEADING - title.size() * 1.15f) / 2, Pen.ACCENT, true);
		TextBlock until = TextBlock.line(this.font, card.validUntilText(), INNER * 0.42f, 7.5f);
		float width = this.font.width(until.lines().getFirst(), until.size());
		pen.write(until, left + INNER - 6 - width, top - (HEADING - until.size() * 1.15f) / 2, Pen.INK, false);
	}

	private void family(Pen pen, JoinCard card, float left, float top) throws IOException {
		TextBlock name = TextBlock.fit(this.font, List.of(card.familyName()), LEFT_COLUMN, 27, 17);
		pen.write(name, left, top, Pen.INK, true);
		List<String> belonging = List.of(labelled(this.texts.kelompokLabel(), card.kelompok()),
				labelled(this.texts.desaLabel(), card.desa()),
				labelled(this.texts.pendampingLabel(), card.pendamping()));
		float below = top - name.height() - 2;
		pen.write(TextBlock.fit(this.font, belonging, LEFT_COLUMN, FAMILY - name.height() - 2, 9), left, below, Pen.INK,
				false);
	}

	private void code(Pen pen, JoinCard card, float left, float bottom) throws IOException {
		pen.box(left, bottom + 12, LEFT_COLUMN, CODE_BOX, 5, Pen.ACCENT, false);
		float top = bottom + 12 + CODE_BOX;
		pen.writeCentred(TextBlock.line(this.font, this.texts.codeLabel(), LEFT_COLUMN - 8, 8), left, top - 2,
				LEFT_COLUMN, Pen.ACCENT, false);
		pen.writeCentred(TextBlock.line(this.font, card.code(), LEFT_COLUMN - 12, 20), left, top - 11.5f, LEFT_COLUMN,
				Pen.INK, true);
		pen.write(TextBlock.line(this.font, labelled(this.texts.phraseLabel(), card.phrase()), LEFT_COLUMN, 8.5f), left,
				bottom + 10, Pen.INK, false);
	}

	private void scan(PDPageContentStream page, Pen pen, JoinCard card, float left, float top) throws IOException {
		pen.writeCentred(TextBlock.line(this.font, this.texts.scanLabel(), QR_COLUMN, 8), left, top, QR_COLUMN,
				Pen.ACCENT, false);
		page.setNonStrokingColor(Pen.INK);
		QrDrawing.draw(page, card.link(), left + (QR_COLUMN - QR) / 2, top - 15 - QR, QR);
		pen.writeCentred(TextBlock.line(this.font, this.texts.botName(), QR_COLUMN, 9), left, top - 21 - QR, QR_COLUMN,
				Pen.INK, true);
	}

	private void help(Pen pen, float left, float top) throws IOException {
		float width = INNER - HELP_GAP;
		List<String> steps = new ArrayList<>();
		for (String step : this.texts.steps()) {
			steps.add((steps.size() + 1) + ". " + step);
		}
		List<String> promises = this.texts.promises().stream().map((promise) -> "– " + promise).toList();
		float size = Math.min(helpBlock(steps, width * STEPS, LARGEST_HELP).size(),
				helpBlock(promises, width * (1 - STEPS), LARGEST_HELP).size());
		pen.write(helpBlock(steps, width * STEPS, size), left, top, Pen.INK, false);
		pen.write(helpBlock(promises, width * (1 - STEPS), size), left + width * STEPS + HELP_GAP, top, Pen.INK, false);
	}

	private TextBlock helpBlock(List<String> lines, float width, float largest) {
		return TextBlock.fitHanging(this.font, lines, width, HELP, largest);
	}

	private String labelled(String label, String value) {
		return label + " " + this.font.known(value);
	}

}
