package id.p2k2.bot.demo;

/** The two files the koordinator of the cast imports; nobody in them is a real person. */
public final class CastFiles {

	/** Two pendamping and a petugas pengaduan. */
	public static final String STAFF = """
			nama,sapaan,peran,wilayah
			Andi,Bapak,PENDAMPING,"Serang Baru, Kab. Bekasi"
			Dewi,Ibu,PENDAMPING,"Serang Baru, Kab. Bekasi"
			Ratna,Ibu,PETUGAS_PENGADUAN,Kab. Bekasi
			""";

	/** Kelompok Melati and kelompok Mawar. */
	public static final String MEMBERS = """
			kelompok,desa,kecamatan,kabupaten,zona,pendamping,nama,sapaan,peran
			Melati,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Andi,Rini,Ibu,KETUA
			Melati,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Andi,Siti,Ibu,KPM
			Melati,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Andi,Wati,Ibu,KPM
			Melati,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Andi,Nur,Ibu,KPM
			Mawar,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Dewi,Lastri,Ibu,KETUA
			Mawar,Sukaragam,Serang Baru,Kab. Bekasi,WIB,Dewi,Yuni,Ibu,KPM
			""";

	private CastFiles() {
	}

}
