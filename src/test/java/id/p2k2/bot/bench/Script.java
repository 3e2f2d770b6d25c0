package id.p2k2.bot.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import id.p2k2.bot.processes.Settlement;

/**
 * Who sends what. Three of four chats are families of a {@link Settlement} who have been
 * reminded: each asks for the schedule, then asks a question of her own, then presses
 * that she comes. Every fourth is a stranger who presses Start again and again.
 */
final class Script {

	static final long FIRST_UPDATE = 900_000_000;

	/** The chat of the first family; the others follow. */
	static final long FIRST_CHAT = 6_000_000_000L;

	private static final long FIRST_STRANGER = 6_100_000_000L;

	private static final int ONE_STRANGER_IN = 4;

	private static final String QUESTION = "kapan bantuan pkh cair bu";

	private static final String FROM = """
			{"id":%d,"is_bot":false,"first_name":"Orang","language_code":"id"}""";

	private static final String CHAT = """
			{"id":%d,"type":"private","first_name":"Orang"}""";

	/** The longest script. */
	static final int TURNS = 3;

	private Script() {
	}

	static boolean family(int person) {
		return person % ONE_STRANGER_IN != ONE_STRANGER_IN - 1;
	}

	static long chat(int person) {
		return (family(person) ? FIRST_CHAT : FIRST_STRANGER) + person;
	}

	/** What stands in statements of this person's turns and of no other's. */
	static Map<String, String> values(int person) {
		int kelompok = person / Settlement.A_KELOMPOK;
		Map<String, String> values = new LinkedHashMap<>();
		values.put("{CHAT}", String.valueOf(chat(person)));
		if (family(person)) {
			values.put("{KPM}", String.valueOf(Settlement.FIRST_KPM + person));
			values.put("{LINK}", String.valueOf(Settlement.FIRST_LINK + person));
			values.put("{KELOMPOK}", String.valueOf(Settlement.FIRST_KELOMPOK + kelompok));
			values.put("{MEETING}", String.valueOf(Settlement.FIRST_MEETING + kelompok));
			values.put("{NAME}", "Siti " + person);
			values.put("{GROUP}", "Melati " + kelompok);
		}
		return values;
	}

	/** An update as Telegram posts it: this person's turn number 0, 1 or 2. */
	static String json(long update, int person, int turn) {
		String from = FROM.formatted(chat(person));
		String chat = CHAT.formatted(chat(person));
		if (family(person) && turn == 2) {
			return """
					{"update_id":%d,"callback_query":{"id":"q%d","from":%s,"chat_instance":"1","data":"temu:datang:%d:1:%d",
					"message":{"message_id":%d,"date":1790000000,"text":"Pertemuan","chat":%s}}}"""
				.formatted(update, update, from, Settlement.FIRST_MEETING + person / Settlement.A_KELOMPOK,
						Settlement.FIRST_KPM + person, Settlement.SHOWN, chat);
		}
		String text = !family(person) ? "/start" : (turn == 0) ? "/jadwal" : QUESTION;
		return """
				{"update_id":%d,"message":{"message_id":%d,"date":1790000000,"text":"%s","chat":%s,"from":%s}}"""
			.formatted(update, 1_000_000 + turn, text, chat, from);
	}

}
