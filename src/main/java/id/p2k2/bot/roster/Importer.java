package id.p2k2.bot.roster;

import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;

/** Who brings a file, and so what it may change. */
sealed interface Importer {

	/** At the command line: everything. */
	record Operator() implements Importer {

	}

	/**
	 * Everything in one kabupaten; while that is empty, everything.
	 *
	 * @param id who
	 * @param kabupaten where
	 */
	record Koordinator(StaffId id, Optional<String> kabupaten) implements Importer {

	}

	/**
	 * Members of kelompok they serve, and new kelompok of their own.
	 *
	 * @param id who
	 * @param kabupaten where
	 */
	record Pendamping(StaffId id, Optional<String> kabupaten) implements Importer {

	}

	/** Empty for whoever brings no files. */
	static Optional<Importer> of(Speaker speaker) {
		Optional<Importer> koordinator = speaker.as(StaffRole.KOORDINATOR)
			.map((member) -> new Koordinator(member.id(), member.kabupaten()));
		return koordinator.or(() -> speaker.as(StaffRole.PENDAMPING).map(Importer::pendamping));
	}

	private static Importer pendamping(StaffMember member) {
		return new Pendamping(member.id(), member.kabupaten());
	}

	default Optional<StaffId> staff() {
		return switch (this) {
			case Operator() -> Optional.empty();
			case Koordinator(StaffId id, Optional<String> _) -> Optional.of(id);
			case Pendamping(StaffId id, Optional<String> _) -> Optional.of(id);
		};
	}

	/** The only kabupaten this file may be about, if there is one. */
	default Optional<String> only() {
		return switch (this) {
			case Operator() -> Optional.empty();
			case Koordinator(StaffId _, Optional<String> kabupaten) -> kabupaten;
			case Pendamping(StaffId _, Optional<String> kabupaten) -> kabupaten;
		};
	}

}
