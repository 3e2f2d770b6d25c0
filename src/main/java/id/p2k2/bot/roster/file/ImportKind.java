package id.p2k2.bot.roster.file;

/** Which of the two import files it is, told by its columns. */
public enum ImportKind {

	/** {@code nama, sapaan?, peran, wilayah}. */
	STAFF,

	/** One family a row, with its kelompok and pendamping. */
	MEMBERS

}
