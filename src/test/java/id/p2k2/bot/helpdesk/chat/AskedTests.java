package id.p2k2.bot.helpdesk.chat;

import java.util.stream.IntStream;

import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTests {

	private static final Part VOICE = new Part(Part.Kind.VOICE, "soal kartu", "AwAC1");

	@Test
	void keepsAllWordsInOneTextAndEachFileByItself() {
		Asked asked = Asked.words("bu mau tanya", 1).and("duit blm msk ").and(VOICE);

		assertThat(asked.parts()).containsExactly(Part.words("bu mau tanya\nduit blm msk\nsoal kartu"),
				new Part(Part.Kind.VOICE, "", "AwAC1"));
	}

	@Test
	void hasNoWordsWhereOnlyAFileCame() {
		Asked asked = Asked.nothing(Source.QUESTION, 1).and(new Part(Part.Kind.PHOTO, "", "AgAC1"));

		assertThat(asked.parts()).containsExactly(new Part(Part.Kind.PHOTO, "", "AgAC1"));
		assertThat(asked.count(Part.Kind.TEXT)).isZero();
	}

	@Test
	void staysWithinWhatATicketHoldsHoweverMuchIsSaid() {
		Asked asked = IntStream.range(0, 50)
			.boxed()
			.reduce(Asked.nothing(Source.QUESTION, 1),
					(so, number) -> so.and("a".repeat(400)).and(new Part(Part.Kind.VOICE, "", "AwAC" + number)),
					(one, _) -> one);

		assertThat(asked.text()).hasSize(Part.LONGEST);
		assertThat(asked.files()).hasSize(10);
	}

	@Test
	void survivesBeingStoredWithTheDialogue() throws Exception {
		JsonMapper json = JsonMapper.builder().build();
		AskState.Sending state = new AskState.Sending(7, Asked.words("duit blm msk", 1).and(VOICE));

		assertThat(json.readValue(json.writeValueAsString(state), AskState.Sending.class)).isEqualTo(state);
	}

}
