package id.p2k2.bot.learning;

import java.util.List;
import java.util.Optional;

/**
 * One session, with nothing in it that may not be sent: neither sources nor what still
 * waits for approval.
 *
 * @param code {@code m1s1} to {@code m6s15}; the key under which meetings know it
 * @param modul the number of its modul
 * @param number within the modul, from 1
 * @param global its number among the fourteen of modul 1 to 5, if it is one of them
 * @param title its official title
 * @param aliases other titles that circulate
 * @param reportCategory under which it is reported, if that is known
 * @param minutes how long it is meant to take
 * @param summary 1 to 3 messages of at most 700 characters
 * @param practice what to try at home, at most 500 characters; empty while it waits for
 * approval
 * @param readAloud for those without a telephone, at most 700 characters; empty while it
 * waits for approval
 * @param games ice breakers
 * @param quiz the questions, in their order
 */
public record Sesi(String code, int modul, int number, Optional<Integer> global, String title, List<String> aliases,
		Optional<String> reportCategory, int minutes, List<String> summary, Optional<String> practice,
		Optional<String> readAloud, List<Game> games, List<Question> quiz) {

	/**
	 * An ice breaker.
	 *
	 * @param name what it is called
	 * @param text how it is played, at most 400 characters
	 */
	public record Game(String name, String text) {

	}

	/**
	 * The code of a sesi.
	 * @param modul the modul's number
	 * @param number the number within the modul
	 * @return for instance {@code m1s1}
	 */
	public static String code(int modul, int number) {
		return "m" + modul + "s" + number;
	}

	/**
	 * A question of the quiz.
	 * @param id which
	 * @return the question, or empty if it is no longer asked
	 */
	public Optional<Question> question(String id) {
		return this.quiz.stream().filter((question) -> question.id().equals(id)).findFirst();
	}

}
