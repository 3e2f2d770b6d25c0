package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.NewTicket;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Source;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.shared.StaffId;

/**
 * A complaint as far as it is known.
 *
 * @param link of the family it is of
 * @param since when it was begun, in minutes since 1970
 * @param category what about
 * @param restricted whether only the petugas pengaduan will read it
 * @param safe whether the family may be written to
 * @param anonymous whether without a name
 * @param kecamatan where, empty if not told
 * @param parts what was said
 * @param notFor number of the petugas it is about, 0 if of none
 */
record Draft(long link, long since, Category category, boolean restricted, boolean safe, boolean anonymous,
		String kecamatan, List<Part> parts, long notFor) {

	static Draft begun(long link, long since, Category category, String said) {
		return new Draft(link, since, category, category.restricted(), !category.restricted(), false, "",
				said.isBlank() ? List.of() : List.of(Part.words(said)), 0);
	}

	Draft about(Category other) {
		return new Draft(this.link, this.since, other, other.restricted(), !other.restricted(), false, "", this.parts,
				0);
	}

	Draft toPetugas() {
		return new Draft(this.link, this.since, this.category, true, false, false, "", this.parts, 0);
	}

	Draft safe(boolean answer) {
		return new Draft(this.link, this.since, this.category, this.restricted, answer, this.anonymous, this.kecamatan,
				this.parts, this.notFor);
	}

	Draft anonymous(boolean answer) {
		return new Draft(this.link, this.since, this.category, this.restricted, this.safe, answer, this.kecamatan,
				this.parts, this.notFor);
	}

	/** Not to be seen by this petugas; 0 for none. */
	Draft notFor(long petugas) {
		return new Draft(this.link, this.since, this.category, this.restricted, this.safe, this.anonymous,
				this.kecamatan, this.parts, petugas);
	}

	Draft in(String place) {
		return new Draft(this.link, this.since, this.category, this.restricted, this.safe, this.anonymous, place,
				this.parts, this.notFor);
	}

	Draft with(List<Part> others) {
		return new Draft(this.link, this.since, this.category, this.restricted, this.safe, this.anonymous,
				this.kecamatan, List.copyOf(others), this.notFor);
	}

	Draft and(Part part) {
		List<Part> all = new ArrayList<>(this.parts);
		all.add(part);
		return with(all);
	}

	/** Only the words: they do not tell who speaks. */
	Draft wordsOnly() {
		return with(this.parts.stream()
			.filter((part) -> !part.text().isBlank())
			.map((part) -> Part.words(part.text()))
			.toList());
	}

	boolean hasFiles() {
		return this.parts.stream().anyMatch((part) -> part.kind() != Part.Kind.TEXT);
	}

	NewTicket ticket(Family family) {
		NewTicket.Discretion discretion = new NewTicket.Discretion(this.restricted, this.anonymous, this.safe,
				Optional.of(this.kecamatan).filter((place) -> !place.isBlank()),
				Optional.of(new StaffId(this.notFor)).filter((petugas) -> petugas.value() > 0));
		return new NewTicket(this.category, Source.FAMILY, NewTicket.Writer.of(family), discretion, this.parts);
	}

}
