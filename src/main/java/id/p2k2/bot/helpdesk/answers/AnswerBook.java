package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All answers that are written. Does not change; safe for many threads. */
public final class AnswerBook {

	/** The answer to a forwarded bansos message; a book without it is refused. */
	static final String HOAX_ADVICE = "hoaks-tautan";

	private final List<Entry> entries;

	private final EverydayWords everydayWords;

	private final Map<String, Answer> byId;

	AnswerBook(List<Entry> entries, EverydayWords everydayWords) {
		this.entries = List.copyOf(entries);
		this.everydayWords = everydayWords;
		this.byId = entries.stream()
			.map(Entry::answer)
			.collect(Collectors.toUnmodifiableMap(Answer::id, Function.identity()));
	}

	/**
	 * The answer with this id.
	 * @param id for instance from a button that may be older than the file
	 * @return the answer, or empty if an editor has removed it
	 */
	public Optional<Answer> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * What to say to a message that {@link LooksLikeBansosForward} recognises.
	 * @return the advice
	 */
	public Answer hoaxAdvice() {
		return find(HOAX_ADVICE).orElseThrow();
	}

	List<Entry> entries() {
		return this.entries;
	}

	EverydayWords everydayWords() {
		return this.everydayWords;
	}

}
