package id.p2k2.bot.fakes;

import java.util.List;

/**
 * A poll or quiz as one phone sees it.
 *
 * @param id the poll's id
 * @param question the question
 * @param options labels, in order
 * @param quiz whether it has right answers
 * @param correct indexes of the right options, empty unless a quiz
 * @param explanation shown after a quiz vote, may be empty
 * @param anonymous whether the bot does not learn who voted
 * @param multiple whether several options may be chosen
 * @param votes this phone's own choice, empty before voting
 */
public record Poll(String id, String question, List<String> options, boolean quiz, List<Integer> correct,
		String explanation, boolean anonymous, boolean multiple, List<Integer> votes) {

	Poll voted(List<Integer> chosen) {
		return new Poll(this.id, this.question, this.options, this.quiz, this.correct, this.explanation, this.anonymous,
				this.multiple, List.copyOf(chosen));
	}

}
