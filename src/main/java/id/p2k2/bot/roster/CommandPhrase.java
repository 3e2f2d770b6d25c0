package id.p2k2.bot.roster;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What the command line says. */
enum CommandPhrase implements Phrase {

	/** No such file. */
	NO_FILE("berkas"),
	/** How many rows were read. */
	READ("jumlah"),
	/** What came of them. */
	DONE("baru", "berubah", "sama", "ditolak"),
	/** Names that may be one person were taken for two. */
	ALIKE("jumlah"),
	/** Codes. */
	CODES("berkas"),
	/** Refused rows. */
	REFUSED("berkas");

	private final Set<String> placeholders;

	CommandPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
