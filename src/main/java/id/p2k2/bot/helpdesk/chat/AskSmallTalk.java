package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import id.p2k2.bot.text.spoken.SpokenAnswer;

/** What is said without asking anything. */
enum AskSmallTalk {

	/** Thanks, and nothing else. */
	THANKS,
	/** A greeting, and nothing else. */
	GREETING,
	/** Yes, no, folded hands, a number or a sign: to whatever it was. */
	ANSWER,
	/** Something to be answered. */
	NONE;

	private static final Set<String> THANKFUL = Set.of("terima", "kasih", "terimakasih", "trima", "trimakasih",
			"makasih", "makasi", "mksh", "mkasih", "trims", "tq", "thanks", "thx", "suwun", "nuhun", "hatur", "matur",
			"maturnuwun", "matursuwun", "nuwun", "kasi", "sakalangkong");

	private static final Set<String> GREETED = Set.of("assalamualaikum", "asalamualaikum", "assalamu", "asalamu",
			"alaikum", "aslm", "ass", "askum", "samlikum", "halo", "hallo", "hai", "hi", "hello", "pagi", "siang",
			"sore", "malam", "selamat", "met", "permisi", "punten", "sampurasun", "kulonuwun", "wr", "wb", "p", "ping");

	private static final Set<String> AROUND = Set.of("ya", "yaa", "ibu", "bu", "buk", "bapak", "pak", "mas", "mbak",
			"kak", "min", "admin", "banyak", "atas", "infonya", "info", "jawabannya", "semua", "sekali", "sangat");

	private static final int LETTERS = 3;

	/** Looks at a text of any length. */
	static AskSmallTalk of(String text) {
		List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> said = words.stream().filter((word) -> !AROUND.contains(word)).toList();
		if (!said.isEmpty() && THANKFUL.containsAll(said)) {
			return THANKS;
		}
		if (!said.isEmpty() && GREETED.containsAll(said)) {
			return GREETING;
		}
		boolean answer = SpokenAnswer.of(text) != SpokenAnswer.Answer.UNCLEAR || SpokenAnswer.wavers(text);
		return (answer || said.stream().mapToInt(String::length).sum() < LETTERS) ? ANSWER : NONE;
	}

}
