package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the written answers that fit a question best. Safe for many threads. */
public final class AnswerSearch {

	/** A long complaint says in its first words what it is about. */
	private static final int MOST_WORDS = 40;

	/**
	 * Below this a hit is chance: one or two common words of a question about something
	 * else. Found with the questions of the odd lines in the tests.
	 */
	private static final double LEAST_CONFIDENCE = 4;

	/** A hit that is worth less than this part of the best one only confuses. */
	private static final double LEAST_OF_BEST = 0.35;

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
			List<QuestionWord> words = words(question);
			double understood = understood(words);
			List<Hit> hits = new ArrayList<>();
			for (ScoreDoc found : this.searcher.search(query(words), most).scoreDocs) {
				double confidence = found.score * understood;
				if (confidence >= LEAST_CONFIDENCE
						&& (hits.isEmpty() || confidence >= LEAST_OF_BEST * hits.getFirst().score())) {
					hits.add(new Hit(id(found), confidence));
				}
			}
			return List.copyOf(hits);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** The part of a question, by what its words say, that is about these answers. */
	private static double understood(List<QuestionWord> words) {
		double all = words.stream().mapToDouble(QuestionWord::rarity).sum();
		double known = words.stream().mapToDouble((word) -> word.rarity() * word.understood()).sum();
		return (all == 0) ? 0 : known / all;
	}

	private static Query query(List<QuestionWord> words) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words.forEach((word) -> query.add(word.query(), BooleanClause.Occur.SHOULD));
		return query.build();
	}

	private String id(ScoreDoc found) throws IOException {
		return this.searcher.storedFields().document(found.doc).get(AnswerIndex.ID);
	}

}
