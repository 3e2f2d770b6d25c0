package id.p2k2.bot.learning.content;

/**
 * Where something stands.
 *
 * @param file the name an editor knows the file by
 * @param line from 1
 */
record Place(String file, int line) {

	/** The same file, some lines further down. */
	Place down(int lines) {
		return new Place(this.file, this.line + lines);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
