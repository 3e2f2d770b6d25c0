package id.p2k2.bot.meeting;

import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

/**
 * What the buttons about a meeting carry, wherever they stand: in the bot's own notices
 * as in answers. They live longer than any dialogue, so they name the revision of what
 * was shown; whoever presses is authorised anew.
 */
public final class MeetingActions {

	/** The name of the dialogue that takes these presses. */
	public static final String DIALOGUE = "temu";

	/** The name of the dialogue in which a pendamping records a voice. */
	public static final String VOICE_DIALOGUE = "suara";

	private MeetingActions() {
	}

	/** The subject of the messages about a meeting. */
	public static String subject(MeetingId meeting) {
		return "meeting:" + meeting.value();
	}

	/**
	 * The meeting a subject names.
	 * @param subject what {@link #subject} made, or another
	 * @return empty if it names none
	 */
	public static Optional<MeetingId> ofSubject(String subject) {
		return subject.matches("meeting:[0-9]{1,18}") ? Optional.of(new MeetingId(Long.parseLong(subject.substring(8))))
				: Optional.empty();
	}

	/** "Jadi", of a ketua. */
	public static String confirm(MeetingId meeting, int revision, KelompokId kelompok) {
		return data("jadi", meeting.value(), revision, kelompok.value());
	}

	/** "Usul pindah", of a ketua. */
	public static String proposeMove(MeetingId meeting, int revision, KelompokId kelompok) {
		return data("pindah", meeting.value(), revision, kelompok.value());
	}

	/** "Tidak jadi", of a ketua. */
	public static String proposeCancel(MeetingId meeting, int revision, KelompokId kelompok) {
		return data("batal", meeting.value(), revision, kelompok.value());
	}

	/** "Tandai jadi", of a pendamping. */
	public static String markConfirmed(MeetingId meeting, int revision, KelompokId kelompok) {
		return data("tandai", meeting.value(), revision, kelompok.value());
	}

	/** "Pindah", of a pendamping. */
	public static String move(MeetingId meeting, int revision) {
		return data("geser", meeting.value(), revision);
	}

	/** "Batalkan", of a pendamping. */
	public static String cancel(MeetingId meeting, int revision) {
		return data("hentikan", meeting.value(), revision);
	}

	/** "Dengarkan": the pendamping's voice for the invitation. */
	public static String listen(MeetingId meeting, int revision) {
		return data("dengar", meeting.value(), revision);
	}

	/** "Rekam suara", of a pendamping. */
	public static String recordVoice(MeetingId meeting, int revision) {
		return Action.of(VOICE_DIALOGUE, "rekam", meeting.value(), revision);
	}

	/** "Bisa datang". */
	public static String coming(MeetingId meeting, int revision, KpmId kpm) {
		return data("datang", meeting.value(), revision, kpm.value());
	}

	/** "Tidak bisa". */
	public static String notComing(MeetingId meeting, int revision, KpmId kpm) {
		return data("absen", meeting.value(), revision, kpm.value());
	}

	/** Why not. */
	public static String reason(MeetingId meeting, KpmId kpm, AbsenceReason reason) {
		return data("alasan", meeting.value(), kpm.value(), reason);
	}

	/** "Setuju", of a pendamping. */
	public static String agree(long request) {
		return data("setuju", request);
	}

	/** "Tolak" and "Tetap jadi", of a pendamping. */
	public static String refuse(long request) {
		return data("tolak", request);
	}

	/** "Semua" and "Sebagian": how far word of mouth has carried it. */
	public static String passedOn(MeetingId meeting, int revision, KelompokId kelompok,
			MeetingKelompok.PassedOn howFar) {
		return data("sampai", meeting.value(), revision, kelompok.value(), howFar);
	}

	private static String data(String verb, Object... arguments) {
		return Action.of(DIALOGUE, verb, arguments);
	}

}
