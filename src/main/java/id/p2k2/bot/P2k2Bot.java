package id.p2k2.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import id.p2k2.bot.helpdesk.answers.AnswersConfiguration;
import id.p2k2.bot.helpdesk.answers.AnswersLoaded;
import id.p2k2.bot.learning.content.CatalogueLoaded;
import id.p2k2.bot.learning.content.ContentConfiguration;
import id.p2k2.bot.telegram.TelegramSettings;
import id.p2k2.bot.text.MessagesFolder;
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
		MessagesFolder folder = TextConfiguration.folder(environment);
		List<String> mistakes = new ArrayList<>();
		if (TextConfiguration.load(folder) instanceof TextsLoaded.Broken(List<String> broken)) {
			mistakes.addAll(broken);
		}
		if (ContentConfiguration.load(folder) instanceof CatalogueLoaded.Broken(List<String> broken)) {
			mistakes.addAll(broken);
		}
		if (AnswersConfiguration.load(folder) instanceof AnswersLoaded.Broken(List<String> broken)) {
			mistakes.addAll(broken);
		}
		return mistakes;
	}

}
