package id.p2k2.bot.helpdesk.answers;

import java.util.ArrayList;
import java.util.List;

/** Collects what an editor has to mend, each with its place. */
final class Findings {

	private final List<String> mistakes = new ArrayList<>();

	void mistake(Place place, String what) {
		this.mistakes.add(place + ": " + what);
	}

	List<String> mistakes() {
		return List.copyOf(this.mistakes);
	}

}
