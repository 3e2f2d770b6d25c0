package id.p2k2.bot.people;

/** What a member of staff does. */
public enum StaffRole {

	/** Facilitator of 8 to 20 kelompok. */
	PENDAMPING(Role.PENDAMPING),
	/** Coaches pendamping. */
	PELATIH(Role.PELATIH),
	/** Reads restricted reports; their chat carries no other role. */
	PETUGAS_PENGADUAN(Role.PETUGAS_PENGADUAN),
	/** Leads the programme of a kabupaten. */
	KOORDINATOR(Role.KOORDINATOR);

	private final Role role;

	StaffRole(Role role) {
		this.role = role;
	}

	/**
	 * The role of their chat.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

}
