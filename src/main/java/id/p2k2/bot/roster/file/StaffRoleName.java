package id.p2k2.bot.roster.file;

/** A role in the column {@code peran} of the staff file. */
public enum StaffRoleName {

	PENDAMPING, PELATIH, PETUGAS_PENGADUAN, KOORDINATOR

}
