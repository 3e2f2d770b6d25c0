package id.p2k2.bot.meeting.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said while a pendamping plans. */
enum PlanPhrase implements Phrase {

	/** Describes /rencana. */
	DESCRIPTION,
	/** The button of /rencana. */
	LABEL,
	/** Describes the plan of a month. */
	MONTH_DESCRIPTION,
	/** The button of the plan of a month. */
	MONTH_LABEL,
	/** One or many. */
	ASK_KIND,
	/** One meeting. */
	ONE,
	/** A month. */
	WHOLE_MONTH,
	/** Only buttons. */
	PRESS_ONE,
	/** Which kelompok. */
	ASK_GROUP,
	/** Two kelompok have one name. */
	GROUP_IN("kelompok", "desa"),
	/** Serves none. */
	NO_GROUPS,
	/** No such kelompok. */
	GROUP_UNCLEAR,
	/** Which day. */
	ASK_DATE,
	/** Over. */
	DATE_PAST("tanggal"),
	/** Not in the calendar. */
	DATE_IMPOSSIBLE,
	/** Day and date do not fit. */
	DATE_CONTRADICTION("tanggal", "hari"),
	/** Not understood. */
	DATE_UNCLEAR,
	/** Which hour. */
	ASK_HOUR("tanggal"),
	/** No such hour. */
	HOUR_IMPOSSIBLE,
	/** Not understood. */
	HOUR_UNCLEAR,
	/** Over. */
	HOUR_PAST,
	/** Where. */
	ASK_PLACE,
	/** At the house of the ketua. */
	HOUSE,
	/** More than 120 characters. */
	PLACE_TOO_LONG,
	/** What about. */
	ASK_SESI,
	/** What about; no catalogue. */
	ASK_TOPIC,
	/** Another one. */
	OTHER_SESI,
	/** Which modul. */
	ASK_MODUL,
	/** Which sesi. */
	ASK_SESI_OF,
	/** More than 120 characters. */
	TOPIC_TOO_LONG,
	/** What was typed is a topic, but a sesi is called alike. */
	SESI_MEANT,
	/** All of it. */
	SUMMARY("kartu", "catatan"),
	/** What speaks against it. */
	HINTS("baris"),
	/** Store it. */
	SAVE,
	/** Change it. */
	CHANGE,
	/** Drop it. */
	DROP,
	/** Change what. */
	ASK_CHANGE,
	/** The day. */
	CHANGE_DATE,
	/** The hour. */
	CHANGE_HOUR,
	/** The place. */
	CHANGE_PLACE,
	/** The sesi. */
	CHANGE_SESI,
	/** One more kelompok. */
	JOIN,
	/** Which one joins. */
	ASK_JOIN,
	/** Nothing. */
	BACK,
	/** Stored. */
	SAVED("kartu"),
	/** There is one. */
	ALREADY_PLANNED("kartu"),
	/** Over. */
	IN_THE_PAST,
	/** Not served that day. */
	NOT_YOURS,
	/** Not stored. */
	DROPPED,
	/** Another meeting at that time. */
	CLASH("kelompok", "waktu"),
	/** Meets already that day. */
	SAME_DAY("kelompok", "jam"),
	/** Which month. */
	ASK_MONTH,
	/** Which month. */
	MONTH_UNCLEAR,
	/** All kelompok. */
	TABLE("bulan", "baris", "catatan"),
	/** How long the fullest evening's reminders take. */
	FORECAST("tanggal", "jumlah", "lama"),
	/** The same, longer than the window. */
	FORECAST_LATE("tanggal", "jumlah", "lama", "dari", "sampai"),
	/** A duration. */
	A_MINUTE,
	/** A duration. */
	MINUTES("menit"),
	/** A duration. */
	HOURS("jam"),
	/** The first part of a long table. */
	TABLE_PAGE("bulan", "baris"),
	/** A proposal. */
	LINE("kelompok", "tanggal", "jam", "tempat"),
	/** A proposal that lacks its place. */
	LINE_WITHOUT_PLACE("kelompok", "tanggal", "jam"),
	/** No proposal. */
	LINE_NONE("kelompok"),
	/** Planned before. */
	LINE_PLANNED("kelompok", "tanggal", "jam"),
	/** What speaks against a line. */
	LINE_HINT("catatan"),
	/** Two lines of the table. */
	LINE_CLASH("kelompok"),
	/** Store all. */
	SAVE_ALL,
	/** Change one. */
	CHANGE_ONE,
	/** Which one. */
	ASK_ONE,
	/** Its day. */
	ASK_ONE_DATE("kelompok"),
	/** Not this month. */
	LINE_DROP,
	/** Lines that were not understood. */
	UNCLEAR_LINES("baris"),
	/** Such a line. */
	UNCLEAR_LINE("baris", "alasan"),
	/** No such kelompok. */
	LINE_GROUP_UNKNOWN,
	/** Several such kelompok. */
	LINE_GROUP_AMBIGUOUS,
	/** Planned before. */
	LINE_PLANNED_BEFORE,
	/** No complete line. */
	NOTHING_TO_SAVE,
	/** Stored. */
	SAVED_ALL("jumlah", "catatan"),
	/** Some were not. */
	NOT_SAVED("baris"),
	/** Over. */
	NOT_SAVED_PAST("kelompok"),
	/** There is one. */
	NOT_SAVED_PLANNED("kelompok"),
	/** Not served that day. */
	NOT_SAVED_NOT_YOURS("kelompok");

	private final Set<String> placeholders;

	PlanPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
