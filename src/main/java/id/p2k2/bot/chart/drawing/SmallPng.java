package id.p2k2.bot.chart.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;

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

	/** Of red, green and blue: 216 colours in all. */
	private static final int SHADES = 6;

	/** From one shade to the next. */
	private static final int STEP = 255 / (SHADES - 1);

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
		int width = image.getWidth();
		int height = image.getHeight();
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette());
		int[] line = new int[width];
		for (int y = 0; y < height; y++) {
			image.getRGB(0, y, width, 1, line, 0, width);
			for (int x = 0; x < width; x++) {
				line[x] = index(line[x]);
			}
			small.getRaster().setPixels(0, y, width, 1, line);
		}
		return small;
	}

	private static IndexColorModel palette() {
		byte[] red = new byte[SHADES * SHADES * SHADES];
		byte[] green = new byte[red.length];
		byte[] blue = new byte[red.length];
		for (int i = 0; i < red.length; i++) {
			red[i] = (byte) (i / SHADES / SHADES * STEP);
			green[i] = (byte) (i / SHADES % SHADES * STEP);
			blue[i] = (byte) (i % SHADES * STEP);
		}
		return new IndexColorModel(Byte.SIZE, red.length, red, green, blue);
	}

	private static int index(int pixel) {
		return (shade(pixel >> 16) * SHADES + shade(pixel >> 8)) * SHADES + shade(pixel);
	}

	private static int shade(int channel) {
		return ((channel & 0xff) + STEP / 2) / STEP;
	}

}
