package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import id.p2k2.bot.inbox.PressAcknowledger;
import id.p2k2.bot.shared.Chat;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

import org.springframework.stereotype.Component;

/**
 * Takes the waiting sign off pressed buttons: after the turn's commit, or after two
 * seconds if the turn takes longer. Telegram sets no limit on these calls.
 */
@Component
class Presses implements PressAcknowledger {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final TelegramSettings settings;

	private final BotApi api;

	private final Set<String> waiting = ConcurrentHashMap.newKeySet();

	Presses(TelegramSettings settings, BotApi api) {
		this.settings = settings;
		this.api = api;
	}

	void expect(Chat chat, String queryId) {
		if (this.waiting.add(queryId)) {
			Thread.ofVirtual().start(() -> {
				try {
					Thread.sleep(PATIENCE);
				}
				catch (InterruptedException ex) {
					return;
				}
				answer(chat, queryId);
			});
		}
	}

	@Override
	public void acknowledge(Chat chat, String queryId) {
		Thread.ofVirtual().start(() -> answer(chat, queryId));
	}

	private void answer(Chat chat, String queryId) {
		if (this.waiting.remove(queryId)) {
			this.api.call(this.settings.bot(chat.bot()), "answerCallbackQuery",
					AnswerCallbackQuery.builder().callbackQueryId(queryId).build());
		}
	}

}
