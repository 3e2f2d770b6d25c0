package id.p2k2.bot.privacy.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about silence, language, stored data and erasure. */
enum PrivacyPhrase implements Phrase {

	/** Describes /berhenti. */
	STOP_DESCRIPTION,
	/** Its button. */
	STOP_LABEL,
	/** Silent from now on. */
	STOPPED,
	/** What that means for staff. */
	STOPPED_STAFF,
	/** Describes /lanjut. */
	RESUME_DESCRIPTION,
	/** Its button. */
	RESUME_LABEL,
	/** Messages again. */
	RESUMED,
	/** It was not silent. */
	NOT_STOPPED,
	/** May reminders be sent? */
	ASK_REMINDERS("nama"),
	/** They may. */
	ALLOW,
	/** They may not. */
	DENY,
	/** Reminders come. */
	REMINDERS_ON("nama"),
	/** Reminders do not come. */
	REMINDERS_OFF("nama"),
	/** That question is over. */
	OVER,
	/** Describes /bahasa. */
	LANGUAGE_DESCRIPTION,
	/** Its button. */
	LANGUAGE_LABEL,
	/** There is only one. */
	ONLY_INDONESIAN,
	/** Which one? */
	ASK_LANGUAGE,
	/** Chosen. */
	LANGUAGE_SET("bahasa"),
	/** Describes /data. */
	DATA_DESCRIPTION,
	/** Its button. */
	DATA_LABEL,
	/** What is stored of this chat. */
	DATA("isi", "bahasa"),
	/** A family. */
	DATA_FAMILY("nama", "kelompok", "peran", "tanggal"),
	/** A family that gets meeting news only. */
	DATA_FAMILY_LIMITED("nama", "kelompok", "peran", "tanggal"),
	/** A member of staff. */
	DATA_STAFF("nama", "tugas", "wilayah"),
	/** Staff of everywhere. */
	DATA_NO_AREA,
	/** Nobody has joined. */
	DATA_NOBODY,
	/** The chat is silent. */
	DATA_STOPPED,
	/** It will be erased. */
	DATA_ERASURE("waktu"),
	/** Agreed to. */
	DATA_GRANTED("hal", "waktu"),
	/** Not agreed to. */
	DATA_DENIED("hal", "waktu"),
	/** Not asked yet. */
	DATA_UNDECIDED("hal"),
	/** A purpose. */
	PURPOSE_PENGINGAT,
	/** A purpose. */
	PURPOSE_KUIS,
	/** A purpose. */
	PURPOSE_KELUHAN,
	/** A role in the kelompok. */
	MEMBER_KPM,
	/** A role in the kelompok. */
	MEMBER_KETUA,
	/** A role in the kelompok. */
	MEMBER_WAKIL,
	/** What staff do. */
	STAFF_PENDAMPING,
	/** What staff do. */
	STAFF_PELATIH,
	/** What staff do. */
	STAFF_PETUGAS_PENGADUAN,
	/** What staff do. */
	STAFF_KOORDINATOR,
	/** Describes /hapus. */
	ERASE_DESCRIPTION,
	/** Its button. */
	ERASE_LABEL,
	/** Really? */
	ASK_ERASE("siapa"),
	/** Really, of a chat nobody has joined from. */
	ASK_ERASE_NOBODY,
	/** Yes. */
	ERASE_YES,
	/** No. */
	ERASE_NO,
	/** Nothing was erased. */
	ERASE_KEPT,
	/** It will be done. */
	ERASE_PENDING("waktu"),
	/** The button until then. */
	ERASE_CANCEL,
	/** It will not be done. */
	ERASE_CANCELLED,
	/** There is nothing to take back. */
	ERASE_NOTHING,
	/** The account of staff is the programme's. */
	ERASE_STAFF;

	private final Set<String> placeholders;

	PrivacyPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
