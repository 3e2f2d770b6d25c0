package id.p2k2.bot.roster.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of either file, with the headings it is known by. */
enum Column {

	ID_LUAR("id_luar", 40), KELOMPOK("kelompok", 60, "namakelompok"),
	DESA("desa", 60, "desakelurahan", "kelurahan", "namadesa"), KECAMATAN("kecamatan", 60, "kec", "namakecamatan"),
	KABUPATEN("kabupaten", 60, "kab", "kabupatenkota", "kabkota"), ZONA("zona", 20, "zonawaktu"),
	PENDAMPING("pendamping", 80, "namapendamping"), NAMA("nama", 80, "namalengkap", "namakpm", "namaanggota"),
	SAPAAN("sapaan", 20), PERAN("peran", 30), WILAYAH("wilayah", 130),

	/** A running number before the row: read by nobody, stored nowhere. */
	NOMOR_BARIS("no", 20, "nomor", "nourut", "nomorurut");

	static final List<Column> STAFF = List.of(NAMA, SAPAAN, PERAN, WILAYAH);

	static final List<Column> MEMBERS = List.of(ID_LUAR, KELOMPOK, DESA, KECAMATAN, KABUPATEN, ZONA, PENDAMPING, NAMA,
			SAPAAN, PERAN);

	private static final List<Column> OPTIONAL = List.of(ID_LUAR, SAPAAN);

	private static final Pattern FORBIDDEN = Pattern.compile(
			"(no|nomor|nomer)?(nik|ktp|ektp|kk|kks|rek|rekening|kartukeluarga|kartutandapenduduk|indukkependudukan).*");

	private final String heading;

	private final int length;

	private final List<String> otherKeys;

	Column(String heading, int length, String... otherKeys) {
		this.heading = heading;
		this.length = length;
		this.otherKeys = List.of(otherKeys);
	}

	/** The column under this heading, whatever its case, blanks and underscores. */
	static Optional<Column> of(String heading) {
		String key = key(heading);
		return Arrays.stream(values())
			.filter((column) -> key(column.heading).equals(key) || column.otherKeys.contains(key))
			.findFirst();
	}

	/** Whether a heading announces numbers that are never stored. */
	static boolean isForbidden(String heading) {
		return FORBIDDEN.matcher(key(heading)).matches();
	}

	String heading() {
		return this.heading;
	}

	/** Characters that are kept at most. */
	int length() {
		return this.length;
	}

	boolean isNeeded() {
		return !OPTIONAL.contains(this);
	}

	private static String key(String heading) {
		return Normalizer.normalize(heading, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
