package id.p2k2.bot.fakes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PhoneTests {

	private final FakeTelegram fake = FakeTelegram.start();

	private final BotSide bot = new BotSide(this.fake);

	private final Phone siti = this.fake.phone(11, "Bu Siti");

	@AfterEach
	void close() {
		this.fake.close();
	}

	private JsonNode last() {
		JsonNode updates = this.bot.ok("getUpdates", "{'offset':-1}");
		return updates.get(0);
	}

	private long say(String text, String data) {
		return this.bot
			.ok("sendMessage",
					"{'chat_id':11,'text':'" + text + "','reply_markup':{'inline_keyboard':[[{'text':'Jadi',"
							+ "'callback_data':'" + data + "'}]]}}")
			.path("message_id")
			.asLong();
	}

	@Test
	void startsWithAPayloadAsACommand() {
		this.siti.starts("7KQM");
		JsonNode message = last().path("message");
		assertThat(message.path("text").asString()).isEqualTo("/start 7KQM");
		assertThat(message.path("entities").get(0).path("type").asString()).isEqualTo("bot_command");
		assertThat(message.path("entities").get(0).path("length").asInt()).isEqualTo(6);
		assertThat(message.path("from").path("first_name").asString()).isEqualTo("Bu Siti");
		assertThat(message.path("chat").path("type").asString()).isEqualTo("private");
	}

	@Test
	void pressesTheNewestButtonOfThatName() {
		this.siti.starts("");
		long first = say("lama", "a");
		say("baru", "b");
		this.siti.presses("Jadi");
		assertThat(last().path("callback_query").path("data").asString()).isEqualTo("b");
		this.siti.pressesOn(first, "Jadi");
		assertThat(last().path("callback_query").path("data").asString()).isEqualTo("a");
		assertThat(last().path("callback_query").path("message").path("text").asString()).isEqualTo("lama");
	}

	@Test
	void saysWhichButtonsThereAreWhenOneIsMissing() {
		this.siti.starts("");
		say("lama", "a");
		assertThatThrownBy(() -> this.siti.presses("Batal")).isInstanceOf(AssertionError.class)
			.hasMessageContaining("No button [Batal] on the phone of Bu Siti; visible are [Jadi]");
	}

	@Test
	void writesTheLabelOfAReplyKeyboardKey() {
		this.siti.starts("");
		this.bot.ok("sendMessage", "{'chat_id':11,'text':'a','reply_markup':{'keyboard':[[{'text':'Jadwal'}]]}}");
		this.siti.presses("Jadwal");
		assertThat(last().path("message").path("text").asString()).isEqualTo("Jadwal");
		this.bot.ok("sendMessage", "{'chat_id':11,'text':'b','reply_markup':{'remove_keyboard':true}}");
		assertThat(this.siti.replyKeyboard()).isEmpty();
	}

	@Test
	void repliesForwardsAndSharesContacts() {
		this.siti.starts("");
		long question = say("Bisa?", "a");
		this.siti.repliesTo(question, "bisa");
		assertThat(last().path("message").path("reply_to_message").path("text").asString()).isEqualTo("Bisa?");
		this.siti.forwards("Bansos cair");
		assertThat(last().path("message").path("forward_origin").path("type").asString()).isEqualTo("hidden_user");
		this.siti.sharesContact("+62000");
		assertThat(last().path("message").path("contact").path("user_id").asLong()).isEqualTo(11);
	}

	@Test
	void sendsVoicePhotosAndDocuments() {
		this.siti.sendsVoice(new byte[] { 1, 2 });
		assertThat(last().path("message").path("voice").path("file_size").asInt()).isEqualTo(2);
		this.siti.sendsPhoto(new byte[] { 1 }, "rapat");
		assertThat(last().path("message").path("photo").get(0).path("file_id").asString()).isNotEmpty();
		assertThat(last().path("message").path("caption").asString()).isEqualTo("rapat");
		this.siti.sendsDocument("staf.csv", "text/csv", new byte[] { 1 }, "");
		assertThat(last().path("message").path("document").path("mime_type").asString()).isEqualTo("text/csv");
	}

	@Test
	void tellsTheBotOfBlocking() {
		this.siti.starts("");
		this.siti.blocks();
		assertThat(last().path("my_chat_member").path("new_chat_member").path("status").asString()).isEqualTo("kicked");
		assertThatIllegalStateException().isThrownBy(() -> this.siti.sends("halo"));
		this.siti.unblocks();
		assertThat(last().path("my_chat_member").path("new_chat_member").path("status").asString()).isEqualTo("member");
	}

	@Test
	void writesATranscript() {
		this.siti.starts("");
		long id = say("Jadi?", "a");
		this.siti.presses("Jadi");
		this.bot.ok("editMessageText", "{'chat_id':11,'message_id':" + id + ",'text':'Jadi.'}");
		this.bot.ok("sendMessage", "{'chat_id':11,'text':'malam','disable_notification':true}");
		assertThat(this.siti.transcript()).isEqualTo("""
				Bu Siti: /start
				bot → Bu Siti: Jadi? [Jadi]
				Bu Siti: [Jadi]
				bot → Bu Siti (diubah): Jadi.
				bot → Bu Siti: malam (senyap)""");
		assertThat(this.siti.sees("Jadi.").id()).isEqualTo(id);
	}

	@Test
	void tellsListenersWhatChanged() {
		List<Change.Kind> kinds = new CopyOnWriteArrayList<>();
		this.fake.onChange((change) -> kinds.add(change.kind()));
		this.siti.starts("");
		this.bot.ok("sendChatAction", "{'chat_id':11,'action':'typing'}");
		long id = say("Jadi?", "a");
		this.siti.presses("Jadi");
		this.bot.ok("deleteMessage", "{'chat_id':11,'message_id':" + id + "}");
		assertThat(kinds).containsExactly(Change.Kind.NEW, Change.Kind.TYPING, Change.Kind.NEW, Change.Kind.PRESS,
				Change.Kind.DELETED);
	}

}
