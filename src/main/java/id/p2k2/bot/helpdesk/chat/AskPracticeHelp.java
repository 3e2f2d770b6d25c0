package id.p2k2.bot.helpdesk.chat;

import id.p2k2.bot.learning.HelpRequests;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.people.Family;

import org.springframework.stereotype.Component;

/** "Perlu bantuan" with a home practice is a question to the pendamping. */
@Component
class AskPracticeHelp implements HelpRequests {

	/** In no menu: only buttons lead there. */
	static final String COMMAND = "tanya_tugas";

	@Override
	public String command() {
		return COMMAND;
	}

	@Override
	public String argument(Family family, Sesi sesi) {
		return family.link().value() + " " + sesi.code();
	}

}
