package id.p2k2.bot.digest;

import id.p2k2.bot.people.StaffRole;

/** For whom a digest is made, and how often. */
public enum Audience {

	/** Every morning, about their own kelompok, if anything is new. */
	PENDAMPING(StaffRole.PENDAMPING),
	/** On Monday mornings, by kecamatan, if there is anything. */
	KOORDINATOR(StaffRole.KOORDINATOR),
	/** Every morning as long as anything is open. */
	PETUGAS(StaffRole.PETUGAS_PENGADUAN);

	private final StaffRole role;

	Audience(StaffRole role) {
		this.role = role;
	}

	/**
	 * Who they are.
	 * @return the role
	 */
	public StaffRole role() {
		return this.role;
	}

	static Audience of(StaffRole role) {
		for (Audience audience : values()) {
			if (audience.role == role) {
				return audience;
			}
		}
		throw new IllegalArgumentException("no digest for " + role);
	}

}
