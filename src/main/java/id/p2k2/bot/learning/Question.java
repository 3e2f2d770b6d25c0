package id.p2k2.bot.learning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One question of a quiz.
 *
 * @param id unlike every other in the catalogue, begins with the code of its sesi; kept
 * with answers, so it is never given to another question
 * @param text the question, at most 300 characters
 * @param options 2 or 3, one of them right
 * @param explanation why, kindly, at most 300 characters; said after every answer
 */
public record Question(String id, String text, List<Option> options, String explanation) {

	/**
	 * A possible answer.
	 *
	 * @param text at most 60 characters
	 * @param right whether it is the right one
	 */
	public record Option(String text, boolean right) {

	}

	/**
	 * Tells this question from what it was before an editor changed its words.
	 * @return 1 to 4 lower-case letters and digits, another one if the question or an
	 * option reads differently
	 */
	public String mark() {
		String words = this.text + this.options.stream().map(Option::text).collect(Collectors.joining("\n", "\n", ""));
		return Integer.toString(words.hashCode() & 0xFFFFF, Character.MAX_RADIX);
	}

	/**
	 * Whether an option is right.
	 * @param option from 0; anything else is not right
	 * @return true for the right one alone
	 */
	public boolean right(int option) {
		return has(option) && this.options.get(option).right();
	}

	/**
	 * Whether there is such an option.
	 * @param option any number
	 * @return true from 0 to the number of options, exclusive
	 */
	public boolean has(int option) {
		return option >= 0 && option < this.options.size();
	}

}
