package id.p2k2.bot.roster;

import java.util.List;

import id.p2k2.bot.shared.ImportId;

/**
 * What a file would change.
 *
 * @param id the import
 * @param staff whether it is the file of staff
 * @param counts how many rows come to what
 * @param kelompok the first kelompok of the file
 * @param moreKelompok how many kelompok are not among them
 * @param refused the first refused rows
 * @param handedOver the first kelompok that get another pendamping
 * @param severalKetua names of kelompok that would have more than one ketua
 * @param alike names that may be one person, not yet spoken of
 * @param changesKelompok whether a kelompok itself changes
 */
public record Preview(ImportId id, boolean staff, Counts counts, List<KelompokCounts> kelompok, long moreKelompok,
		List<Refused> refused, List<HandedOver> handedOver, List<String> severalKetua, List<Alike> alike,
		boolean changesKelompok) {

	/**
	 * Whether saving would change anything.
	 * @return false if everything is as the file says
	 */
	public boolean changes() {
		return this.counts.added() + this.counts.changed() > 0 || this.changesKelompok;
	}

	/**
	 * One kelompok of the file.
	 *
	 * @param name its name
	 * @param desa where
	 * @param counts its rows
	 */
	public record KelompokCounts(String name, String desa, Counts counts) {

	}

	/**
	 * One refused row.
	 *
	 * @param line where in the file
	 * @param reason why
	 */
	public record Refused(long line, RowPhrase reason) {

	}

	/**
	 * A kelompok that gets another pendamping.
	 *
	 * @param kelompok its name
	 * @param pendamping who
	 */
	public record HandedOver(String kelompok, String pendamping) {

	}

}
