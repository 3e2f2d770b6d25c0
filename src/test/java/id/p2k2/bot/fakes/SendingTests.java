package id.p2k2.bot.fakes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SendingTests {

	private final FakeTelegram fake = FakeTelegram.start();

	private final BotSide bot = new BotSide(this.fake);

	private final Phone siti = this.fake.phone(11, "Bu Siti");

	@BeforeEach
	void start() {
		this.siti.starts("");
	}

	@AfterEach
	void close() {
		this.fake.close();
	}

	@Test
	void showsAMessageWithItsButtonsOnThePhone() {
		JsonNode sent = this.bot.ok("sendMessage", """
				{'chat_id':'11','text':'<b>Jadi?</b> &lt;3','parse_mode':'HTML','method':'sendmessage','reply_markup':
				{'inline_keyboard':[[{'text':'Jadi','callback_data':'a'}],[{'text':'Batal','callback_data':'b'}]]}}""");
		Bubble bubble = this.siti.newest();
		assertThat(bubble.id()).isEqualTo(sent.path("message_id").asLong());
		assertThat(bubble.text()).isEqualTo("Jadi? <3");
		assertThat(bubble.entities()).containsExactly(new Entity("bold", 0, 5, null));
		assertThat(this.siti.transcript()).endsWith("bot → Bu Siti: Jadi? <3 [Jadi] [Batal]");
		assertThat(this.fake.ledger().sentTo(11)).extracting(Ledger.Entry::text).containsExactly("Jadi? <3");
	}

	@Test
	void readsFormBodiesAndMethodNamesInAnyCase() {
		this.bot.send("SENDMESSAGE", "application/x-www-form-urlencoded",
				"chat_id=11&text=halo+Ibu&disable_notification=true");
		assertThat(this.siti.newest().text()).isEqualTo("halo Ibu");
		assertThat(this.siti.newest().silent()).isTrue();
	}

	@Test
	void readsMultipartBodies() {
		String body = """
				--XX\r
				Content-Disposition: form-data; name="chat_id"\r
				\r
				11\r
				--XX\r
				Content-Disposition: form-data; name="document"; filename="kode.csv"\r
				Content-Type: text/csv\r
				\r
				nama,kode
				\r
				--XX--\r
				""";
		JsonNode answer = Json.MAPPER
			.readTree(this.bot.send("sendDocument", "multipart/form-data; boundary=XX", body).body());
		Attachment file = java.util.Objects.requireNonNull(this.siti.newest().attachment());
		assertThat(answer.path("result").path("document").path("file_name").asString()).isEqualTo("kode.csv");
		assertThat(file.mime()).isEqualTo("text/csv");
		assertThat(this.siti.text(file)).isEqualTo("nama,kode\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{'chat_id':11}                                            | message text is empty
					{'text':'a'}                                              | chat_id is empty
					{'chat_id':11,'text':'   '}                               | message text is empty
					{'chat_id':12,'text':'a'}                                 | chat not found
					{'chat_id':11,'text':'a','txt':'b'}                       | unknown field "txt" in sendMessage
					{'chat_id':11,'text':'a','protect_content':'maybe'}       | field "protect_content" must be of type Boolean
					{'chat_id':11,'text':'a','parse_mode':'MarkdownV2'}       | unsupported parse_mode
					{'chat_id':11,'text':'<b>a','parse_mode':'HTML'}          | can't parse entities: Can't find end tag corresponding to start tag "b"
					{'chat_id':11,'text':'a','reply_parameters':{'message_id':1}} | message to be replied not found
					""")
	void refusesWhatTelegramRefuses(String body, String why) {
		assertThat(this.bot.refused("sendMessage", body)).isEqualTo("Bad Request: " + why);
		assertThat(this.fake.ledger().size()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{'text':'','callback_data':'a'}          | inline keyboard button text must be non-empty
					{'text':'a'}                             | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
					{'text':'a','callback_data':''}          | BUTTON_DATA_INVALID
					{'text':'a','callback_data':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé'} | BUTTON_DATA_INVALID
					{'text':'a','callback_data':'b','url':'https://a.id'} | can't parse inline keyboard button: exactly one action is allowed, found url, callback_data
					{'text':'a','url':'http://localhost/'}   | inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL
					{'text':'a','callback':'b'}              | unknown field "callback" in reply_markup.inline_keyboard
					""")
	void refusesOddButtons(String button, String why) {
		String body = "{'chat_id':11,'text':'a','reply_markup':{'inline_keyboard':[[" + button + "]]}}";
		JsonNode answer = Json.MAPPER.readTree(
				this.bot.send("sendMessage", "application/json", body.replace("'http", "\"http").replace('\'', '"'))
					.body());
		assertThat(answer.path("description").asString()).isEqualTo("Bad Request: " + why);
	}

	@Test
	void countsCharactersAfterEntities() {
		String most = "👍".repeat(4096);
		this.bot.ok("sendMessage", "{'chat_id':11,'parse_mode':'HTML','text':'<b>" + most + "</b>'}");
		assertThat(this.bot.refused("sendMessage", "{'chat_id':11,'text':'" + most + "a'}"))
			.isEqualTo("Bad Request: message is too long");
		this.siti.sendsPhoto(new byte[] { 1 }, "");
		String photo = java.util.Objects.requireNonNull(this.siti.messages().getLast().attachment()).fileId();
		assertThat(this.bot.refused("sendPhoto",
				"{'chat_id':11,'photo':'" + photo + "','caption':'" + "a".repeat(1025) + "'}"))
			.isEqualTo("Bad Request: message caption is too long");
	}

	@Test
	void refusesToWriteToThoseWhoNeverStartedBlockedOrLeft() {
		Phone wati = this.fake.phone(12, "Bu Wati");
		String body = "{'chat_id':12,'text':'halo'}";
		assertThat(this.bot.refused("sendMessage", body))
			.isEqualTo("Forbidden: bot can't initiate conversation with a user");
		wati.starts("");
		this.bot.ok("sendMessage", body);
		wati.blocks();
		assertThat(this.bot.refused("sendMessage", body)).isEqualTo("Forbidden: bot was blocked by the user");
		wati.unblocks();
		this.bot.ok("sendMessage", body);
		wati.vanishes();
		assertThat(this.bot.refused("sendMessage", body)).isEqualTo("Forbidden: user is deactivated");
	}

	@Test
	void knowsItsMethodsAndTokens() {
		assertThat(this.bot.send("sendDice", "application/json", "{}").statusCode()).isEqualTo(404);
		assertThat(this.bot.refused("sendDice", "{}")).isEqualTo("Not Found: method not found");
		assertThat(new BotSide(this.fake, "1:wrong").refused("getMe", "{}")).isEqualTo("Unauthorized");
		assertThat(this.bot.ok("getMe", "").path("id").asLong()).isEqualTo(7000000001L);
	}

	@Test
	void servesSeveralBotsApart() {
		try (FakeTelegram two = FakeTelegram.start(FakeOptions.standard().forBots("1:a", "2:b"))) {
			Phone first = two.phone("1:a", 5, "Bu Yuni");
			Phone second = two.phone("2:b", 5, "Bu Yuni");
			first.starts("");
			second.starts("");
			new BotSide(two, "2:b").ok("sendMessage", "{'chat_id':5,'text':'dari dua'}");
			assertThat(first.messages()).hasSize(1);
			assertThat(second.newest().text()).isEqualTo("dari dua");
		}
	}

	@Test
	void datesMessagesByItsClock() {
		this.fake.clock(InstantSource.fixed(Instant.parse("2026-12-07T02:00:00Z")));
		assertThat(this.bot.ok("sendMessage", "{'chat_id':11,'text':'a'}").path("date").asLong())
			.isEqualTo(Instant.parse("2026-12-07T02:00:00Z").getEpochSecond());
	}

	@Test
	void holdsTheSendLimitsWhenAsked() {
		try (FakeTelegram strict = FakeTelegram.start(FakeOptions.standard().limited().withOpenChats())) {
			BotSide side = new BotSide(strict);
			List<JsonNode> answers = java.util.stream.IntStream.range(0, 4)
				.mapToObj((i) -> side.call("sendMessage", "{'chat_id':7,'text':'a'}"))
				.toList();
			assertThat(answers.getLast().path("error_code").asInt()).isEqualTo(429);
			assertThat(answers.getLast().path("parameters").path("retry_after").asInt()).isEqualTo(1);
			assertThat(strict.ledger().doubles()).hasSize(3);
			strict.group(-9, "Melati");
			for (int i = 0; i < 20; i++) {
				side.ok("sendMessage", "{'chat_id':-9,'text':'a'}");
			}
			assertThat(side.refused("sendMessage", "{'chat_id':-9,'text':'a'}")).startsWith("Too Many Requests");
		}
	}

	@Test
	void keepsQuizzesAndTellsWhoVoted() {
		long id = this.bot.ok("sendPoll", """
				{'chat_id':11,'question':'Cuci tangan?','options':[{'text':'Ya'},{'text':'Tidak'}],'type':'quiz',
				'correct_option_ids':[0],'is_anonymous':false}""").path("message_id").asLong();
		this.siti.votes(id, 1);
		JsonNode updates = this.bot.ok("getUpdates", "{}");
		assertThat(updates.get(updates.size() - 1).path("poll_answer").path("option_ids").get(0).asInt()).isEqualTo(1);
		assertThat(this.bot.refused("sendPoll", "{'chat_id':11,'question':'','options':[{'text':'Ya'}]}"))
			.isEqualTo("Bad Request: poll question length must be between 1 and 300");
	}

	@Test
	void storesFilesForDownload() {
		this.siti.sendsDocument("anggota.csv", "text/csv", "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8), "");
		JsonNode updates = this.bot.ok("getUpdates", "{}");
		String id = updates.get(1).path("message").path("document").path("file_id").asString();
		String path = this.bot.ok("getFile", "{'file_id':'" + id + "'}").path("file_path").asString();
		BotSide files = new BotSide(this.fake, FakeOptions.TOKEN);
		assertThat(files.download(this.fake.url() + "/file/bot" + FakeOptions.TOKEN + "/" + path)).isEqualTo("a,b");
		assertThat(this.bot.refused("getFile", "{'file_id':'x'}")).isEqualTo("Bad Request: invalid file_id");
	}

}
