package id.p2k2.bot.text;

import java.util.Locale;

/** How large a file is, as families read it before they spend their data on it. */
public final class FileSize {

	private static final long KILO = 1024;

	private FileSize() {
	}

	/**
	 * "120 KB", "1,4 MB".
	 * @param bytes how large, 0 or less if unknown
	 * @return at least "1 KB"
	 */
	public static String said(long bytes) {
		long kilos = Math.max(1, (bytes + KILO - 1) / KILO);
		return (kilos < KILO) ? kilos + " KB"
				: String.format(Locale.ROOT, "%.1f MB", (double) kilos / KILO).replace('.', ',');
	}

}
