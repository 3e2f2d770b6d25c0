package id.p2k2.bot.helpdesk.answers;

import java.util.List;

import id.p2k2.bot.text.MessagesFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers and their search. */
@Configuration(proxyBeanMethods = false)
public class AnswersConfiguration {

	/**
	 * Reads and checks all answers and the everyday words.
	 * @param folder where they are
	 * @return the book, or all mistakes with file and line
	 */
	public static AnswersLoaded load(MessagesFolder folder) {
		Findings findings = new Findings();
		EverydayWords words = EverydayWords.read(folder, findings);
		List<Entry> entries = new AnswerReader(folder, findings).read();
		return findings.mistakes().isEmpty() ? new AnswersLoaded.Ready(new AnswerBook(entries, words))
				: new AnswersLoaded.Broken(findings.mistakes());
	}

	@Bean
	AnswerBook answerBook(MessagesFolder folder) {
		return switch (load(folder)) {
			case AnswersLoaded.Ready(AnswerBook book) -> book;
			case AnswersLoaded.Broken broken -> throw new IllegalStateException(String.join("\n", broken.mistakes()));
		};
	}

	@Bean
	AnswerSearch answerSearch(AnswerBook book) {
		return AnswerSearch.over(book);
	}

}
