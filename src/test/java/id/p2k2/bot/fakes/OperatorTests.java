package id.p2k2.bot.fakes;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OperatorTests {

	private final FakeTelegram fake = FakeTelegram.start(FakeOptions.standard().withOpenChats());

	private final BotSide bot = new BotSide(this.fake);

	@AfterEach
	void close() {
		this.fake.close();
	}

	private JsonNode get(String path) {
		return Json.MAPPER.readTree(this.bot.download(this.fake.url() + "/_fake/" + path));
	}

	@Test
	void actsForAPersonAndShowsTheirChat() {
		get("user/11/text?name=Bu+Siti&text=halo");
		this.bot.ok("sendMessage",
				"""
						{'chat_id':11,'text':'Jadi?','reply_markup':{'inline_keyboard':[[{'text':'Ya','callback_data':'a'}]]}}""");
		get("user/11/press?label=Ya");
		assertThat(get("user/11/transcript").asString())
			.isEqualTo("Bu Siti: halo\nbot → Bu Siti: Jadi? [Ya]\nBu Siti: [Ya]");
		assertThat(get("user/11/messages")).hasSize(2);
		assertThat(get("user/11/press?label=Tidak").path("error_code").asInt()).isEqualTo(400);
	}

	@Test
	void plansFaultsAndCountsWhatWasAccepted() {
		get("faults?of=sendMessage&fault=429&retry_after=3&times=2");
		assertThat(this.bot.refused("sendMessage", "{'chat_id':5,'text':'a'}")).endsWith("retry after 3");
		assertThat(this.bot.refused("sendMessage", "{'chat_id':5,'text':'a'}")).endsWith("retry after 3");
		this.bot.ok("sendMessage", "{'chat_id':5,'text':'a'}");
		assertThat(get("ledger?from=1").get(0).path("chatId").asLong()).isEqualTo(5);
		assertThat(get("stats").path("counts").path("refused 429").asInt()).isEqualTo(2);
		assertThat(get("stats").path("ledger").asInt()).isEqualTo(1);
	}

	@Test
	void readsTheArgumentsOfTheProcess() {
		FakeOptions options = FakeTelegramServer.options("--port=0", "--token=1:a", "--token=2:b", "--delay=50",
				"--limits", "--open-chats", "--forgetful");
		assertThat(options.tokens()).containsExactly("1:a", "2:b");
		assertThat(options.delay()).isEqualTo(Duration.ofMillis(50));
		assertThat(options.limits() && options.openChats() && options.forgetful()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> FakeTelegramServer.options("--odd"));
	}

}
