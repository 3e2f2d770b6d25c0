package id.p2k2.bot.meeting.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What the bot says about meetings unasked. */
public enum MeetingNoticePhrase implements Phrase {

	/** What a meeting without sesi and topic is about. */
	NO_TOPIC,
	/** The question to the ketua. */
	ASK_KETUA("kelompok", "kapan", "tempat"),
	/** The question to the pendamping in her place. */
	ASK_FOR_HER("ketua", "kelompok", "kapan", "tempat"),
	/** The question anew after somebody else moved it. */
	ASK_MOVED("kelompok", "kapan", "tempat"),
	/** A ketua whose name is not known. */
	NO_KETUA,
	/** The list for the pendamping. */
	UNCONFIRMED("daftar"),
	/** One line of it. */
	UNCONFIRMED_LINE("kelompok", "kapan"),
	/** What the ketua asks for: another time. */
	MOVE_PROPOSED("ketua", "kelompok", "lama", "kapan"),
	/** What the ketua asks for: no meeting. */
	CANCEL_PROPOSED("ketua", "kelompok", "kapan", "alasan"),
	/** Where she gave no reason. */
	NO_REASON,
	/** The pendamping did not agree to a move. */
	MOVE_REFUSED("kelompok", "kapan", "tempat"),
	/** The pendamping did not agree to a cancellation. */
	CANCEL_REFUSED("kelompok", "kapan", "tempat"),
	/** Heads the kabar for the ketua. */
	HOST("kelompok", "kapan", "tempat"),
	/** Heads the kabar for the ketua after a move. */
	HOST_MOVED("kelompok", "kapan", "tempat"),
	/** Heads the kabar for the ketua after a cancellation. */
	HOST_CANCELLED("kelompok", "kapan"),
	/** A cancelled meeting of which only the ketua knew. */
	CANCELLED_BEFORE("kelompok", "kapan"),
	/** Heads what a pendamping gets in a ketua's place. */
	FOR_HER("ketua"),
	/** The kabar as a whole. */
	KABAR("kepala", "kabar", "nama"),
	/** The text to read aloud. */
	KABAR_TEXT("kelompok", "kapan", "tempat", "sesi"),
	/** The text to read aloud, where the long one does not fit a link. */
	KABAR_SHORT("kelompok", "kapan"),
	/** The text to read aloud after a move. */
	KABAR_MOVED("kelompok", "kapan", "tempat", "sesi"),
	/** The text to read aloud after a cancellation. */
	KABAR_CANCELLED("kelompok", "kapan"),
	/** Asks how far word of mouth has carried it. */
	ALREADY_TOLD,
	/** Who has to be told by mouth. */
	BY_MOUTH("nama"),
	/** Everybody gets messages. */
	ALL_REACHED,
	/** No meeting to spread word of. */
	NO_KABAR,
	/** The invitation. */
	INVITATION("keluarga", "kelompok", "kapan", "tempat", "sesi"),
	/** The evening before. */
	REMINDER_EVENING("keluarga", "kelompok", "kapan", "tempat"),
	/** The morning of the day. */
	REMINDER_MORNING("keluarga", "kelompok", "jam", "tempat"),
	/** The plan has changed. */
	CORRECTION("keluarga", "kelompok", "lama", "kapan", "tempat"),
	/** It will not be. */
	CANCELLED("keluarga", "kelompok", "kapan"),
	/** What could not be sent in time. */
	EXPIRED("jumlah", "daftar"),
	/** One meeting of it. */
	EXPIRED_LINE("kelompok", "kapan", "jumlah"),
	/** One that will not be. */
	EXPIRED_CANCELLED("kelompok", "kapan", "jumlah"),
	/** Button. */
	YES,
	/** Button. */
	PROPOSE_MOVE,
	/** Button. */
	NO,
	/** Button. */
	MARK,
	/** Button of a list. */
	MARK_ONE("kelompok"),
	/** Button. */
	AGREE,
	/** Button. */
	REFUSE,
	/** Button. */
	STILL_ON,
	/** Button. */
	COMING,
	/** Button. */
	NOT_COMING,
	/** Button that names the family. */
	COMING_ONE("keluarga"),
	/** Button that names the family. */
	NOT_COMING_ONE("keluarga"),
	/** Button: the pendamping's voice, with its size. */
	LISTEN("ukuran"),
	/** The recorded voice does not fit the plan any more. */
	VOICE_OUTDATED("kelompok", "kapan"),
	/** Telegram does not know the recorded voice any more. */
	VOICE_LOST("kelompok", "kapan"),
	/** Button. */
	RECORD,
	/** Button. */
	WHATSAPP,
	/** Button. */
	ALL_TOLD,
	/** Button. */
	SOME_TOLD,
	/** Describes /kabar. */
	KABAR_DESCRIPTION,
	/** The button of /kabar. */
	KABAR_LABEL;

	private final Set<String> placeholders;

	MeetingNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
