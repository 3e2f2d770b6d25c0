package id.p2k2.bot.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;

/**
 * Families, each on a chat of her own with a link and her consent to reminders, and a
 * meeting of every kelompok tomorrow at 09.00. No number of theirs is short, so that each
 * can be found in a statement.
 *
 * @param families how many, at most a million
 * @param firstChat the chat of the first; the others follow
 * @param zone of their kelompok
 * @param tomorrow there
 * @param together how many families are a kelompok, the first of them its ketua
 * @param confirmed whether their meetings are; else the ketua are to be asked
 */
public record Settlement(int families, long firstChat, Zone zone, LocalDate tomorrow, int together, boolean confirmed) {

	/** Those who are reminded are so many in a kelompok, the last one aside. */
	public static final int A_KELOMPOK = 30;

	/** The number of the first family; the others follow. */
	public static final long FIRST_KPM = 710_000_000;

	/** The number of the first family's link. */
	public static final long FIRST_LINK = 720_000_000;

	/** The number of the first kelompok. */
	public static final long FIRST_KELOMPOK = 730_000_000;

	/** The number of the first kelompok's meeting. */
	public static final long FIRST_MEETING = 740_000_000;

	/** The message in each family's chat by which she was reminded, where she was. */
	public static final long SHOWN = 500_000;

	/** From then on another zone is taken, in which the day has just begun. */
	private static final int LATE = 22;

	/**
	 * Families of confirmed meetings, where the day is not about to end.
	 * @param families how many
	 * @param firstChat the chat of the first
	 * @return not in a database yet
	 */
	public static Settlement of(int families, long firstChat) {
		return of(families, firstChat, A_KELOMPOK, true);
	}

	/**
	 * Ketua alone, each of a kelompok whose meeting she has not confirmed.
	 * @param meetings how many
	 * @param firstChat the chat of the first
	 * @return not in a database yet
	 */
	public static Settlement leaders(int meetings, long firstChat) {
		return of(meetings, firstChat, 1, false);
	}

	private static Settlement of(int families, long firstChat, int together, boolean confirmed) {
		boolean late = LocalTime.now(Zone.WIB.zoneId()).getHour() >= LATE;
		Zone zone = late ? Zone.WIT : Zone.WIB;
		LocalDate tomorrow = LocalDate.now(zone.zoneId()).plusDays(1);
		return new Settlement(families, firstChat, zone, tomorrow, together, confirmed);
	}

	/** Makes them in a world. */
	public Settlement in(BotWorld world) {
		statements().forEach(world::sql);
		return this;
	}

	/** When their meetings are, as families read it. */
	public String when() {
		return Dates.fullWithHour(local(), this.zone);
	}

	/** When their meetings are. */
	public Instant begins() {
		return local().atZone(this.zone.zoneId()).toInstant();
	}

	/** What makes the reminder of the evening, or the question to the ketua, due now. */
	public String dueNow() {
		return """
				INSERT INTO meeting_step (meeting_id, revision, step, due_at)
				SELECT id, 1, '%s', UTC_TIMESTAMP(3) FROM meeting"""
			.formatted(this.confirmed ? "REMIND_EVENING" : "ASK_KETUA");
	}

	private LocalDateTime local() {
		return this.tomorrow.atTime(9, 0);
	}

	/** In their order. */
	public List<String> statements() {
		int kelompok = (this.families + this.together - 1) / this.together;
		String family = " FROM " + BulkRows.numbers() + " WHERE n < " + this.families;
		String group = " FROM " + BulkRows.numbers() + " WHERE n < " + kelompok;
		String starts = begins().toString().replace('T', ' ').replace("Z", "");
		return Stream.of(
				"INSERT INTO desa (id, kabupaten, kecamatan, name) VALUES (1, 'Kab. Kebumen', 'Kebumen', 'Sumberadi')",
				"INSERT INTO staff (id, name, role, kabupaten, active, created_at, version) VALUES (1, 'Pak Andi', 'PENDAMPING', 'Kab. Kebumen', TRUE, UTC_TIMESTAMP(3), 1)",
				"INSERT INTO kelompok (id, desa_id, name, zone, version) SELECT {K} + n, 1, CONCAT('Melati ', n), '{Z}', 1"
						+ group,
				"INSERT INTO assignment (kelompok_id, staff_id, from_date) SELECT {K} + n, 1, '2026-01-01'" + group,
				"INSERT INTO kpm (id, kabupaten, name, created_at, version) SELECT {F} + n, 'Kab. Kebumen', CONCAT('Siti ', n), UTC_TIMESTAMP(3), 1"
						+ family,
				"INSERT INTO membership (kpm_id, kelompok_id, role, from_date) SELECT {F} + n, {K} + n DIV {N}, IF(n % {N} = 0, 'KETUA', 'KPM'), '2026-01-01'"
						+ family,
				"INSERT INTO chat (bot, chat_id, created_at) SELECT {B}, {C} + n, UTC_TIMESTAMP(3)" + family,
				"INSERT INTO link (id, kpm_id, bot, chat_id, kind, created_at) SELECT {L} + n, {F} + n, {B}, {C} + n, 'FULL', UTC_TIMESTAMP(3)"
						+ family,
				"INSERT INTO consent (link_id, purpose, granted, version, decided_at) SELECT {L} + n, 'PENGINGAT', TRUE, 1, UTC_TIMESTAMP(3)"
						+ family,
				"INSERT INTO meeting (id, pendamping_id, local_date, local_hour, zone, starts_at, place, status, revision, created_at, version) SELECT {M} + n, 1, '{D}', '09:00:00', '{Z}', '{S}', 'rumah Bu Rini', '{STATUS}', 1, UTC_TIMESTAMP(3), 1"
						+ group,
				"INSERT INTO meeting_kelompok (meeting_id, kelompok_id, confirmed_at) SELECT {M} + n, {K} + n, {CONFIRMED}"
						+ group,
				"INSERT INTO meeting_revision (meeting_id, revision, local_date, local_hour, starts_at, place) SELECT {M} + n, 1, '{D}', '09:00:00', '{S}', 'rumah Bu Rini'"
						+ group,
				"ANALYZE TABLE kpm, membership, chat, link, consent, meeting, meeting_kelompok")
			.map((statement) -> statement.replace("{K}", String.valueOf(FIRST_KELOMPOK))
				.replace("{F}", String.valueOf(FIRST_KPM))
				.replace("{L}", String.valueOf(FIRST_LINK))
				.replace("{M}", String.valueOf(FIRST_MEETING))
				.replace("{STATUS}", this.confirmed ? "CONFIRMED" : "PLANNED")
				.replace("{CONFIRMED}", this.confirmed ? "UTC_TIMESTAMP(3)" : "NULL")
				.replace("{N}", String.valueOf(this.together))
				.replace("{B}", String.valueOf(BotWorld.BOT))
				.replace("{C}", String.valueOf(this.firstChat))
				.replace("{Z}", this.zone.name())
				.replace("{D}", this.tomorrow.toString())
				.replace("{S}", starts))
			.toList();
	}

}
