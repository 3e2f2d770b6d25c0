package id.p2k2.bot.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandWordsTests {

	@ParameterizedTest
	@CsvSource({ "/menu,menu", "/MENU,menu", "/menu@p2k2_bot,menu", "' /batal ',batal", "stop,berhenti",
			"STOP!,berhenti", "Berhenti.,berhenti", "Hapus data,hapus", "menu,menu", "lanjut,lanjut" })
	void areCommands(String text, String name) {
		assertThat(CommandWords.command(text)).contains(new Said.Command(name, ""));
	}

	@Test
	void carryWhatStandsBehindThem() {
		assertThat(CommandWords.command("/start  7KQM-2XTD-9P5 ")).contains(new Said.Command("start", "7KQM-2XTD-9P5"));
		assertThat(CommandWords.command("/tanya apa\nkabar")).contains(new Said.Command("tanya", "apa\nkabar"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "//", "/ menu", "jangan berhenti", "stop dulu ya", "menu apa hari ini" })
	void areNotEveryWords(String text) {
		assertThat(CommandWords.command(text)).isEmpty();
	}

}
