package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import id.p2k2.bot.outbox.SendResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HalfAnswerTests {

	private static final String WHOLE = "{\"ok\":true,\"result\":{\"message_id\":4711,\"date\":1,\"text\":\"halo\"}}";

	@Test
	void isSentAsSoonAsItsYesCanBeSeenAndHasItsNumberOnlyWhenThatIsWhole() {
		for (int length = 0; length < WHOLE.length(); length++) {
			long number = (length > WHOLE.indexOf("4711,") + 4) ? 4711 : 0;
			SendResult result = read(WHOLE.substring(0, length), 200);
			assertThat(result).as("%s characters", length)
				.isEqualTo(
						(length >= "{\"ok\":true".length()) ? new SendResult.Sent(number) : new SendResult.Unknown());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"ok":false,"error_code":403,"description":"Forbidden: bot was bl  | 403
			{"ok":false,"error_code":400,"description":"Bad Request: chat not found" | 400
			{ "ok" : false, "error_co                                          | 404
			{"ok":false                                                        | 400
			""")
	void isSurelyNotSentIfItsNoCanBeSeen(String text, int status) {
		assertThat(read(text, status)).isEqualTo(new SendResult.NotSent());
	}

	@Test
	void waitsAsLongAsCanBeSeen() {
		assertThat(read("{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":7}", 429))
			.isEqualTo(new SendResult.Throttled(Duration.ofSeconds(7)));
		assertThat(read("{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":7", 429))
			.isEqualTo(new SendResult.Throttled(Duration.ofSeconds(9)));
		assertThat(read("{\"ok\":false,\"error_code\":401,", 401)).isEqualTo(new SendResult.BotRefused());
	}

	@Test
	void aServersErrorStaysUnknown() {
		assertThat(read("{\"ok\":false,\"error_code\":500,\"descr", 500)).isEqualTo(new SendResult.Unknown());
		assertThat(read("{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error: sent message was "
				+ "immediately deleted and can't be returned\"", 500))
			.isEqualTo(new SendResult.Sent(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"ok\":tr", "<html>\"ok\":true</html>", "[{\"ok\":true}",
			"{\"result\":{\"text\":\"\\\"ok\\\":true", "{\"ok\":trueish" })
	void isUnknownWithoutEither(String text) {
		assertThat(read(text, 200)).isEqualTo(new SendResult.Unknown());
	}

	private static SendResult read(String text, int status) {
		return Verdict.of(HalfAnswer.read(text, status, Optional.of(Duration.ofSeconds(9))));
	}

}
