package id.p2k2.bot.roster.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is parsed. A small document may unpack to far more
 * than the heap holds; its sizes are therefore counted while unpacking, not believed.
 */
final class XlsxGuard {

	/** Unpacked bytes of all sheets: a full sheet of members takes about 700 MB. */
	private static final long LARGEST_PART = 3L << 30;

	/**
	 * Unpacked bytes of the texts that sheets share, the one thing held in memory: a full
	 * sheet of members has about 110 MB of them, which take as much of the heap again.
	 */
	private static final long LARGEST_TEXTS = 160L << 20;

	/** Bytes between two tags: a cell holds 32,767 characters at most. */
	private static final int LONGEST_TEXT = 1 << 18;

	private XlsxGuard() {
	}

	/**
	 * Why the zip file is not to be parsed as a workbook, if so. Its first bytes were
	 * read before, so whatever fails here is the zip's fault.
	 */
	static Optional<FileRefusal> check(Path path) {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null || zip.stream().noneMatch(XlsxGuard::isWorkbook)) {
				return Optional.of(FileRefusal.NOT_A_TABLE);
			}
			return fits(zip) ? Optional.empty() : Optional.of(FileRefusal.TOO_LARGE);
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.of(FileRefusal.BROKEN);
		}
	}

	private static boolean isWorkbook(ZipEntry entry) {
		return entry.getName().matches("(?i)/?(xl/)?workbook\\d*\\.xml");
	}

	private static boolean fits(ZipFile zip) throws IOException {
		long left = LARGEST_PART;
		Enumeration<? extends ZipEntry> entries = zip.entries();
		while (entries.hasMoreElements() && left >= 0) {
			ZipEntry entry = entries.nextElement();
			if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
				boolean shared = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
				left -= size(zip, entry, shared ? Math.min(left, LARGEST_TEXTS) : left);
			}
		}
		return left >= 0;
	}

	/** Unpacked bytes, or more than can fit as soon as the limit or a text overflows. */
	private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
		long size = 0;
		long text = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream input = zip.getInputStream(entry)) {
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				size += read;
				for (int i = 0; i < read; i++) {
					text = (buffer[i] == '<') ? 0 : text + 1;
					if (text > LONGEST_TEXT) {
						return Long.MAX_VALUE;
					}
				}
				if (size > limit) {
					return Long.MAX_VALUE;
				}
			}
		}
		return size;
	}

}
