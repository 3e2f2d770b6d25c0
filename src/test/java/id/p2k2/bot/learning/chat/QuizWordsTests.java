package id.p2k2.bot.learning.chat;

import java.util.List;

import id.p2k2.bot.learning.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuizWordsTests {

	private static final Question QUESTION = new Question("m1s1-1", "Apa yang dicoba lebih dulu?",
			List.of(new Question.Option("Berhenti sebentar dan tarik napas", true),
					new Question.Option("Memarahi sekarang supaya cepat diam", false),
					new Question.Option("Mencubit pelan saja", false)),
			"Marah itu wajar.");

	@ParameterizedTest
	@CsvSource({ "a,0", "C.,2", "tarik napas,0", "Mencubit pelan,2", "memarahi SEKARANG,1",
			"Berhenti sebentar dan tarik napas.,0" })
	void findsTheOptionThatIsMeant(String typed, int option) {
		assertThat(QuizWords.meant(QUESTION, typed)).contains(option);
	}

	@ParameterizedTest
	@ValueSource(strings = { "d", "ya", "", "an", "tidak tahu", "Berhenti sebentar lalu mencubit" })
	void guessesNothing(String typed) {
		assertThat(QuizWords.meant(QUESTION, typed)).isEmpty();
	}

}
