package id.p2k2.bot.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;

import id.p2k2.bot.people.NomorKartu;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed card as a person does. */
final class PrintedCard {

	private PrintedCard() {
	}

	static String code(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document)
				.lines()
				.flatMap((line) -> NomorKartu.find(line).stream())
				.findFirst()
				.map(NomorKartu::display)
				.orElseThrow(() -> new AssertionError("no nomor kartu on this card"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
