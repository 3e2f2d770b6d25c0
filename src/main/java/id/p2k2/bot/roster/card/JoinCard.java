package id.p2k2.bot.roster.card;

/**
 * What one family's card says.
 *
 * @param familyName with its sapaan, {@code Ibu Siti}
 * @param kelompok name of the kelompok
 * @param desa name of the desa
 * @param pendamping with its sapaan, {@code Pak Andi}
 * @param code nomor kartu in its groups, {@code 7KQM-2XTD-9P}
 * @param link {@code https://t.me/…?start=…}, drawn as a QR code; at most 200 characters
 * @param phrase the words the bot says back, by which it is known
 * @param validUntilText {@code Berlaku sampai 22 Desember 2026}
 */
public record JoinCard(String familyName, String kelompok, String desa, String pendamping, String code, String link,
		String phrase, String validUntilText) {

	/** Ids and lengths only: a printed card is a key. */
	@Override
	public String toString() {
		return "JoinCard[name of " + this.familyName.length() + " characters]";
	}

}
