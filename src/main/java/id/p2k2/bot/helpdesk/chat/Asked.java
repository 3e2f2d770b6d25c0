package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Source;

/**
 * A question as far as it has been put. Kept with the dialogue for a day at most.
 *
 * @param source where the ticket will come from
 * @param since when it was begun, in minutes
 * @param text all words so far, scrubbed, at most {@link Part#LONGEST} characters; empty
 * if none
 * @param files voice notes and pictures, at most ten
 */
record Asked(Source source, long since, String text, List<Part> files) {

	private static final int MOST_FILES = 10;

	static Asked nothing(Source source, long since) {
		return new Asked(source, since, "", List.of());
	}

	static Asked words(String text, long since) {
		return nothing(Source.QUESTION, since).and(text);
	}

	Asked and(String more) {
		String all = (this.text + "\n" + more.strip()).strip();
		return new Asked(this.source, this.since, Part.words(all).text(), this.files);
	}

	Asked and(Part file) {
		List<Part> all = new ArrayList<>(this.files);
		if (all.size() < MOST_FILES) {
			all.add(new Part(file.kind(), "", file.fileId()));
		}
		return new Asked(this.source, this.since, this.text, List.copyOf(all)).and(file.text());
	}

	/** What a ticket is made of: at least one, where anything was said. */
	List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		if (!this.text.isEmpty()) {
			parts.add(Part.words(this.text));
		}
		parts.addAll(this.files);
		return parts;
	}

	long count(Part.Kind kind) {
		return parts().stream().filter((part) -> part.kind() == kind).count();
	}

}
