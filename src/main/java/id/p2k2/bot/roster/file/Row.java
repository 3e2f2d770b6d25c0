package id.p2k2.bot.roster.file;

/** One row of an import file, in the order of the file. */
public sealed interface Row permits StaffRow, MemberRow, RefusedRow {

	/** Line of a text file or row of a sheet, the first being 1 (the header counts). */
	long line();

}
