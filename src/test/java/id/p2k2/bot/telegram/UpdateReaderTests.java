package id.p2k2.bot.telegram;

import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.inbox.Received;
import id.p2k2.bot.shared.Chat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpdateReaderTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SITI = "'chat':{'id':4503599627370495,'type':'private','first_name':'Siti'},"
			+ "'from':{'id':4503599627370495,'first_name':'Siti','username':'siti_rahasia'}";

	@Test
	void readsWordsAndKeepsNoName() {
		Received read = read("'message':{'message_id':5,%s,'text':'Halo 👍 <b>&_'}").orElseThrow();
		assertThat(read.updateId()).isEqualTo(900);
		assertThat(read.chat()).isEqualTo(new Chat(7, 4503599627370495L));
		assertThat(read.incoming()).isEqualTo(new Incoming.Words("Halo 👍 <b>&_", 5, Optional.empty(), false, false));
		assertThat(read.toString()).doesNotContain("Siti", "siti_rahasia");
	}

	@Test
	void scrubsNumbersBeforeAnythingIsStored() {
		Incoming.Words words = (Incoming.Words) incoming(
				"'message':{'message_id':5,%s,'text':'NIK saya 3216054507890002'}");
		assertThat(words.text()).doesNotContain("3216054507890002");
		assertThat(words.scrubbed()).isTrue();
	}

	@Test
	void keepsNothingOfALoginCode() {
		assertThat(incoming("'message':{'message_id':5,%s,'text':'12345'}")).isEqualTo(new Incoming.LoginCode(5));
	}

	@Test
	void knowsTheMessageRepliedToAndWhatIsForwarded() {
		Incoming.Words words = (Incoming.Words) incoming(
				"'message':{'message_id':5,%s,'text':'ya','reply_to_message':{'message_id':4},'forward_origin':{}}");
		assertThat(words.replyTo()).contains(4L);
		assertThat(words.forwarded()).isTrue();
	}

	@Test
	void readsAPressAlsoUnderAMessageThatIsGone() {
		assertThat(incoming("'callback_query':{'id':'q','data':'menu:lain','message':{'message_id':8,'date':0,%s}}"))
			.isEqualTo(new Incoming.Press("menu:lain", 8, "q"));
	}

	@Test
	void readsBlockingAndItsEnd() {
		assertThat(incoming("'my_chat_member':{%s,'new_chat_member':{'status':'kicked'}}"))
			.isEqualTo(new Incoming.Reach(true));
		assertThat(incoming("'my_chat_member':{%s,'new_chat_member':{'status':'member'}}"))
			.isEqualTo(new Incoming.Reach(false));
	}

	@Test
	void takesTheLargestPictureAndScrubsItsCaption() {
		Incoming.Attachment photo = (Incoming.Attachment) incoming("""
				'message':{'message_id':5,%s,'caption':'KK 3216054507890002',
				'photo':[{'file_id':'kecil','file_size':1},{'file_id':'besar','file_size':99}]}""");
		assertThat(photo.fileId()).isEqualTo("besar");
		assertThat(photo.size()).isEqualTo(99);
		assertThat(photo.caption()).doesNotContain("3216054507890002");
	}

	@Test
	void keepsOnlyTheKindOfAContact() {
		assertThat(incoming("'message':{'message_id':5,%s,'contact':{'phone_number':'+628123456789'}}"))
			.isEqualTo(new Incoming.Other("contact", 5));
		assertThat(incoming("'message':{'message_id':5,%s,'something_of_next_year':{}}"))
			.isEqualTo(new Incoming.Other("other", 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'edited_message':{'message_id':5,%s,'text':'x'}", "'something_new':{'id':1}",
			"'message':{'message_id':5,'chat':{'id':-100,'type':'supergroup'},'text':'x'}",
			"'channel_post':{'message_id':5,'chat':{'id':-100,'type':'channel'},'text':'x'}",
			"'callback_query':{'id':'q','data':'x','inline_message_id':'i'}" })
	void passesOverWhatItDoesNotServe(String body) {
		assertThat(read(body)).isEmpty();
	}

	@Test
	void refusesWhatIsNoUpdate() {
		assertThatThrownBy(() -> UpdateReader.read(Bot.of(1, "7:x"), JSON.readTree("{}")))
			.isInstanceOf(RuntimeException.class);
	}

	private static Incoming incoming(String body) {
		return read(body).orElseThrow().incoming();
	}

	private static Optional<Received> read(String body) {
		String json = "{'update_id':900," + body.replace("%s", SITI) + "}";
		return UpdateReader.read(Bot.of(1, "7:x"), JSON.readTree(json.replace('\'', '"')));
	}

}
