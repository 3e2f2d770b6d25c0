package id.p2k2.bot.calendar;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about kinds of days. */
public enum CalendarPhrase implements Phrase {

	/** Warns of a holiday. */
	HINT_HOLIDAY("tanggal", "nama"),
	/** Warns of Ramadan. */
	HINT_RAMADAN("tanggal"),
	/** Warns of a market day. */
	HINT_MARKET("tanggal", "nama"),
	/** Warns of Nyepi. */
	HINT_NYEPI("tanggal"),
	/** What is kept. */
	LIST("daftar"),
	/** Nothing is kept. */
	LIST_EMPTY,
	/** One line. */
	LINE("tanggal", "jenis", "nama", "wilayah"),
	/** From a day to a day. */
	RANGE("dari", "sampai"),
	/** Every fifth day. */
	EVERY("pasaran"),
	/** A kind. */
	HOLIDAY,
	/** A kind. */
	RAMADAN,
	/** A kind. */
	MARKET,
	/** A kind. */
	NYEPI,
	/** An area. */
	EVERYWHERE,
	/** An area. */
	DESA("desa", "kabupaten"),
	/** Asks to press a button. */
	CHOOSE,
	/** Asks for the kind. */
	ASK_KIND,
	/** Asks for the date or dates. */
	ASK_DATES,
	/** Asks for the date or the pasaran of a market. */
	ASK_MARKET_DATES,
	/** Not a date. */
	DATES_AGAIN,
	/** Asks for the name. */
	ASK_NAME,
	/** Not a name. */
	NAME_AGAIN,
	/** Asks for the area. */
	ASK_AREA,
	/** Asks for the desa. */
	ASK_DESA,
	/** No such desa. */
	DESA_UNKNOWN,
	/** Several of that name. */
	WHICH_DESA,
	/** The day as it would be kept. */
	SUMMARY("hari"),
	/** Kept. */
	ADDED,
	/** Asks which to take away. */
	ASK_REMOVE,
	/** Taken away. */
	REMOVED("nama"),
	/** Not theirs, or gone. */
	NOT_YOURS,
	/** Button. */
	ADD,
	/** Button. */
	REMOVE,
	/** Button. */
	SAVE,
	/** Button. */
	CANCEL,
	/** Nothing was kept. */
	CANCELLED,
	/** Describes /libur. */
	COMMAND_DESCRIPTION,
	/** The button of /libur. */
	COMMAND_LABEL;

	private final Set<String> placeholders;

	CalendarPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
