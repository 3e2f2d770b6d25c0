package id.p2k2.bot.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

/**
 * The attendance sheet of one kelompok of a meeting.
 *
 * @param id its number
 * @param meeting of which meeting
 * @param kelompok of which kelompok
 * @param kelompokName its name
 * @param desa where it is
 * @param zone whose clock
 * @param day of the meeting, there
 * @param startsAt when the meeting begins
 * @param revision raised by every change of a mark and by every Simpan
 * @param recorded who pressed Simpan last, empty while nobody has
 * @param headCount people in the room, children too, if told
 * @param notes what was agreed, without numbers of persons, if told
 * @param photo kept at Telegram, if sent
 */
public record Sheet(long id, MeetingId meeting, KelompokId kelompok, String kelompokName, String desa, Zone zone,
		LocalDate day, Instant startsAt, int revision, Optional<Recorded> recorded, Optional<Integer> headCount,
		Optional<String> notes, Optional<Photo> photo) {

	/**
	 * Simpan was pressed.
	 *
	 * @param at when last
	 * @param by who
	 * @param revision of the sheet by then
	 */
	public record Recorded(Instant at, StaffId by, int revision) {

	}

	/**
	 * A picture of the meeting; the bot never loads it.
	 *
	 * @param bot whose file
	 * @param fileId good for that bot only
	 */
	public record Photo(long bot, String fileId) {

	}

}
