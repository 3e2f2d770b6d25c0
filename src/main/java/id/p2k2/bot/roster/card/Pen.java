package id.p2k2.bot.roster.card;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes and frames on a page; all measures are points from its lower left corner. */
final class Pen {

	/** Dark enough for a poor printer, and grey on one without colour. */
	static final Color INK = new Color(25, 25, 25);

	/** For headings. */
	static final Color ACCENT = new Color(15, 92, 84);

	/** Behind headings; nearly white on a printer without colour. */
	static final Color TINT = new Color(226, 242, 238);

	/**
	 * Only one weight of the font is at hand: its outline, this many sizes wide, makes it
	 * bold.
	 */
	private static final float BOLD = 0.035f;

	/** Sharp corners of letters would otherwise grow spikes. */
	private static final int ROUND_JOIN = 1;

	/** Bezier handle for a quarter of a circle. */
	private static final float ROUND = 0.448f;

	private final PDPageContentStream page;

	private final CardFont font;

	Pen(PDPageContentStream page, CardFont font) {
		this.page = page;
		this.font = font;
	}

	/** Writes a block whose top left corner is given. */
	void write(TextBlock block, float left, float top, Color color, boolean bold) throws IOException {
		float baseline = top - block.size() * 0.95f;
		for (String line : block.lines()) {
			text(line, block.size(), left, baseline, color, bold);
			baseline -= block.size() * TextBlock.LEADING;
		}
	}

	/** Writes a block's lines, each in the middle of a width. */
	void writeCentred(TextBlock block, float left, float top, float width, Color color, boolean bold)
			throws IOException {
		float baseline = top - block.size() * 0.95f;
		for (String line : block.lines()) {
			text(line, block.size(), left + (width - this.font.width(line, block.size())) / 2, baseline, color, bold);
			baseline -= block.size() * TextBlock.LEADING;
		}
	}

	/** A rectangle with round corners, filled or, without a filling, outlined. */
	void box(float left, float bottom, float width, float height, float radius, Color color, boolean filled)
			throws IOException {
		path(left, bottom, left + width, bottom + height, radius);
		if (filled) {
			this.page.setNonStrokingColor(color);
			this.page.fill();
		}
		else {
			this.page.setStrokingColor(color);
			this.page.setLineWidth(1f);
			this.page.closeAndStroke();
		}
	}

	private void path(float left, float bottom, float right, float top, float radius) throws IOException {
		float handle = radius * ROUND;
		this.page.moveTo(left + radius, bottom);
		this.page.lineTo(right - radius, bottom);
		this.page.curveTo(right - handle, bottom, right, bottom + handle, right, bottom + radius);
		this.page.lineTo(right, top - radius);
		this.page.curveTo(right, top - handle, right - handle, top, right - radius, top);
		this.page.lineTo(left + radius, top);
		this.page.curveTo(left + handle, top, left, top - handle, left, top - radius);
		this.page.lineTo(left, bottom + radius);
		this.page.curveTo(left, bottom + handle, left + handle, bottom, left + radius, bottom);
	}

	private void text(String text, float size, float left, float baseline, Color color, boolean bold)
			throws IOException {
		this.page.setNonStrokingColor(color);
		this.page.setStrokingColor(color);
		this.page.setLineWidth(size * BOLD);
		this.page.setLineJoinStyle(ROUND_JOIN);
		this.page.beginText();
		this.page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		this.page.setFont(this.font.font(), size);
		this.page.newLineAtOffset(left, baseline);
		this.page.showText(text);
		this.page.endText();
	}

}
