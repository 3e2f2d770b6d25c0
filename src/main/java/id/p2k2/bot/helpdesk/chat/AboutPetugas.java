package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.CommonPhrase;

import org.springframework.stereotype.Component;

/**
 * A report about a petugas pengaduan. The questions of everybody else stay as they are:
 * the sentence that tells who reads also tells to type "petugas" if it is about one of
 * them. Where another petugas has joined, the family says which one it is, and that one
 * never sees the report: not in the list, not by its code, not when it is overdue. Where
 * there is no other, or she does not know who it is, somebody who reads might be the one,
 * so nothing is asked and nothing kept, and the channels outside, which stand above, are
 * all there is.
 */
@Component
class AboutPetugas {

	private static final Set<String> AROUND = Set.of("ini", "laporan", "tentang", "soal", "si", "ibu", "bu", "bapak",
			"pak", "nya", "sendiri", "itu", "yang", "pengaduan", "ya", "orangnya");

	private final Tickets tickets;

	AboutPetugas(Tickets tickets) {
		this.tickets = tickets;
	}

	/** Whether words say only that it is about a petugas. */
	static boolean meant(String typed) {
		List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split("[^a-z]+"));
		return words.contains("petugas")
				&& words.stream().allMatch((word) -> word.isEmpty() || word.equals("petugas") || AROUND.contains(word));
	}

	Turn<ComplaintState> which(Draft draft, Family family) {
		Map<StaffId, String> petugas = this.tickets.petugas(family);
		if (petugas.size() < 2) {
			return unread(draft);
		}
		List<Button> buttons = new ArrayList<>();
		petugas.forEach((id, name) -> buttons.add(Button.of(CommonPhrase.plain(name), action("orang", id.value()))));
		buttons.add(Button.of(ComplaintPhrase.UNKNOWN_PETUGAS.with(), action("tidaktahu")));
		buttons.add(Button.no(ComplaintPhrase.NOT_ABOUT_PETUGAS.with(), action("bukan")));
		return Turn.ask(new ComplaintState.AskingWhich(draft), ComplaintPhrase.ASK_WHICH_PETUGAS.with(), buttons);
	}

	Turn<ComplaintState> chosen(Draft draft, Said.Press press, Family family) {
		return switch (press.verb()) {
			case "bukan" -> asksSafe(draft.notFor(0));
			case "orang" -> {
				StaffId accused = new StaffId(press.number(0));
				String name = this.tickets.petugas(family).get(accused);
				yield (name != null) ? asksSafe(draft.notFor(accused.value()))
					.after(Reply.say(ComplaintPhrase.NOT_SEEN_BY.with("nama", name))) : which(draft, family);
			}
			default -> unread(draft);
		};
	}

	private static Turn<ComplaintState> asksSafe(Draft draft) {
		return Turn.ask(new ComplaintState.AskingSafe(draft), ComplaintPhrase.ASK_SAFE.with(), ComplaintWords.safe());
	}

	private static Turn<ComplaintState> unread(Draft draft) {
		return RestrictedSteps.unread(draft, ComplaintPhrase.NO_OTHER_PETUGAS.with());
	}

	private static String action(String verb, Object... arguments) {
		return Action.of(TicketActions.COMPLAINT, verb, arguments);
	}

}
