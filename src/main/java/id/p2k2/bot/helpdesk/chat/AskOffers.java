package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.answers.Answer;
import id.p2k2.bot.helpdesk.answers.AnswerBook;
import id.p2k2.bot.helpdesk.answers.AnswerSearch;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** The answers that are written, as far as they may fit. */
@Component
class AskOffers {

	private static final int OFFERED = 3;

	private final AnswerSearch search;

	private final AnswerBook book;

	AskOffers(AnswerSearch search, AnswerBook book) {
		this.search = search;
		this.book = book;
	}

	/** What to say to a bansos message that was passed on. */
	Wording advice() {
		return CommonPhrase.plain(this.book.hoaxAdvice().text());
	}

	/** The last words are what is asked; what came before helps where they do not. */
	Turn<AskState> offer(Asked asked, String last, boolean heard, Speaker speaker) {
		List<Answer> found = best(last);
		return offered(asked, heard, found.isEmpty() ? best(asked.text()) : found, speaker);
	}

	private List<Answer> best(String text) {
		return this.search.best(text, OFFERED).stream().flatMap((hit) -> this.book.find(hit.id()).stream()).toList();
	}

	private static Turn<AskState> offered(Asked asked, boolean heard, List<Answer> answers, Speaker speaker) {
		boolean forwards = !speaker.ownFamilies().isEmpty();
		AskState next = (answers.isEmpty() && !forwards) ? new AskState.Waiting()
				: new AskState.Offered(asked, heard, answers.stream().map(Answer::id).toList());
		return Turn.ask(next, AskWords.found(answers, heard, forwards), AskWords.offered(answers, heard, forwards));
	}

	Turn<AskState> read(Asked asked, boolean heard, List<String> answers, String id, Speaker speaker) {
		List<String> others = new ArrayList<>(answers);
		others.remove(id);
		return this.book.find(id)
			.map((answer) -> Turn.<AskState>ask(new AskState.Reading(asked, heard, List.copyOf(others)),
					AskWords.answer(answer), AskWords.reading()))
			.orElseGet(() -> notThat(asked, heard, others, speaker));
	}

	Turn<AskState> notThat(Asked asked, boolean heard, List<String> others, Speaker speaker) {
		List<Answer> left = others.stream().flatMap((id) -> this.book.find(id).stream()).toList();
		boolean forwards = !speaker.ownFamilies().isEmpty();
		if (left.isEmpty() && !forwards) {
			return Turn.ask(new AskState.Waiting(), QuestionPhrase.NOT_FOUND_ONLY.with());
		}
		return Turn.ask(new AskState.Offered(asked, heard, others),
				forwards ? QuestionPhrase.NOT_THAT.with() : QuestionPhrase.FOUND_ONLY.with(),
				AskWords.offered(left, heard, forwards));
	}

}
