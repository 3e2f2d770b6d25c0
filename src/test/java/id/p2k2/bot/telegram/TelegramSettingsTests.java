package id.p2k2.bot.telegram;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelegramSettingsTests {

	private static final String TOKEN = "123456:ABC-def_1";

	@Test
	void needsNothingButAToken() {
		TelegramSettings settings = read(Map.of("TELEGRAM_BOT_TOKEN", " " + TOKEN + " "));
		assertThat(settings.bots()).containsExactly(new Bot(123456, 1, TOKEN));
		assertThat(settings.apiUrl()).isEqualTo("https://api.telegram.org");
		assertThat(settings.webhookUrl()).isEmpty();
	}

	@Test
	void keepsTheNumberOfABotWhateverItsPlace() {
		TelegramSettings settings = read(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_BOT_TOKEN_7", "9:x"));
		assertThat(settings.place(7)).contains(settings.bot(9));
		assertThat(settings.place(2)).isEmpty();
	}

	@Test
	void neverShowsATokenOrASecret() {
		TelegramSettings settings = read(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_WEBHOOK_URL",
				"https://bot.example", "TELEGRAM_WEBHOOK_SECRET", "sangat-rahasia"));
		assertThat(settings.toString() + settings.bots()).doesNotContain("ABC", "sangat-rahasia");
	}

	@ParameterizedTest
	@CsvSource({ "TELEGRAM_BOT_TOKEN,''", "TELEGRAM_BOT_TOKEN,rahasia", "TELEGRAM_BOT_TOKEN,:rahasia",
			"TELEGRAM_BOT_TOKEN_2,rahasia", "TELEGRAM_BOT_TOKEN_2,123456:lain", "TELEGRAM_API_URL,api.telegram.org",
			"TELEGRAM_API_URL,http://host/bot", "TELEGRAM_WEBHOOK_URL,http://bot.example",
			"TELEGRAM_WEBHOOK_SECRET,ada spasi" })
	void saysInOneLineWhatIsWrongWithoutQuotingIt(String name, String value) {
		MockEnvironment environment = environment(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_WEBHOOK_URL",
				"https://bot.example", "TELEGRAM_WEBHOOK_SECRET", "cukup"))
			.withProperty(name, value);
		assertThatThrownBy(() -> TelegramSettings.read(environment)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining(name.replace("_2", ""))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("\n", "rahasia", "ABC-def"));
	}

	private static TelegramSettings read(Map<String, String> values) {
		return TelegramSettings.read(environment(values));
	}

	private static MockEnvironment environment(Map<String, String> values) {
		MockEnvironment environment = new MockEnvironment();
		values.forEach(environment::setProperty);
		return environment;
	}

}
