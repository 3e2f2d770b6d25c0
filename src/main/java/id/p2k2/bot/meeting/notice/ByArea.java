package id.p2k2.bot.meeting.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/** Figures of kecamatan, given to each koordinator as far as they are theirs. */
final class ByArea {

	private ByArea() {
	}

	static Map<StaffId, Section> sections(List<Recipient> koordinators, List<Figures> figures, Wording heading,
			Function<Named, Wording> line) {
		Map<StaffId, Section> sections = new HashMap<>();
		for (Recipient koordinator : koordinators) {
			List<Item> own = new ArrayList<>();
			for (Figures one : figures) {
				if (koordinator.kabupaten().map(one.kabupaten()::equals).orElse(true)) {
					own.add(Item.of("", line.apply(new Named(name(one, koordinator), one))));
				}
			}
			if (!own.isEmpty()) {
				sections.put(koordinator.staff(), new Section(heading, own));
			}
		}
		return sections;
	}

	private static Wording name(Figures figures, Recipient koordinator) {
		return koordinator.kabupaten().isPresent() ? CommonPhrase.plain(figures.kecamatan())
				: MeetingDigestPhrase.AREA.with("kecamatan", figures.kecamatan(), "kabupaten", figures.kabupaten());
	}

	/**
	 * Two figures of a kecamatan.
	 *
	 * @param kabupaten where
	 * @param kecamatan where
	 * @param all how many there are
	 * @param some how many of them need a look
	 */
	record Figures(String kabupaten, String kecamatan, long all, long some) {

		static Figures of(java.sql.ResultSet row, int number) throws java.sql.SQLException {
			return new Figures(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
		}

	}

	/**
	 * The same with the name as it is shown.
	 *
	 * @param name of the kecamatan
	 * @param figures of it
	 */
	record Named(Wording name, Figures figures) {

	}

}
