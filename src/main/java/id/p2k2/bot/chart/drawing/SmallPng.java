package id.p2k2.bot.chart.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture of few colours as a PNG with a palette: a third of the bytes, for
 * people who pay for them.
 */
final class SmallPng {

	/** From one shade of a colour to the next: leaves 216 colours at the most. */
	private static final int STEP = 51;

	private SmallPng() {
	}

	static void write(BufferedImage image, OutputStream output) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ImageWriteParam smallest = writer.getDefaultWriteParam();
		smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		smallest.setCompressionQuality(0);
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(output)) {
			writer.setOutput(stream);
			writer.write(null, new IIOImage(withPalette(image), null, null), smallest);
		}
		finally {
			writer.dispose();
		}
	}

	private static BufferedImage withPalette(BufferedImage image) {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		Map<Integer, Integer> palette = new LinkedHashMap<>();
		for (int pixel : pixels) {
			palette.putIfAbsent(rounded(pixel), palette.size());
		}
		return indexed(image, pixels, palette);
	}

	private static BufferedImage indexed(BufferedImage image, int[] pixels, Map<Integer, Integer> palette) {
		int[] colors = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
		IndexColorModel model = new IndexColorModel(Byte.SIZE, colors.length, colors, 0, false, -1,
				java.awt.image.DataBuffer.TYPE_BYTE);
		BufferedImage small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				model);
		int[] indexes = new int[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			indexes[i] = palette.getOrDefault(rounded(pixels[i]), 0);
		}
		small.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indexes);
		return small;
	}

	private static int rounded(int pixel) {
		return channel(pixel >> 16) << 16 | channel(pixel >> 8) << 8 | channel(pixel);
	}

	private static int channel(int value) {
		return Math.round((value & 0xff) / (float) STEP) * STEP;
	}

}
