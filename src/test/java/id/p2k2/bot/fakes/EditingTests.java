package id.p2k2.bot.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditingTests {

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

	private long ask() {
		return this.bot.ok("sendMessage",
				"""
						{'chat_id':11,'text':'Jadi?','reply_markup':{'inline_keyboard':[[{'text':'Jadi','callback_data':'a'}]]}}""")
			.path("message_id")
			.asLong();
	}

	@Test
	void showsTheEditAndTakesTheButtonsAway() {
		long id = ask();
		this.bot.ok("editMessageText", "{'chat_id':11,'message_id':" + id + ",'text':'Jadi, terima kasih.'}");
		assertThat(this.siti.newest().text()).isEqualTo("Jadi, terima kasih.");
		assertThat(this.siti.newest().labels()).isEmpty();
		assertThat(this.siti.newest().editedAt()).isNotNull();
	}

	@Test
	void refusesAnEditThatChangesNothing() {
		long id = ask();
		this.bot.ok("editMessageReplyMarkup", "{'chat_id':11,'message_id':" + id + "}");
		assertThat(this.bot.refused("editMessageReplyMarkup", "{'chat_id':11,'message_id':" + id + "}"))
			.startsWith("Bad Request: message is not modified: ");
	}

	@Test
	void refusesEditsOfMissingForeignAndKeyboardMessages() {
		long own = this.siti.sends("halo");
		long keyboard = this.bot
			.ok("sendMessage", "{'chat_id':11,'text':'a','reply_markup':{'keyboard':[[{'text':'Menu'}]]}}")
			.path("message_id")
			.asLong();
		String edit = "{'chat_id':11,'text':'b','message_id':";
		assertThat(this.bot.refused("editMessageText", edit + "9999}"))
			.isEqualTo("Bad Request: message to edit not found");
		assertThat(this.bot.refused("editMessageText", edit + own + "}"))
			.isEqualTo("Bad Request: message can't be edited");
		assertThat(this.bot.refused("editMessageText", edit + keyboard + "}"))
			.isEqualTo("Bad Request: message can't be edited");
		assertThat(this.siti.replyKeyboard().getFirst().getFirst().label()).isEqualTo("Menu");
	}

	@Test
	void deletesOnBothSidesWithinTwoDays() {
		long id = ask();
		long own = this.siti.sends("rahasia");
		this.bot.ok("deleteMessages", "{'chat_id':11,'message_ids':[" + id + "," + own + ",777]}");
		assertThat(this.siti.messages()).hasSize(1);
		assertThat(this.bot.refused("deleteMessage", "{'chat_id':11,'message_id':" + id + "}"))
			.isEqualTo("Bad Request: message to delete not found");
		long old = ask();
		this.fake.clock(InstantSource.fixed(Instant.now().plus(Duration.ofHours(49))));
		assertThat(this.bot.refused("deleteMessage", "{'chat_id':11,'message_id':" + old + "}"))
			.isEqualTo("Bad Request: message can't be deleted for everyone");
	}

	@Test
	void remembersHowAPressWasAnswered() {
		ask();
		String press = this.siti.presses("Jadi");
		assertThat(this.siti.unansweredPresses()).hasSize(1);
		this.bot.ok("answerCallbackQuery", "{'callback_query_id':'" + press + "','text':'Baik','show_alert':true}");
		assertThat(this.siti.unansweredPresses()).isEmpty();
		assertThat(this.siti.pressed().getFirst().notice()).isEqualTo("Baik");
		assertThat(this.siti.pressed().getFirst().alert()).isTrue();
	}

	@Test
	void refusesToAnswerOldAndUnknownPresses() {
		ask();
		String press = this.siti.presses("Jadi");
		this.fake.clock(InstantSource.fixed(Instant.now().plusSeconds(160)));
		String old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
		assertThat(this.bot.refused("answerCallbackQuery", "{'callback_query_id':'" + press + "'}")).isEqualTo(old);
		assertThat(this.bot.refused("answerCallbackQuery", "{'callback_query_id':'1'}")).isEqualTo(old);
	}

	@Test
	void showsTheNarrowestCommandList() {
		this.bot.ok("setMyCommands", "{'commands':[{'command':'menu','description':'Menu'}]}");
		assertThat(this.siti.commands()).containsOnlyKeys("/menu");
		String scope = "'scope':{'type':'chat','chat_id':11}";
		this.bot.ok("setMyCommands", "{'commands':[{'command':'rencana','description':'Rencana'}]," + scope + "}");
		assertThat(this.siti.commands()).containsEntry("/rencana", "Rencana").hasSize(1);
		this.bot.ok("deleteMyCommands", "{" + scope + "}");
		assertThat(this.siti.commands()).containsOnlyKeys("/menu");
		assertThat(this.bot.refused("setMyCommands", "{'commands':[{'command':'Menu!','description':'Menu'}]}"))
			.isEqualTo("Bad Request: BOT_COMMAND_INVALID");
		assertThat(this.bot.ok("getMyCommands", "{}").get(0).path("command").asString()).isEqualTo("menu");
	}

	@Test
	void keepsTheBotsProfile() {
		this.bot.ok("setMyDescription", "{'description':'Bukan pendaftaran bantuan.'}");
		assertThat(this.fake.profile(FakeOptions.TOKEN, "description")).isEqualTo("Bukan pendaftaran bantuan.");
		assertThat(this.bot.refused("setMyShortDescription", "{'short_description':'" + "a".repeat(121) + "'}"))
			.isEqualTo("Bad Request: short_description is too long");
	}

}
