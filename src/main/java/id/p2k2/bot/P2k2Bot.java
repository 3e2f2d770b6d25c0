package id.p2k2.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

import id.p2k2.bot.helpdesk.answers.AnswersConfiguration;
import id.p2k2.bot.helpdesk.answers.AnswersLoaded;
import id.p2k2.bot.learning.content.CatalogueLoaded;
import id.p2k2.bot.learning.content.ContentConfiguration;
import id.p2k2.bot.roster.ImportCommand;
import id.p2k2.bot.telegram.TelegramSettings;
import id.p2k2.bot.text.MessagesFolder;
import id.p2k2.bot.text.TextConfiguration;
import id.p2k2.bot.text.TextsLoaded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Start of the jar: checks what it needs, waits for the database, and runs. */
@SpringBootApplication
public class P2k2Bot {

	private static final int UNUSABLE_SETTINGS = 2;

	private static final String IMPORT = "impor";

	/** Neither poller nor sender nor ticks: another instance may be serving meanwhile. */
	private static final Map<String, Object> WITHOUT_SERVING = Map.of("p2k2.serve", "false",
			"spring.quartz.auto-startup", "false");

	private static final Pattern RATE = Pattern.compile("(?=.*[1-9])[0-9]{1,6}(\\.[0-9]{1,3})?");

	/**
	 * Starts the bot. Without a usable token, or with mistakes in the words, it says so
	 * in clear lines on the error stream and ends with code 2.
	 * @param arguments none to serve; {@code impor FILE} to import a large file and end
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
		if (arguments.length == 2 && IMPORT.equals(arguments[0])) {
			System.exit(imported(Path.of(arguments[1])));
		}
		SpringApplication.run(P2k2Bot.class, arguments);
	}

	private static int imported(Path file) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(P2k2Bot.class)
			.web(WebApplicationType.NONE)
			.initializers((starting) -> starting.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("import", WITHOUT_SERVING)))
			.run()) {
			return ImportCommand.run(context, file, System.out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> mistakes(Environment environment) {
		try {
			TelegramSettings.read(environment);
		}
		catch (IllegalArgumentException ex) {
			return List.of(String.valueOf(ex.getMessage()));
		}
		Optional<String> unusable = rate(environment).or(() -> missingFolder(environment));
		if (unusable.isPresent()) {
			return List.of(unusable.get());
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

	private static Optional<String> rate(Environment environment) {
		boolean usable = RATE.matcher(environment.getProperty("P2K2_SEND_RATE", "1").strip()).matches();
		return usable ? Optional.empty()
				: Optional.of("P2K2_SEND_RATE perlu sebuah angka di atas nol: pesan per detik");
	}

	private static Optional<String> missingFolder(Environment environment) {
		String folder = environment.getProperty("P2K2_MESSAGES", "").strip();
		return (folder.isEmpty() || Files.isDirectory(Path.of(folder))) ? Optional.empty()
				: Optional.of("P2K2_MESSAGES menunjuk ke " + folder + ", tetapi folder itu tidak ada");
	}

}
