package id.p2k2.bot.roster.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.roster.Alike;
import id.p2k2.bot.roster.Counts;
import id.p2k2.bot.roster.FilePhrase;
import id.p2k2.bot.roster.Preview;
import id.p2k2.bot.roster.ReadResult;
import id.p2k2.bot.roster.file.OpenResult;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** Puts previews and refusals into words. */
final class ImportWords {

	private ImportWords() {
	}

	static Wording preview(Preview preview) {
		ImportPhrase phrase = preview.staff() ? ImportPhrase.PREVIEW_STAFF : ImportPhrase.PREVIEW_MEMBERS;
		return (preview.changes() ? phrase : ImportPhrase.NOTHING_CHANGES).with("jumlah", counts(preview.counts()),
				"rincian", details(preview));
	}

	static Wording alike(Alike alike) {
		return (alike.stored() ? ImportPhrase.ALIKE_STORED : ImportPhrase.ALIKE_ROWS).with("kelompok", alike.kelompok(),
				"nama", alike.name(), "lain", alike.other());
	}

	static Wording refusal(ReadResult result) {
		return switch (result) {
			case ReadResult.Unavailable() -> ImportPhrase.UNAVAILABLE.with();
			case ReadResult.TooLarge() -> ImportPhrase.TOO_LARGE.with();
			case ReadResult.TooManyRows(int most) -> ImportPhrase.TOO_MANY_ROWS.with("jumlah", most);
			case ReadResult.StaffByPendamping() -> ImportPhrase.STAFF_BY_PENDAMPING.with();
			case ReadResult.NotAllowed() -> ImportPhrase.NOT_ALLOWED.with();
			case ReadResult.Refused(OpenResult.Refused refusal) -> FilePhrase.of(refusal);
			case ReadResult.Read _ -> throw new IllegalArgumentException("not a refusal");
		};
	}

	private static List<Wording> counts(Counts counts) {
		List<Wording> lines = new ArrayList<>();
		lines.add(ImportPhrase.COUNTS.with("baru", counts.added(), "ditolak", counts.refused()));
		if (counts.changed() + counts.same() > 0) {
			lines.add(ImportPhrase.COUNTS_KNOWN.with("berubah", counts.changed(), "sama", counts.same()));
		}
		return lines;
	}

	/** What is worth a look before saving; blank lines between its parts. */
	private static List<Wording> details(Preview preview) {
		List<Wording> lines = new ArrayList<>();
		part(lines, kelompok(preview));
		part(lines,
				preview.handedOver()
					.stream()
					.map((line) -> ImportPhrase.HANDED_OVER_LINE.with("kelompok", line.kelompok(), "pendamping",
							line.pendamping()))
					.toList());
		part(lines,
				preview.severalKetua()
					.stream()
					.map((kelompok) -> ImportPhrase.SEVERAL_KETUA_LINE.with("kelompok", kelompok))
					.toList());
		part(lines, alike(preview));
		part(lines, refused(preview));
		return lines.isEmpty() ? List.of(CommonPhrase.plain("")) : lines;
	}

	private static List<Wording> kelompok(Preview preview) {
		List<Wording> lines = new ArrayList<>();
		preview.kelompok()
			.forEach((line) -> lines.add(ImportPhrase.KELOMPOK_LINE.with("kelompok", line.name(), "desa", line.desa(),
					"baru", line.counts().added(), "berubah", line.counts().changed(), "sama", line.counts().same())));
		if (preview.moreKelompok() > 0) {
			lines.add(ImportPhrase.KELOMPOK_MORE.with("jumlah", preview.moreKelompok()));
		}
		return lines;
	}

	private static List<Wording> alike(Preview preview) {
		List<Wording> lines = new ArrayList<>();
		if (!preview.alike().isEmpty()) {
			lines.add(ImportPhrase.ALIKE_HEADING.with());
		}
		preview.alike()
			.forEach((alike) -> lines.add(ImportPhrase.ALIKE_LINE.with("kelompok", alike.kelompok(), "nama",
					alike.name(), "lain", alike.other())));
		return lines;
	}

	private static List<Wording> refused(Preview preview) {
		List<Wording> lines = new ArrayList<>();
		preview.refused()
			.forEach((line) -> lines
				.add(ImportPhrase.REFUSED_LINE.with("baris", line.line(), "alasan", line.reason().with())));
		long more = preview.counts().refused() - preview.refused().size();
		if (more > 0) {
			lines.add(ImportPhrase.REFUSED_MORE.with("jumlah", more));
		}
		return lines;
	}

	private static void part(List<Wording> lines, List<Wording> part) {
		if (!part.isEmpty()) {
			lines.add(CommonPhrase.plain(""));
			lines.addAll(part);
		}
	}

}
