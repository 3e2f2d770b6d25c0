package id.p2k2.bot.roster.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JoinCardsPdfTests {

	static final CardTexts TEXTS = new CardTexts("Kartu ikut kabar P2K2", "Kelompok", "Desa", "Pendamping:",
			"Foto kode ini", "@p2k2_kebumen_bot", "Nomor kartu", "Bot akan menyebut:",
			List.of("Buka Telegram.", "Cari @p2k2_kebumen_bot, atau foto kode di atas.", "Tekan Mulai.",
					"Tulis nomor kartu, lalu kirim."),
			List.of("Bukan pendaftaran bantuan.", "Tidak membagi uang.", "Tidak pernah meminta NIK, PIN, atau OTP."));

	private static final JoinCard SITI = card("Ibu Siti", "Melati", "Karangsari", "Pak Andi", 0);

	@Test
	void qrCodesLeadToTheirLinks() throws Exception {
		List<JoinCard> cards = cards(8);
		assertThat(qrCodes(write(cards)))
			.containsExactlyInAnyOrderElementsOf(cards.stream().map(JoinCard::link).toList());
	}

	@Test
	void textCanBeReadOutAndSearched() throws IOException {
		String text = text(write(List.of(SITI))).replaceAll("\\s+", " ");
		assertThat(text).contains("Ibu Siti", "Kelompok Melati", "Desa Karangsari", "Pendamping: Pak Andi",
				"7KQM-2XTD-00", "melati pagi", "@p2k2_kebumen_bot", "Berlaku sampai 22 Desember 2026");
		TEXTS.steps().forEach((step) -> assertThat(text).contains(step));
		TEXTS.promises().forEach((promise) -> assertThat(text).contains(promise));
	}

	@Test
	void eightCardsShareAPage() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(cards(9)))) {
			assertThat(document.getNumberOfPages()).isEqualTo(2);
		}
	}

	@Test
	void threeHundredCardsAreASmallDocument() throws IOException {
		assertThat(write(cards(300))).hasSizeLessThan(2_000_000);
	}

	@Test
	void namesKeepTheirMarks() throws IOException {
		String name = "Ibu Siti Nur’aini Élodie Đặng Ağaç Čech";
		assertThat(text(write(List.of(card(name, "Melati", "Karangsari", "Pak Andi", 0)))).replaceAll("\\s+", " "))
			.contains(name);
	}

	@Test
	void whatTheFontLacksIsReplaced() throws IOException {
		JoinCard card = card("Ibu 🌸 Siti 𝓐\u0007\u200D", "🌸", "花", "\uD83C Pak Andi", 0);
		assertThat(text(write(List.of(card))).replaceAll("\\s+", " ")).contains("Ibu Siti A", "Kelompok ?", "Desa ?",
				"Pak Andi");
	}

	@Test
	void theLongestTextsStayInsideTheirCardAndNeverOverlap() throws IOException {
		String wide = "W".repeat(85);
		String many = "Siti Nurhaliza Aminah Rahmawati ".repeat(3).substring(0, 85);
		List<JoinCard> cards = List.of(card(wide, wide.substring(25), wide.substring(25), wide, 0),
				card(many, many.substring(25), many.substring(25), many, 1));
		byte[] pdf = write(cards);
		assertThat(text(pdf).replaceAll("\\s+", "")).contains(wide).contains(many.replace(" ", ""));
		List<Box> boxes = letters(pdf);
		assertThat(boxes).hasSizeGreaterThan(600).allMatch(JoinCardsPdfTests::isInsideACard);
		assertThat(boxes).allMatch((box) -> boxes.stream().filter(box::overlaps).count() == 1);
	}

	@Test
	void longTextsLeaveTheQrCodeReadable() throws Exception {
		JoinCard card = card("W".repeat(80), "W".repeat(60), "W".repeat(60), "W".repeat(80), 3);
		assertThat(qrCodes(write(List.of(card)))).containsExactly(card.link());
	}

	@Test
	void aCardNeverPrintsItselfIntoALog() {
		assertThat(SITI.toString()).doesNotContain("Siti", "7KQM");
	}

	static List<JoinCard> cards(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> card("Ibu Siti", "Melati", "Karangsari", "Pak Andi", i))
			.toList();
	}

	static JoinCard card(String name, String kelompok, String desa, String pendamping, int number) {
		String digits = "%02d".formatted(number);
		return new JoinCard(name, kelompok, desa, pendamping, "7KQM-2XTD-" + digits,
				"https://t.me/p2k2_kebumen_bot?start=7KQM2XTD" + digits, "“melati pagi”",
				"Berlaku sampai 22 Desember 2026");
	}

	static byte[] write(List<JoinCard> cards) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		JoinCardsPdf.write(cards, TEXTS, output);
		return output.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static List<String> qrCodes(byte[] pdf) throws IOException, NotFoundException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
			int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
			Result[] results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)),
					Map.of(DecodeHintType.TRY_HARDER, true));
			return Arrays.stream(results).map(Result::getText).toList();
		}
	}

	/** Where each letter stands, from the page's upper left corner. */
	private static List<Box> letters(byte[] pdf) throws IOException {
		List<Box> boxes = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition letter) {
					if (!letter.getUnicode().isBlank()) {
						boxes.add(Box.around(letter));
					}
				}
			};
			stripper.getText(document);
		}
		return Collections.unmodifiableList(boxes);
	}

	private static boolean isInsideACard(Box box) {
		return box.left() > 18 && box.right() < 577 && (box.right() < 297.6 || box.left() > 297.6) && box.top() > 18
				&& box.bottom() < 220;
	}

	record Box(float left, float top, float right, float bottom) {

		/** A little narrower than the letter, whose neighbours touch it. */
		static Box around(TextPosition letter) {
			float size = letter.getFontSizeInPt();
			return new Box(letter.getXDirAdj() + 0.05f * size, letter.getYDirAdj() - 0.7f * size,
					letter.getXDirAdj() + letter.getWidthDirAdj() - 0.05f * size, letter.getYDirAdj() + 0.2f * size);
		}

		boolean overlaps(Box other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom
					&& other.top < this.bottom;
		}

	}

}
