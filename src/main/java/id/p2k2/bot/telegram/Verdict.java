package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import id.p2k2.bot.outbox.SendResult;
import id.p2k2.bot.outbox.SendResult.Reason;

/**
 * What an answer means for a message: by code and parameters first, by the official
 * server's exact texts second.
 */
final class Verdict {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** What the server says of a handle that it does not know, or not any more. */
	private static final List<String> FILES = List.of("wrong file identifier", "wrong remote file", "wrong file_id",
			"file reference expired", "file_reference_expired", "can't use file of type");

	private Verdict() {
	}

	static SendResult of(Answer answer) {
		return switch (answer) {
			case Answer.Ok ok -> new SendResult.Sent(ok.result().path("message_id").asLong(0));
			case Answer.OkUnreadable yes -> new SendResult.Sent(yes.messageId());
			case Answer.Silence silence -> silence.left() ? new SendResult.Unknown() : new SendResult.NotSent();
			case Answer.Strange strange when strange.status() == 429 ->
				new SendResult.Throttled(strange.retryAfter().orElse(PATIENCE));
			case Answer.Strange _ -> new SendResult.Unknown();
			case Answer.No no -> no(no);
		};
	}

	/** Whether Telegram does not accept the bot's token. */
	static boolean refusesBot(Answer answer) {
		return of(answer) instanceof SendResult.BotRefused;
	}

	private static SendResult no(Answer.No no) {
		String text = no.description().toLowerCase(Locale.ROOT);
		return switch (no.code()) {
			case 429 -> new SendResult.Throttled(no.retryAfter().orElse(PATIENCE));
			case 401 -> new SendResult.BotRefused();
			case 403 -> new SendResult.Refused(forbidden(text));
			case 400 -> badRequest(no, text);
			case 404 ->
				text.contains("method") ? new SendResult.Refused(Reason.BAD_REQUEST) : new SendResult.BotRefused();
			default -> text.contains("immediately deleted") ? new SendResult.Sent(0) : other(no.code());
		};
	}

	private static SendResult other(int code) {
		return (code >= 500) ? new SendResult.Unknown() : new SendResult.Refused(Reason.BAD_REQUEST);
	}

	private static Reason forbidden(String text) {
		if (text.contains("blocked")) {
			return Reason.BLOCKED;
		}
		if (text.contains("deactivated")) {
			return Reason.DEACTIVATED;
		}
		return (text.contains("kicked") || text.contains("not a member") || text.contains("was deleted"))
				? Reason.KICKED : Reason.CHAT_NOT_FOUND;
	}

	private static SendResult badRequest(Answer.No no, String text) {
		if (no.migratedTo().isPresent()) {
			return new SendResult.Migrated(no.migratedTo().get());
		}
		if (text.contains("not modified")) {
			return new SendResult.Sent(0);
		}
		if (text.contains("chat not found")) {
			return new SendResult.Refused(Reason.CHAT_NOT_FOUND);
		}
		if (FILES.stream().anyMatch(text::contains)) {
			return new SendResult.Refused(Reason.FILE_GONE);
		}
		boolean gone = text.contains("to edit not found") || text.contains("to delete not found")
				|| text.contains("can't be edited") || text.contains("can't be deleted");
		return new SendResult.Refused(gone ? Reason.MESSAGE_GONE : Reason.BAD_REQUEST);
	}

}
