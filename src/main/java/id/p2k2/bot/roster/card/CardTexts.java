package id.p2k2.bot.roster.card;

import java.util.List;

/**
 * The words that all cards of a document share.
 *
 * @param title heading of the card, and of the document
 * @param kelompokLabel stands before the name of the kelompok
 * @param desaLabel stands before the name of the desa
 * @param pendampingLabel stands before the name of the pendamping
 * @param scanLabel stands above the QR code
 * @param botName with its {@code @}, stands below the QR code
 * @param codeLabel stands above the nomor kartu
 * @param phraseLabel stands before the words the bot says back
 * @param steps how to join, one line each, without numbers
 * @param promises what the bot is not and never asks, one line each
 */
public record CardTexts(String title, String kelompokLabel, String desaLabel, String pendampingLabel, String scanLabel,
		String botName, String codeLabel, String phraseLabel, List<String> steps, List<String> promises) {

	/** Keeps copies of the lists. */
	public CardTexts {
		steps = List.copyOf(steps);
		promises = List.copyOf(promises);
	}

}
