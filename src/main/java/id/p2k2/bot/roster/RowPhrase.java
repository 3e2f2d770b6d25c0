package id.p2k2.bot.roster;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/**
 * Why a row is refused. The first ones are the reasons of
 * {@link id.p2k2.bot.roster.file.RowRefusal}, by the same names; the others are found
 * when the rows are compared with each other and with what is stored.
 */
public enum RowPhrase implements Phrase {

	/** A needed cell is empty. */
	EMPTY_CELL(""),
	/** Looks like a NIK. */
	NIK_LIKE(""),
	/** Looks like a telephone number. */
	PHONE_LIKE(""),
	/** More characters than are kept. */
	TOO_LONG(""),
	/** An invisible character. */
	CONTROL_CHARACTER(""),
	/** A line break in a cell. */
	LINE_BREAK(""),
	/** A name without a letter. */
	NO_LETTERS(""),
	/** Not a role of this file. */
	UNKNOWN_ROLE(""),
	/** Not a zone. */
	UNKNOWN_ZONE(""),
	/** Neither Ibu nor Bapak. */
	UNKNOWN_SAPAAN(""),
	/** Not an area. */
	UNKNOWN_AREA(""),
	/** More cells than columns. */
	TOO_MANY_CELLS(""),
	/** A date. */
	DATE_CELL(""),
	/** An error of the spreadsheet. */
	ERROR_CELL(""),
	/** The file breaks off. */
	UNREADABLE_FROM_HERE(""),

	/** Of a kabupaten that is not the importer's. */
	OTHER_KABUPATEN("kabupaten"),
	/** Of a kelompok that is not the importer's. */
	NOT_YOUR_KELOMPOK("kelompok"),
	/** The family is in a kelompok that is not the importer's. */
	FAMILY_ELSEWHERE("nama"),
	/** Nobody of that name is a pendamping there. */
	PENDAMPING_UNKNOWN("pendamping"),
	/** Two pendamping have that name. */
	PENDAMPING_AMBIGUOUS("pendamping"),
	/** Most rows of the kelompok name another pendamping. */
	TWO_PENDAMPING("pendamping"),
	/** Most rows of the kelompok name another zone. */
	TWO_ZONES("zona"),
	/** The same id_luar stands in another row. */
	SAME_ID_LUAR("nama"),
	/** The same name stands in another row of the kelompok. */
	SAME_NAME("nama"),
	/** Two stored families fit the name. */
	FITS_TWO("nama"),
	/** The family has graduated or left. */
	NOT_ACTIVE("nama"),
	/** Somebody said that another row is the same person. */
	SAME_PERSON("nama");

	private final String column;

	RowPhrase(String column) {
		this.column = column;
	}

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

	/** The column that offends; empty where the reading of the file has told it. */
	String column() {
		return this.column;
	}

}
