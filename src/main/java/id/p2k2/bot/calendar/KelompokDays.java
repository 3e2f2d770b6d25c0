package id.p2k2.bot.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.meeting.timing.DayKinds;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.jdbc.core.RowCallbackHandler;
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
	public List<DayKinds> each(List<? extends Collection<KelompokId>> meetings, LocalDate from, LocalDate until) {
		List<SpecialDay> special = this.days.between(from, until);
		Map<KelompokId, Place> places = special.isEmpty() ? Map.of()
				: places(meetings.stream().flatMap(Collection::stream).distinct().toList());
		return meetings.stream().map((kelompok) -> kinds(at(special, places, kelompok))).toList();
	}

	/** The special days of some kelompok within a time. */
	List<SpecialDay> special(Collection<KelompokId> kelompok, LocalDate from, LocalDate until) {
		List<SpecialDay> special = this.days.between(from, until);
		return special.isEmpty() ? List.of() : at(special, places(kelompok), kelompok);
	}

	private static List<SpecialDay> at(List<SpecialDay> special, Map<KelompokId, Place> places,
			Collection<KelompokId> kelompok) {
		Set<Place> here = kelompok.stream().map(places::get).filter(Objects::nonNull).collect(Collectors.toSet());
		return special.stream()
			.filter((day) -> here.stream().anyMatch((place) -> day.area().holds(place.kabupaten(), place.desa())))
			.toList();
	}

	private Map<KelompokId, Place> places(Collection<KelompokId> kelompok) {
		Map<KelompokId, Place> places = new HashMap<>();
		if (!kelompok.isEmpty()) {
			this.jdbc.sql(
					"SELECT g.id, d.kabupaten, d.id FROM kelompok g JOIN desa d ON d.id = g.desa_id WHERE g.id IN (:ids)")
				.param("ids", kelompok.stream().map(KelompokId::value).toList())
				.query((RowCallbackHandler) (row) -> places.put(new KelompokId(row.getLong(1)),
						new Place(row.getString(2), row.getLong(3))));
		}
		return places;
	}

	private static DayKinds kinds(List<SpecialDay> special) {
		return special.isEmpty() ? DayKinds.ORDINARY : (day) -> kinds(special, day);
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
