package id.p2k2.bot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import id.p2k2.bot.inbox.Attachments;
import id.p2k2.bot.shared.Chat;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Brings files from Telegram. */
@Component
class TelegramFiles implements Attachments {

	private final TelegramSettings settings;

	private final BotApi api;

	TelegramFiles(TelegramSettings settings, BotApi api) {
		this.settings = settings;
		this.api = api;
	}

	@Override
	public Optional<Path> fetch(Chat chat, String fileId) {
		Bot bot = this.settings.bot(chat.bot());
		Answer answer = this.api.call(bot, "getFile", GetFile.builder().fileId(fileId).build());
		String path = (answer instanceof Answer.Ok(JsonNode result)) ? result.path("file_path").asString("") : "";
		if (path.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path file = Files.createTempFile("p2k2-", ".in");
			if (this.api.download(bot, path, file)) {
				return Optional.of(file);
			}
			Files.delete(file);
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
