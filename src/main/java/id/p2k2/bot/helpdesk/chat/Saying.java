package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;

import id.p2k2.bot.helpdesk.Utterance;
import id.p2k2.bot.text.Wording;

/**
 * What was said in a ticket, as far as one message takes it: the newest whole.
 *
 * @param lines in the order in which it was said
 * @param all whether nothing older is left out
 */
record Saying(List<Wording> lines, boolean all) {

	/** Room for what is said in one message, the names and marks around it included. */
	static final int ROOM = 3_400;

	/** Around the words of one who speaks, his name aside. */
	private static final int FRAME = 20;

	static Saying newest(List<Utterance> said, Function<Utterance, Wording> line) {
		LinkedList<Wording> lines = new LinkedList<>();
		int left = ROOM;
		for (Utterance one : said.reversed()) {
			left -= length(one);
			if (left < 0) {
				return new Saying(lines, false);
			}
			lines.addFirst(line.apply(one));
		}
		return new Saying(lines, true);
	}

	/** All of it, in as many messages as it takes. */
	static List<List<Wording>> pages(List<Utterance> said, Function<Utterance, Wording> line) {
		List<List<Wording>> pages = new ArrayList<>();
		int left = 0;
		for (Utterance one : said) {
			left -= length(one);
			if (left < 0) {
				pages.add(new ArrayList<>());
				left = ROOM - length(one);
			}
			pages.getLast().add(line.apply(one));
		}
		return pages;
	}

	private static int length(Utterance one) {
		return FRAME + one.staff().length() + one.text().length();
	}

}
