package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Finds the written answers that fit a question best. Safe for many threads. */
public final class AnswerSearch {

	/** A long complaint says in its first words what it is about. */
	private static final int MOST_WORDS = 40;

	/**
	 * Below this a hit is chance: one or two common words of a question about something
	 * else. Found with the questions that the tests do not hold out.
	 */
	private static final double LEAST_CONFIDENCE = 3.3;

	/** A hit that is worth less than this part of the best one only confuses. */
	private static final double LEAST_OF_BEST = 0.2;

	/**
	 * So much said about an answer is enough, however long the story around it: about
	 * three words that few answers have.
	 */
	private static final double ENOUGH = 13;

	private final IndexSearcher searcher;

	private final Analyzer analyzer;

	private AnswerSearch(IndexReader reader, Analyzer analyzer) {
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(AnswerIndex.SIMILARITY);
		this.analyzer = analyzer;
	}

	/**
	 * A search over a book, kept in memory.
	 * @param book all answers
	 * @return ready for use
	 */
	public static AnswerSearch over(AnswerBook book) {
		Analyzer analyzer = new EverydayAnalyzer(book.everydayWords());
		return new AnswerSearch(AnswerIndex.build(book, analyzer), analyzer);
	}

	/**
	 * The answers that fit best.
	 * @param question as a family wrote it, of any length; slang, slips and abbreviations
	 * are expected
	 * @param most how many at most, from 1
	 * @return best first; empty if nothing fits well enough to be offered
	 */
	public List<Hit> best(String question, int most) {
		try {
			List<Hit> hits = confident(words(question));
			return hits.stream()
				.filter((hit) -> hit.score() >= LEAST_OF_BEST * hits.getFirst().score())
				.limit(most)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Best first. How well an answer fits is weighed by the part of the question, by what
	 * its words say, that the answer has at all: one rare word does not carry a sentence.
	 */
	private List<Hit> confident(List<QuestionWord> words) throws IOException {
		double whole = Math.min(ENOUGH, words.stream().mapToDouble(QuestionWord::rarity).sum());
		Map<Integer, Float> shares = scores(words, QuestionWord::share);
		List<Hit> hits = new ArrayList<>();
		for (Map.Entry<Integer, Float> found : scores(words, QuestionWord::query).entrySet()) {
			double share = Math.min(1, shares.getOrDefault(found.getKey(), 0f) / whole);
			double confidence = found.getValue() * share;
			if (confidence >= LEAST_CONFIDENCE) {
				hits.add(new Hit(id(found.getKey()), confidence));
			}
		}
		hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
		return hits;
	}

	/** Every answer that has any of the words, by its number in the index. */
	private Map<Integer, Float> scores(List<QuestionWord> words, Function<QuestionWord, Query> part)
			throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words.forEach((word) -> query.add(part.apply(word), BooleanClause.Occur.SHOULD));
		return Arrays.stream(this.searcher.search(query.build(), this.searcher.getIndexReader().numDocs()).scoreDocs)
			.collect(Collectors.toMap((found) -> found.doc, (found) -> found.score));
	}

	private List<QuestionWord> words(String question) throws IOException {
		Set<String> distinct = new LinkedHashSet<>();
		try (TokenStream tokens = this.analyzer.tokenStream("", question)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (distinct.size() < MOST_WORDS && tokens.incrementToken()) {
				distinct.add(term.toString());
			}
			tokens.end();
		}
		List<QuestionWord> words = new ArrayList<>();
		for (String word : distinct) {
			words.add(QuestionWord.of(word, this.searcher));
		}
		return words;
	}

	private String id(int document) throws IOException {
		return this.searcher.storedFields().document(document).get(AnswerIndex.ID);
	}

}
