package id.p2k2.bot.roster.card;

import java.io.IOException;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code drawn as one filled path, crisp at any size. */
final class QrDrawing {

	private QrDrawing() {
	}

	/** Draws the code into a square; the quiet zone around it is the caller's. */
	static void draw(PDPageContentStream page, String text, float left, float bottom, float side) throws IOException {
		ByteMatrix modules = modules(text);
		float module = side / modules.getWidth();
		for (int row = 0; row < modules.getHeight(); row++) {
			for (int start = 0; start < modules.getWidth();) {
				int end = runEnd(modules, row, start);
				if (end > start) {
					page.addRect(left + start * module, bottom + side - (row + 1) * module, (end - start) * module,
							module);
				}
				start = Math.max(end, start + 1);
			}
		}
		page.fill();
	}

	private static int runEnd(ByteMatrix modules, int row, int start) {
		int end = start;
		while (end < modules.getWidth() && modules.get(end, row) == 1) {
			end++;
		}
		return end;
	}

	private static ByteMatrix modules(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
				.getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("link of " + text.length() + " characters", ex);
		}
	}

}
