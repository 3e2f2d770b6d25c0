package id.p2k2.bot.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConversationIntegrationTests {

	private static final Path FOLDER = Path.of("src", "test", "resources", "conversations");

	@Autowired
	private World world;

	static Stream<Path> conversations() throws IOException {
		String only = System.getProperty("conversation", "");
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".txt") && file.toString().contains(only))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("conversations")
	void playsAsWritten(Path file) throws IOException {
		new Player(this.world).play(Line.parse(Files.readAllLines(file)));
	}

}
