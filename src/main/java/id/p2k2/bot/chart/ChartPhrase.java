package id.p2k2.bot.chart;

import java.util.Set;

import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Phrase;
import id.p2k2.bot.text.Wording;

/** What stands in pictures, below them, and on the buttons that lead to them. */
public enum ChartPhrase implements Phrase {

	/** Describes the command. */
	DESCRIPTION,
	/** Its button. */
	LABEL,
	/** Which picture? */
	CHOOSE,
	/** Attendance by month, on a button. */
	HADIR,
	/** A quiz by question, on a button. */
	KUIS,
	/** Open tickets, on a button. */
	LAPORAN,
	/** Of whom? */
	CHOOSE_SCOPE("gambar"),
	/** Of which sesi? */
	CHOOSE_SESI("kelompok"),
	/** The next page of kelompok. */
	NEXT,
	/** A kelompok, on a button. */
	KELOMPOK("kelompok", "desa"),
	/** All kelompok of a pendamping, on a button. */
	ALL("jumlah"),
	/** One kelompok, within a sentence. */
	IN_KELOMPOK("kelompok"),
	/** All kelompok of a pendamping, within a sentence. */
	IN_ALL("jumlah"),
	/** Not theirs, or not any more. */
	GONE,
	/** Nobody is served. */
	NO_KELOMPOK,
	/** Press a button. */
	HINT,
	/** Title. */
	ATTENDANCE_TITLE("tempat"),
	/** From one month to another. */
	ATTENDANCE_MONTHS("dari", "sampai"),
	/** The same in words. */
	ATTENDANCE_CAPTION("tempat", "bulan"),
	/** One month in words. */
	ATTENDANCE_LINE("bulan", "hadir", "izin", "sakit", "alpa"),
	/** How many marks are missing. */
	ATTENDANCE_UNMARKED("jumlah"),
	/** Nothing is recorded. */
	ATTENDANCE_NONE("tempat"),
	/** A part of the bar. */
	PART_HADIR,
	/** A part of the bar. */
	PART_IZIN,
	/** A part of the bar. */
	PART_SAKIT,
	/** A part of the bar. */
	PART_ALPA,
	/** A part of the bar. */
	PART_UNMARKED,
	/** Title. */
	QUIZ_TITLE("judul"),
	/** Below the title. */
	QUIZ_KELOMPOK("kelompok", "desa"),
	/** The same in words. */
	QUIZ_CAPTION("judul", "kelompok", "soal"),
	/** One question in words. */
	QUIZ_LINE("soal", "tepat", "jumlah"),
	/** Behind a bar. */
	QUIZ_VALUE("tepat", "jumlah"),
	/** Nobody has answered. */
	QUIZ_NONE("kelompok"),
	/** Quizzes of a kabupaten: drawn how? */
	QUIZ_WHICH("tempat"),
	/** Month by month, on a button. */
	QUIZ_BY_MONTH,
	/** Kecamatan by kecamatan, on a button. */
	QUIZ_BY_KECAMATAN,
	/** Title. */
	QUIZ_AREA_TITLE("tempat"),
	/** The same in words. */
	QUIZ_AREA_CAPTION("tempat", "masa", "baris"),
	/** One month or kecamatan in words. */
	QUIZ_AREA_LINE("nama", "tepat", "jumlah"),
	/** More than a caption holds. */
	QUIZ_AREA_MORE("jumlah"),
	/** Nobody has answered for a year. */
	QUIZ_AREA_NONE("tempat"),
	/** A part of the bar. */
	PART_RIGHT,
	/** A part of the bar. */
	PART_NOT_YET,
	/** Title. */
	TICKETS_TITLE("tempat"),
	/** The same in words. */
	TICKETS_CAPTION("tempat", "jenis"),
	/** One category in words. */
	TICKETS_LINE("jenis", "baru", "seminggu", "lama"),
	/** Restricted ones, ever, of all kinds together: there are at least so many. */
	TICKETS_RESTRICTED("jumlah"),
	/** None is open. */
	TICKETS_NONE,
	/** A part of the bar. */
	PART_DAYS,
	/** A part of the bar. */
	PART_WEEK,
	/** A part of the bar. */
	PART_OLDER;

	private final Set<String> placeholders;

	ChartPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

	/**
	 * What a picture is called.
	 * @param kind which
	 * @return as it stands on its button
	 */
	public static Wording of(Kind kind) {
		return valueOf(kind.name()).with();
	}

	/** A scope within a sentence. */
	static Wording in(Scope scope) {
		if (scope.kabupaten().isPresent()) {
			return CommonPhrase.plain(scope.kabupaten().get());
		}
		return scope.single() ? IN_KELOMPOK.with("kelompok", scope.kelompok().getFirst().name())
				: IN_ALL.with("jumlah", scope.kelompok().size());
	}

}
