package id.p2k2.bot.helpdesk.answers;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.text.ForbiddenWords;

/** Collects what an editor has to mend, each with its place. */
final class Findings {

	private final List<String> mistakes = new ArrayList<>();

	private final ForbiddenWords forbidden = ForbiddenWords.packed();

	void mistake(Place place, String what) {
		this.mistakes.add(place + ": " + what);
	}

	/** Finds what may not be sent in a text whose first line stands here. */
	void forbidden(Place first, String text) {
		this.forbidden.hits(text)
			.forEach((hit) -> mistake(new Place(first.file(), first.line() + hit.line(text)), hit.mistake()));
	}

	List<String> mistakes() {
		return List.copyOf(this.mistakes);
	}

}
