package id.p2k2.bot.learning;

/** How well a kelompok took a sesi in, by its pendamping's own judgement. */
public enum Grade {

	/** "Kurang". */
	KURANG,
	/** "Baik". */
	BAIK,
	/** "Sangat Baik". */
	SANGAT_BAIK,
	/** "Tidak Dapat Dinilai". */
	TIDAK_DINILAI

}
