package id.p2k2.bot.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.meeting.timing.DayKinds;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is special where a kelompok is. */
@Component
class KelompokDays implements PlaceDays {

	private final JdbcClient jdbc;

	private final SpecialDays days;

	KelompokDays(JdbcClient jdbc, SpecialDays days) {
		this.jdbc = jdbc;
		this.days = days;
	}

	@Override
	public DayKinds of(Collection<KelompokId> kelompok, LocalDate from, LocalDate until) {
		List<SpecialDay> special = special(kelompok, from, until);
		return special.isEmpty() ? DayKinds.ORDINARY : (day) -> kinds(special, day);
	}

	/** The special days of some kelompok within a time. */
	List<SpecialDay> special(Collection<KelompokId> kelompok, LocalDate from, LocalDate until) {
		List<SpecialDay> special = this.days.between(from, until);
		if (special.isEmpty() || kelompok.isEmpty()) {
			return List.of();
		}
		List<Place> places = places(kelompok);
		return special.stream()
			.filter((day) -> places.stream().anyMatch((place) -> day.area().holds(place.kabupaten(), place.desa())))
			.toList();
	}

	private List<Place> places(Collection<KelompokId> kelompok) {
		return this.jdbc.sql(
				"SELECT DISTINCT d.kabupaten, d.id FROM kelompok g JOIN desa d ON d.id = g.desa_id WHERE g.id IN (:ids)")
			.param("ids", kelompok.stream().map(KelompokId::value).toList())
			.query((row, _) -> new Place(row.getString(1), row.getLong(2)))
			.list();
	}

	private static Set<DayKind> kinds(List<SpecialDay> special, LocalDate day) {
		Set<DayKind> kinds = EnumSet.noneOf(DayKind.class);
		special.stream().filter((one) -> one.on(day)).map(SpecialDay::kind).forEach(kinds::add);
		return kinds;
	}

	/**
	 * Where a kelompok is.
	 *
	 * @param kabupaten its kabupaten
	 * @param desa its desa
	 */
	private record Place(String kabupaten, long desa) {

	}

}
