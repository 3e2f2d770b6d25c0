package id.p2k2.bot.text;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** The bot's words. */
@Configuration(proxyBeanMethods = false)
public class TextConfiguration {

	private static final String BASE_PACKAGE = "id.p2k2.bot";

	/**
	 * Where the words are by the environment.
	 * @param environment with {@code P2K2_MESSAGES} or without
	 * @return the folder
	 */
	public static MessagesFolder folder(PropertyResolver environment) {
		return new MessagesFolder(Optional.of(environment.getProperty("P2K2_MESSAGES", "").strip())
			.filter((path) -> !path.isEmpty())
			.map(Path::of));
	}

	/**
	 * Reads and checks the words of every phrase the code declares.
	 * @param folder where they are
	 * @return the texts or the mistakes
	 */
	public static TextsLoaded load(MessagesFolder folder) {
		return Texts.load(folder, PhraseBook.phrases(BASE_PACKAGE));
	}

	@Bean
	MessagesFolder messagesFolder(Environment environment) {
		return folder(environment);
	}

	@Bean
	Texts texts(MessagesFolder folder) {
		return switch (load(folder)) {
			case TextsLoaded.Ready(Texts texts) -> texts;
			case TextsLoaded.Broken broken -> throw new IllegalStateException(String.join("\n", broken.mistakes()));
		};
	}

}
