package id.p2k2.bot.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures, voice notes and films that pendamping have added to a sesi: one of each kind.
 * Seen by the families they serve today, on the bot that holds the file.
 */
@Repository
@Transactional
public class MediaShelf {

	private static final int LONGEST_HANDLE = 150;

	private final JdbcClient jdbc;

	private final Clock clock;

	MediaShelf(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds one, in place of an earlier one of the same kind.
	 * @param sesi to which sesi
	 * @param kind what it is
	 * @param fileId Telegram's handle
	 * @param bytes how large
	 * @param by who adds it
	 * @return whether it was kept: false for those who are no pendamping, for a file that
	 * is too large and for a handle that is none
	 */
	public boolean put(String sesi, Outgoing.Media kind, String fileId, long bytes, Speaker by) {
		Optional<StaffMember> staff = by.as(StaffRole.PENDAMPING);
		if (staff.isEmpty() || bytes > SesiMedia.most(kind) || !fileId.matches("[\\x21-\\x7e]{1,150}")
				|| fileId.length() > LONGEST_HANDLE) {
			return false;
		}
		remove(sesi, kind, by);
		this.jdbc.sql("""
				INSERT INTO sesi_media (staff_id, sesi, kind, bot, file_id, size_bytes, added_at)
				VALUES (:staff, :sesi, :kind, :bot, :file, :bytes, :now)""")
			.param("staff", staff.get().id().value())
			.param("sesi", sesi)
			.param("kind", kind.name())
			.param("bot", by.chat().bot())
			.param("file", fileId)
			.param("bytes", bytes)
			.param("now", Utc.of(this.clock.instant()))
			.update();
		return true;
	}

	/**
	 * Takes one away; nobody is offered it any more.
	 * @param sesi of which sesi
	 * @param kind what it is
	 * @param by whose
	 */
	public void remove(String sesi, Outgoing.Media kind, Speaker by) {
		by.as(StaffRole.PENDAMPING)
			.ifPresent((staff) -> this.jdbc.sql("DELETE FROM sesi_media WHERE staff_id = ? AND sesi = ? AND kind = ?")
				.params(staff.id().value(), sesi, kind.name())
				.update());
	}

	/**
	 * Forgets what Telegram does not know any more; nobody is offered it any more.
	 * @param bot by which bot
	 * @param fileId by which handle
	 * @return what was forgotten and whose; nothing the second time
	 */
	public Map<SesiMedia, StaffId> lost(long bot, String fileId) {
		Map<SesiMedia, StaffId> lost = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT id, sesi, kind, file_id, size_bytes, staff_id FROM sesi_media
				WHERE bot = ? AND file_id = ? ORDER BY id FOR UPDATE""").params(bot, fileId).query((ResultSet row) -> {
			lost.put(media(row, 0), new StaffId(row.getLong("staff_id")));
		});
		this.jdbc.sql("DELETE FROM sesi_media WHERE bot = ? AND file_id = ?").params(bot, fileId).update();
		return lost;
	}

	/**
	 * What somebody may see of a sesi.
	 * @param sesi which sesi
	 * @param speaker a pendamping sees their own, a family that of the pendamping it has
	 * today
	 * @return by kind
	 */
	@Transactional(readOnly = true)
	public List<SesiMedia> of(String sesi, Speaker speaker) {
		List<Long> kelompok = speaker.ownFamilies().stream().map(Family::kelompok).map((id) -> id.value()).toList();
		return this.jdbc.sql("""
				SELECT id, sesi, kind, file_id, size_bytes FROM sesi_media v
				WHERE v.sesi = :sesi AND v.bot = :bot AND (v.staff_id = :own OR EXISTS (SELECT 1 FROM assignment a
				  WHERE a.staff_id = v.staff_id AND a.kelompok_id IN (:kelompok) AND a.from_date <= :day
				    AND (a.until_date IS NULL OR a.until_date >= :day)))
				ORDER BY v.kind, v.id""")
			.param("sesi", sesi)
			.param("bot", speaker.chat().bot())
			.param("own", speaker.as(StaffRole.PENDAMPING).map((staff) -> staff.id().value()).orElse(0L))
			.param("kelompok", kelompok.isEmpty() ? List.of(0L) : kelompok)
			.param("day", Utc.of(this.clock.instant()).toLocalDate())
			.query(MediaShelf::media)
			.list();
	}

	private static SesiMedia media(ResultSet row, int number) throws SQLException {
		return new SesiMedia(row.getLong(1), row.getString(2), Outgoing.Media.valueOf(row.getString(3)),
				row.getString(4), row.getLong(5));
	}

}
