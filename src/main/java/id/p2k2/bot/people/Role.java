package id.p2k2.bot.people;

/** What somebody may be to the bot; one chat may have several. */
public enum Role {

	/** A chat nobody has joined from. */
	STRANGER,
	/** A family. */
	KPM,
	/** Leads a kelompok, or deputises (wakil). */
	KETUA,
	/** Facilitator of 8 to 20 kelompok. */
	PENDAMPING,
	/** Coaches pendamping. */
	PELATIH,
	/** Reads restricted reports and nothing else. */
	PETUGAS_PENGADUAN,
	/** Leads the programme of a kabupaten. */
	KOORDINATOR

}
