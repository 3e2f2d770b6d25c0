package id.p2k2.bot;

import java.util.List;
import java.util.TimeZone;

import id.p2k2.bot.telegram.TelegramSettings;
import id.p2k2.bot.text.TextConfiguration;
import id.p2k2.bot.text.TextsLoaded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** Start of the jar: checks what it needs, waits for the database, and runs. */
@SpringBootApplication
public class P2k2Bot {

	private static final int UNUSABLE_SETTINGS = 2;

	/**
	 * Starts the bot. Without a usable token, or with mistakes in the words, it says so
	 * in clear lines on the error stream and ends with code 2.
	 * @param arguments none are needed
	 */
	public static void main(String[] arguments) {
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		Environment environment = new StandardEnvironment();
		List<String> mistakes = mistakes(environment);
		if (!mistakes.isEmpty()) {
			mistakes.forEach(System.err::println);
			System.exit(UNUSABLE_SETTINGS);
		}
		DatabaseGate.waitUntilOpen(environment);
		SpringApplication.run(P2k2Bot.class, arguments);
	}

	private static List<String> mistakes(Environment environment) {
		try {
			TelegramSettings.read(environment);
		}
		catch (IllegalArgumentException ex) {
			return List.of(String.valueOf(ex.getMessage()));
		}
		return switch (TextConfiguration.load(TextConfiguration.folder(environment))) {
			case TextsLoaded.Ready _ -> List.of();
			case TextsLoaded.Broken(List<String> broken) -> broken;
		};
	}

}
