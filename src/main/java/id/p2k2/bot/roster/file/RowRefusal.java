package id.p2k2.bot.roster.file;

/** Why one row is not taken; the other rows are. */
public enum RowRefusal {

	/** A needed cell is empty. */
	EMPTY_CELL,

	/** Sixteen digits or more, however they are grouped: a NIK, KK or KKS. */
	NIK_LIKE,

	/** Seven digits or more in a person's name, nine in another: a telephone number. */
	PHONE_LIKE,

	/** More characters than are kept. */
	TOO_LONG,

	/** A control or other invisible character that is not a blank. */
	CONTROL_CHARACTER,

	/** A line break in a cell, mostly a quotation mark that was never closed. */
	LINE_BREAK,

	/** A name without a single letter. */
	NO_LETTERS,

	/** Not one of the roles of this file. */
	UNKNOWN_ROLE,

	/** Neither WIB, WITA nor WIT. */
	UNKNOWN_ZONE,

	/** Neither Ibu nor Bapak. */
	UNKNOWN_SAPAAN,

	/** Not {@code Kab. Kebumen} and not {@code Serang Baru, Kab. Kebumen}. */
	UNKNOWN_AREA,

	/** More cells than columns: mostly a separator inside a name. */
	TOO_MANY_CELLS,

	/** The spreadsheet took the text for a date. */
	DATE_CELL,

	/** The spreadsheet shows an error such as {@code #N/A}. */
	ERROR_CELL,

	/** The file cannot be read from this line on; no row follows. */
	UNREADABLE_FROM_HERE

}
