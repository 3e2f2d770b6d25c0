package id.p2k2.bot.roster.file;

import java.util.List;

/** What became of opening a file. */
public sealed interface OpenResult {

	/**
	 * A file whose rows can be read.
	 *
	 * @param file to be closed by whoever opened it
	 */
	record Opened(ImportFile file) implements OpenResult {
	}

	/**
	 * A file that is not taken.
	 *
	 * @param reason why
	 * @param line where it shows, from 1, or 0 for the file as a whole
	 * @param names the columns concerned, masked and shortened; empty where none is,
	 * never more than 20
	 */
	record Refused(FileRefusal reason, long line, List<String> names) implements OpenResult {

		/** A file of anything may have thousands of columns. */
		private static final int NAMES = 20;

		/** Keeps a copy of the first names. */
		public Refused {
			names = names.stream().limit(NAMES).toList();
		}

		static Refused of(FileRefusal reason) {
			return new Refused(reason, 0, List.of());
		}

	}

}
