package id.p2k2.bot.meeting.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about a meeting that stands. */
enum MeetingPhrase implements Phrase {

	/** Date and hour, place and what it is about. */
	CARD("kelompok", "waktu", "tempat", "isi"),
	/** What it is about. */
	SESI("judul"),
	/** Neither sesi nor topic. */
	NO_SESI,
	/** Two names of kelompok. */
	AND("satu", "lain"),
	/** One thing under another. */
	OR_LINES("atas", "bawah"),
	/** Jadi. */
	CONFIRM,
	/** Another day. */
	PROPOSE_MOVE,
	/** No meeting. */
	PROPOSE_CANCEL,
	/** The pendamping confirms. */
	MARK,
	/** The same with the name of the kelompok. */
	MARK_OF("kelompok"),
	/** The pendamping moves. */
	MOVE,
	/** The pendamping cancels. */
	CANCEL,
	/** The pendamping records a voice for the invitation. */
	RECORD,
	/** We come. */
	COMING,
	/** We do not. */
	NOT_COMING,
	/** The same for one of two families on a phone. */
	COMING_OF("nama"),
	/** The same for one of two families on a phone. */
	NOT_COMING_OF("nama"),
	/** To who said Jadi. */
	THANKS_CONFIRMED,
	/** To the pendamping who marked it. */
	THANKS_MARKED("kelompok"),
	/** Somebody was first. */
	ALREADY_CONFIRMED("kartu"),
	/** Not one of theirs. */
	REFUSED_NOT_YOURS,
	/** A family of another phone. */
	REFUSED_NOT_YOUR_FAMILY,
	/** It has begun. */
	REFUSED_TOO_LATE,
	/** It has begun; to a family. */
	REFUSED_TOO_LATE_FAMILY,
	/** It was cancelled. */
	REFUSED_CANCELLED,
	/** An old button. */
	REFUSED_OUTDATED("kartu"),
	/** The new day. */
	ASK_MOVE_DATE,
	/** The new hour. */
	ASK_MOVE_HOUR("tanggal"),
	/** The new place; of a pendamping. */
	ASK_MOVE_PLACE,
	/** The place stays. */
	SAME_PLACE("tempat"),
	/** The pendamping will be asked. */
	MOVE_ASKED("waktu", "pendamping"),
	/** The pendamping has moved it. */
	MOVED("kartu"),
	/** Why not. */
	ASK_CANCEL_REASON,
	/** A celebration. */
	REASON_CELEBRATION,
	/** A death. */
	REASON_DEATH,
	/** No place. */
	REASON_PLACE,
	/** Rain or flood. */
	REASON_WEATHER,
	/** Something else. */
	REASON_OTHER,
	/** More than 200 characters. */
	REASON_TOO_LONG,
	/** The pendamping will be asked. */
	CANCEL_ASKED("pendamping"),
	/** Sure? */
	ASK_CANCEL("kartu"),
	/** Yes. */
	CANCEL_YES,
	/** No. */
	CANCEL_NO,
	/** Neither yes nor no. */
	CANCEL_UNCLEAR,
	/** It stands. */
	CANCEL_KEPT,
	/** It is cancelled. */
	CANCELLED("kelompok", "waktu"),
	/** The pendamping agreed to a move. */
	AGREED_MOVE("kartu"),
	/** The pendamping did not agree to a move. */
	DECLINED_MOVE("kartu"),
	/** Tetap jadi. */
	DECLINED_CANCEL("kartu"),
	/** Decided before. */
	ALREADY_DECIDED("kartu"),
	/** The date asked for is over. */
	DATE_IS_PAST("kartu"),
	/** A new date that is over. */
	NEW_DATE_IS_PAST,
	/** All have been told. */
	PASSED_ON_ALL,
	/** Some have been told. */
	PASSED_ON_SOME,
	/** They come. */
	THANKS_COMING("nama", "waktu"),
	/** They do not. */
	THANKS_NOT_COMING("nama"),
	/** Why not; optional. */
	ASK_REASON,
	/** Why is noted. */
	THANKS_REASON("nama"),
	/** Comes after all. */
	REASON_NOT_NEEDED("nama"),
	/** Ill. */
	SAKIT,
	/** Work. */
	KERJA,
	/** Celebration or mourning. */
	HAJATAN,
	/** Far. */
	JAUH,
	/** A child. */
	ANAK,
	/** Something else. */
	LAIN,
	/** An answer. */
	FAMILY_COMING("nama"),
	/** An answer. */
	FAMILY_NOT_COMING("nama"),
	/** No answer. */
	FAMILY_UNANSWERED("nama"),
	/** Who said Jadi. */
	FAMILY_HOST("nama"),
	/** Describes /jadwal. */
	SCHEDULE_DESCRIPTION,
	/** The button of /jadwal. */
	SCHEDULE_LABEL,
	/** Nothing planned. */
	SCHEDULE_NONE("kelompok"),
	/** Not confirmed. */
	SCHEDULE_UNCONFIRMED,
	/** Has begun. */
	SCHEDULE_BEGUN,
	/** Describes /konfirmasi. */
	CONFIRMATION_DESCRIPTION,
	/** The button of /konfirmasi. */
	CONFIRMATION_LABEL,
	/** Nothing planned. */
	CONFIRMATION_NONE("kelompok"),
	/** Not confirmed. */
	CONFIRMATION_ASK("kartu"),
	/** Confirmed. */
	CONFIRMATION_DONE("kartu", "jumlah"),
	/** A move is asked for. */
	CONFIRMATION_MOVE_OPEN("kartu", "waktu", "pendamping"),
	/** A cancellation is asked for. */
	CONFIRMATION_CANCEL_OPEN("kartu", "pendamping"),
	/** Nobody serves the kelompok that day. */
	YOUR_PENDAMPING;

	private final Set<String> placeholders;

	MeetingPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
