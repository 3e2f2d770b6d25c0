package id.p2k2.bot.helpdesk;

import java.security.SecureRandom;

import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.text.scrub.Scrubber;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TicketCodeTests {

	@RepeatedTest(50)
	void aCodeIsReadBackAndTakenForNothingElse() {
		String code = TicketCode.random(new SecureRandom());
		assertThat(TicketCode.typed(code)).contains(code);
		assertThat(Scrubber.scrub("kode " + code).text()).isEqualTo("kode " + code);
		assertThat(Scrubber.looksLikeLoginCode(code)).isFalse();
		assertThat(NomorKartu.find(code)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "K-7F3QD, K-7F3QD", "k-7f3qd, K-7F3QD", "K7F3QD, K-7F3QD", "' k 7f3qd. ', K-7F3QD", "K-OF3Q1, K-0F3Q1",
			"k–7f3ql, K-7F3Q1" })
	void codesAreReadAsPeopleTypeThem(String typed, String code) {
		assertThat(TicketCode.typed(typed)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kartu", "K-12345", "K-7F3Q", "kode K-7F3QD", "Kurang", "7F3QD", "K-7F3QDX" })
	void wordsAreNone(String typed) {
		assertThat(TicketCode.typed(typed)).isEmpty();
	}

}
