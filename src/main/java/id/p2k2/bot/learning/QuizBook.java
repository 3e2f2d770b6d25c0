package id.p2k2.bot.learning;

import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.shared.LinkId;

/** What is known of a family's quiz answers. */
public interface QuizBook {

	/**
	 * Whether answers of a link may be kept.
	 * @param link whose
	 * @return yes, no, or empty if nobody has asked
	 */
	Optional<Boolean> consent(LinkId link);

	/**
	 * Keeps the decision whether answers may be kept. A no keeps what was kept before;
	 * erasing has a path of its own.
	 * @param link whose
	 * @param granted yes or no
	 */
	void decide(LinkId link, boolean granted);

	/**
	 * The questions of a sesi a link has answered.
	 * @param link whose
	 * @param sesi which sesi
	 * @return their ids; empty without consent
	 */
	Set<String> answered(LinkId link, String sesi);

	/**
	 * How a link answered a question last.
	 * @param link whose
	 * @param question the id of the question
	 * @return the option, from 0; empty if it did not, and without consent
	 */
	Optional<Integer> chosen(LinkId link, String question);

	/**
	 * Keeps an answer, if the link agreed. The first one to a question stays the first;
	 * of those after it the latest stays.
	 * @param link whose
	 * @param sesi of which sesi
	 * @param question to which question
	 * @param option which option, from 0
	 */
	void answer(LinkId link, String sesi, Question question, int option);

}
