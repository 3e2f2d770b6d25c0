package id.p2k2.bot.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/**
	 * Where a quiz goes on.
	 * @param answered the questions that have been answered
	 * @return the first that has not been, or the first of all if every one has; empty if
	 * there is no quiz
	 */
	public Optional<Question> firstOpen(Set<String> answered) {
		return this.quiz.stream()
			.filter((question) -> !answered.contains(question.id()))
			.findFirst()
			.or(() -> this.quiz.stream().findFirst());
	}

	/**
	 * The question that follows.
	 * @param id which question came before
	 * @return the next, or empty after the last and after one that is no longer asked
	 */
	public Optional<Question> after(String id) {
		int position = position(id);
		return (position > 0 && position < this.quiz.size()) ? Optional.of(this.quiz.get(position)) : Optional.empty();
	}

	/**
	 * The question that follows for somebody who may have answered some already.
	 * @param id which question came before
	 * @param answered the questions that have been answered
	 * @return the next that has not been, or simply the next if every one has; empty
	 * after the last
	 */
	public Optional<Question> after(String id, Set<String> answered) {
		boolean again = this.quiz.stream().allMatch((question) -> answered.contains(question.id()));
		return this.quiz.stream()
			.skip(position(id))
			.filter((question) -> again || !answered.contains(question.id()))
			.findFirst();
	}

	/**
	 * The place of a question.
	 * @param id which question
	 * @return from 1, or 0 if it is no longer asked
	 */
	public int position(String id) {
		return this.quiz.stream().map(Question::id).toList().indexOf(id) + 1;
	}

}
