package id.p2k2.bot.helpdesk.answers;

import java.util.List;

/** What reading the answers came to. */
public sealed interface AnswersLoaded {

	/**
	 * All of it is sound.
	 *
	 * @param book ready for use
	 */
	record Ready(AnswerBook book) implements AnswersLoaded {

	}

	/**
	 * Something an editor must mend; nothing of it is used.
	 *
	 * @param mistakes all of them in Bahasa Indonesia, each with file and line
	 */
	record Broken(List<String> mistakes) implements AnswersLoaded {

	}

}
