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
 * @param source where it comes from
 * @param writer who says it
 * @param discretion who must not learn of it
 * @param parts what was said, at least one
 */
public record NewTicket(Category category, Source source, Writer writer, Discretion discretion, List<Part> parts) {

	/**
	 * An ordinary ticket of a family.
	 * @param family who
	 * @param category what about, not a restricted one
	 * @param source where it comes from
	 * @param parts what was said
	 * @return to be filed
	 */
	public static NewTicket ordinary(Family family, Category category, Source source, List<Part> parts) {
		return new NewTicket(category, source, Writer.of(family), Discretion.ORDINARY, parts);
	}

	/**
	 * Whether only the petugas pengaduan reads it.
	 * @return true if it was asked for, or for what it is about
	 */
	public boolean restricted() {
		return this.discretion.restricted() || this.category.restricted();
	}

	/** The same without a name. */
	public NewTicket withoutName() {
		return new NewTicket(this.category, this.source, this.writer, this.discretion.withoutName(), this.parts);
	}

	/**
	 * Who says what a ticket holds.
	 *
	 * @param link who wrote it, empty if said aloud
	 * @param kpm which family, empty if said aloud by nobody in particular
	 * @param kelompok the family's
	 */
	public record Writer(Optional<LinkId> link, Optional<KpmId> kpm, KelompokId kelompok) {

		/**
		 * A family that writes.
		 * @param family who
		 * @return with its chat
		 */
		public static Writer of(Family family) {
			return new Writer(Optional.of(family.link()), Optional.of(family.kpm()), family.kelompok());
		}

	}

	/**
	 * Who must not learn of a ticket.
	 *
	 * @param restricted whether only the petugas pengaduan reads it
	 * @param anonymous whether the handler sees no name, group or chat; then it holds
	 * words only
	 * @param repliesSafe whether the family may be written to about it
	 * @param kecamatan where it happened, of a restricted one, if told
	 * @param notFor the petugas it is about, who never sees it
	 */
	public record Discretion(boolean restricted, boolean anonymous, boolean repliesSafe, Optional<String> kecamatan,
			Optional<StaffId> notFor) {

		/** Of an ordinary ticket. */
		public static final Discretion ORDINARY = new Discretion(false, false, true, Optional.empty(),
				Optional.empty());

		/** The same without a name. */
		Discretion withoutName() {
			return new Discretion(this.restricted, true, this.repliesSafe, this.kecamatan, this.notFor);
		}

	}

}
