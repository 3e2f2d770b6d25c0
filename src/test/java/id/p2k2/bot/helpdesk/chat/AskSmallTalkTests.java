package id.p2k2.bot.helpdesk.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AskSmallTalkTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			makasih bu                              | THANKS
			Terima kasih banyak ya, Pak!            | THANKS
			matur nuwun                             | THANKS
			terima kasih, tapi uangnya belum masuk  | NONE
			assalamualaikum wr wb                   | GREETING
			Selamat pagi bu                         | GREETING
			assalamualaikum bu mau tanya kks        | NONE
			ya                                      | ANSWER
			tidak bu                                | ANSWER
			🙏                                      | ANSWER
			12                                      | ANSWER
			??                                      | ANSWER
			bu                                      | ANSWER
			kks                                     | NONE
			duit blm msk                            | NONE
			kapan cair                              | NONE
			""")
	void tellsWhatAsksNothing(String text, AskSmallTalk expected) {
		assertThat(AskSmallTalk.of(text)).isEqualTo(expected);
	}

}
