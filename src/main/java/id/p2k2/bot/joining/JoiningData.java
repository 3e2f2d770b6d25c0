package id.p2k2.bot.joining;

import java.util.List;

import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Of a chat that joined nothing is kept here; of one that tried, how often. */
@Component
class JoiningData implements PersonalData {

	private final JoinAttempts attempts;

	JoiningData(JoinAttempts attempts) {
		this.attempts = attempts;
	}

	@Override
	public List<Wording> describe(LinkId link) {
		return List.of();
	}

	@Override
	public void erase(LinkId link) {
		// a link keeps nothing here
	}

	@Override
	public void erase(Chat chat) {
		this.attempts.forget(chat);
	}

}
