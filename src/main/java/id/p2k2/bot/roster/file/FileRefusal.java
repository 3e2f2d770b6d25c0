package id.p2k2.bot.roster.file;

/** Why a whole file is not taken. */
public enum FileRefusal {

	/** No bytes, only blanks, or a header without a single row. */
	EMPTY,

	/** A picture, a PDF, a letter, random bytes. */
	NOT_A_TABLE,

	/** A workbook of Excel before 2007: to be saved as XLSX or CSV. */
	OLD_EXCEL,

	/** A workbook that asks for a password. */
	ENCRYPTED,

	/** A workbook that cannot be read to its first rows. */
	BROKEN,

	/** A workbook that would not fit in memory when unpacked: to be saved as CSV. */
	TOO_LARGE,

	/** Columns that belong to neither file; {@code names} lists them. */
	UNKNOWN_COLUMNS,

	/** Needed columns are absent; {@code names} lists them. */
	MISSING_COLUMNS,

	/** A column stands there twice; {@code names} lists it. */
	DUPLICATE_COLUMNS,

	/** A column that is meant for, or filled with, NIK, KK, KKS or account numbers. */
	NIK_COLUMN

}
