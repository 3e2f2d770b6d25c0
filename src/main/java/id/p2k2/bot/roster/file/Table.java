package id.p2k2.bot.roster.file;

import java.io.Closeable;
import java.util.Iterator;

/** A file's rows, read forward once; blank rows may be among them. */
interface Table extends Iterator<RawRow>, Closeable {

	/** The rest of the file cannot be understood; its rows so far stand. */
	final class UnreadableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UnreadableException(Exception cause) {
			super(cause.getClass().getName());
		}

	}

}
