package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import id.p2k2.bot.outbox.SendResult;
import id.p2k2.bot.outbox.SendResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			403 | Forbidden: bot was blocked by the user                         | BLOCKED
			403 | Forbidden: user is deactivated                                 | DEACTIVATED
			403 | Forbidden: bot was kicked from the group chat                  | KICKED
			403 | Forbidden: bot was kicked from the supergroup chat             | KICKED
			403 | Forbidden: bot was kicked from the channel chat                | KICKED
			403 | Forbidden: bot is not a member of the supergroup chat          | KICKED
			403 | Forbidden: the group chat was deleted                          | KICKED
			403 | Forbidden: bot can't initiate conversation with a user         | CHAT_NOT_FOUND
			400 | Bad Request: chat not found                                    | CHAT_NOT_FOUND
			400 | Bad Request: private chat not found                            | CHAT_NOT_FOUND
			400 | Bad Request: message to edit not found                         | MESSAGE_GONE
			400 | Bad Request: message to delete not found                       | MESSAGE_GONE
			400 | Bad Request: message can't be edited                           | MESSAGE_GONE
			400 | Bad Request: message can't be deleted for everyone             | MESSAGE_GONE
			400 | Bad Request: wrong file identifier/HTTP URL specified          | FILE_GONE
			400 | Bad Request: wrong remote file identifier specified: Wrong string length | FILE_GONE
			400 | Bad Request: wrong file_id or the file is temporarily unavailable | FILE_GONE
			400 | Bad Request: VOICE_MESSAGES_FORBIDDEN                          | BAD_REQUEST
			400 | Bad Request: message is too long                               | BAD_REQUEST
			400 | Bad Request: BUTTON_DATA_INVALID                               | BAD_REQUEST
			404 | Not Found: method not found                                    | BAD_REQUEST
			413 | Request Entity Too Large                                       | BAD_REQUEST
			""")
	void refusesForGood(int code, String description, Reason reason) {
		assertThat(no(code, description)).isEqualTo(new SendResult.Refused(reason));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			400 | Bad Request: message is not modified: specified new message content is exactly the same
			500 | Internal Server Error: sent message was immediately deleted and can't be returned
			""")
	void takesForDone(int code, String description) {
		assertThat(no(code, description)).isEqualTo(new SendResult.Sent(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			500 | Internal Server Error: restart
			502 | Bad Gateway
			""")
	void doesNotKnow(int code, String description) {
		assertThat(no(code, description)).isEqualTo(new SendResult.Unknown());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			401 | Unauthorized
			404 | Not Found
			""")
	void stopsTheBot(int code, String description) {
		assertThat(no(code, description)).isEqualTo(new SendResult.BotRefused());
	}

	@Test
	void waitsExactlyAsLongAsAsked() {
		assertThat(Verdict.of(new Answer.No(429, "Too Many Requests: retry after 10072",
				Optional.of(Duration.ofSeconds(10_072)), Optional.empty())))
			.isEqualTo(new SendResult.Throttled(Duration.ofSeconds(10_072)));
		assertThat(Verdict.of(new Answer.Strange(429, Optional.of(Duration.ofSeconds(3)))))
			.isEqualTo(new SendResult.Throttled(Duration.ofSeconds(3)));
	}

	@Test
	void followsAMigrationWhateverTheWords() {
		assertThat(Verdict.of(new Answer.No(400, "Bad Request: group chat was upgraded to a supergroup chat",
				Optional.empty(), Optional.of(-1001L))))
			.isEqualTo(new SendResult.Migrated(-1001));
	}

	@Test
	void countsAYesAsSentEvenIfItCannotBeRead() {
		assertThat(Verdict.of(new Answer.Ok(JsonNodeFactory.instance.objectNode().put("message_id", 7))))
			.isEqualTo(new SendResult.Sent(7));
		assertThat(Verdict.of(new Answer.Ok(JsonNodeFactory.instance.booleanNode(true))))
			.isEqualTo(new SendResult.Sent(0));
		assertThat(Verdict.of(new Answer.OkUnreadable(17))).isEqualTo(new SendResult.Sent(17));
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 307, 403, 408, 502, 503 })
	void doesNotKnowWhatAStrangersPageMeans(int status) {
		assertThat(Verdict.of(new Answer.Strange(status, Optional.empty()))).isEqualTo(new SendResult.Unknown());
	}

	@Test
	void tellsARequestThatNeverLeftFromOneThatMayHave() {
		assertThat(Verdict.of(new Answer.Silence(false))).isEqualTo(new SendResult.NotSent());
		assertThat(Verdict.of(new Answer.Silence(true))).isEqualTo(new SendResult.Unknown());
	}

	private static SendResult no(int code, String description) {
		return Verdict.of(new Answer.No(code, description, Optional.empty(), Optional.empty()));
	}

}
