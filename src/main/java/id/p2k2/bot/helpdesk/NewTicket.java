package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;

/**
 * A ticket about to be filed.
 *
 * @param category what it is about
 * @param restricted whether only the petugas pengaduan reads it
 * @param anonymous whether the handler sees no name, group or chat; then it holds words
 * only
 * @param repliesSafe whether the family may be written to about it
 * @param source where it comes from
 * @param link who wrote it, empty if said aloud
 * @param kpm which family, empty if said aloud by nobody in particular
 * @param kelompok the family's
 * @param kecamatan where it happened, of a restricted one, if told
 * @param parts what was said, at least one
 * @param notFor the petugas it is about, who never sees it
 */
public record NewTicket(Category category, boolean restricted, boolean anonymous, boolean repliesSafe, Source source,
		Optional<LinkId> link, Optional<KpmId> kpm, KelompokId kelompok, Optional<String> kecamatan, List<Part> parts,
		Optional<StaffId> notFor) {

	public NewTicket {
		restricted = restricted || category.restricted();
	}

	/** One that is about none of those who read it. */
	public NewTicket(Category category, boolean restricted, boolean anonymous, boolean repliesSafe, Source source,
			Optional<LinkId> link, Optional<KpmId> kpm, KelompokId kelompok, Optional<String> kecamatan,
			List<Part> parts) {
		this(category, restricted, anonymous, repliesSafe, source, link, kpm, kelompok, kecamatan, parts,
				Optional.empty());
	}

	/**
	 * An ordinary ticket of a family.
	 * @param family who
	 * @param category what about, not a restricted one
	 * @param source where it comes from
	 * @param parts what was said
	 * @return to be filed
	 */
	public static NewTicket ordinary(Family family, Category category, Source source, List<Part> parts) {
		return new NewTicket(category, false, false, true, source, Optional.of(family.link()),
				Optional.of(family.kpm()), family.kelompok(), Optional.empty(), parts);
	}

	/** The same without a name. */
	public NewTicket withoutName() {
		return new NewTicket(this.category, this.restricted, true, this.repliesSafe, this.source, this.link, this.kpm,
				this.kelompok, this.kecamatan, this.parts, this.notFor);
	}

}
