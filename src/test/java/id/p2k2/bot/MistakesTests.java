package id.p2k2.bot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What the jar says before it starts. */
class MistakesTests {

	private final MockEnvironment environment = new MockEnvironment().withProperty("TELEGRAM_BOT_TOKEN", "1:x");

	@Test
	void areNoneWithATokenAlone() {
		assertThat(P2k2Bot.mistakes(this.environment)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "TELEGRAM_BOT_TOKEN,''", "P2K2_SEND_RATE,0", "P2K2_SEND_RATE,0.0", "P2K2_SEND_RATE,cepat",
			"P2K2_SEND_RATE,-5", "P2K2_MESSAGES,/tidak/ada" })
	void areOneLineThatNamesTheVariable(String name, String value) {
		assertThat(P2k2Bot.mistakes(this.environment.withProperty(name, value))).singleElement()
			.satisfies((line) -> assertThat(line).contains(name).doesNotContain("\n"));
	}

	@Test
	void ofTheDatabaseAreTaggedWithItsAddressAlone() {
		String hindrance = DatabaseGate.hindrance("jdbc:mysql://siapa:rahasia@127.0.0.1:1/p2k2?password=rahasia",
				"siapa", "rahasia");
		assertThat(hindrance).contains("127.0.0.1:1/p2k2").doesNotContain("rahasia", "siapa", "\n");
	}

}
