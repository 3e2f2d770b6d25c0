package id.p2k2.bot.roster;

import java.util.Set;

import id.p2k2.bot.roster.file.OpenResult;
import id.p2k2.bot.text.Phrase;
import id.p2k2.bot.text.Wording;

/** Why a whole file is not taken. */
public enum FilePhrase implements Phrase {

	/** No rows. */
	EMPTY,
	/** No table. */
	NOT_A_TABLE,
	/** Excel before 2007. */
	OLD_EXCEL,
	/** With a password. */
	ENCRYPTED,
	/** Damaged. */
	BROKEN,
	/** Too large when unpacked. */
	TOO_LARGE,
	/** Columns of neither file. */
	UNKNOWN_COLUMNS("kolom"),
	/** Columns that are absent. */
	MISSING_COLUMNS("kolom"),
	/** Columns that stand there twice. */
	DUPLICATE_COLUMNS("kolom"),
	/** A column of NIK. */
	NIK_COLUMN("kolom");

	private final Set<String> placeholders;

	FilePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

	/**
	 * Says why.
	 * @param refusal the refusal
	 * @return one clear sentence
	 */
	public static Wording of(OpenResult.Refused refusal) {
		FilePhrase phrase = switch (refusal.reason()) {
			case EMPTY -> EMPTY;
			case NOT_A_TABLE -> NOT_A_TABLE;
			case OLD_EXCEL -> OLD_EXCEL;
			case ENCRYPTED -> ENCRYPTED;
			case BROKEN -> BROKEN;
			case TOO_LARGE -> TOO_LARGE;
			case UNKNOWN_COLUMNS -> UNKNOWN_COLUMNS;
			case MISSING_COLUMNS -> MISSING_COLUMNS;
			case DUPLICATE_COLUMNS -> DUPLICATE_COLUMNS;
			case NIK_COLUMN -> NIK_COLUMN;
		};
		return phrase.placeholders.isEmpty() ? phrase.with() : phrase.with("kolom", String.join(", ", refusal.names()));
	}

}
