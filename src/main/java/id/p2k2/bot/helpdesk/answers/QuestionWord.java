package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One word of a question and what the index makes of it.
 *
 * @param query finds the answers that have the word, or one spelt almost so
 * @param rarity how much the word says: more the fewer answers have it, most for a word
 * that none has
 * @param understood 1 if an answer has it, less for one spelt almost so, 0 if none has
 */
record QuestionWord(Query query, double rarity, double understood) {

	/** Wherever the word stands: less than in a question, more than in passing. */
	private static final float SLIP_WORTH = 1.2f;

	/** A slip may be another word altogether. */
	private static final double SLIP_UNDERSTOOD = 0.6;

	/** The place that fits best counts; the others add this much of theirs. */
	private static final float OTHER_PLACES = 0.3f;

	private static final int SHORTEST_WITH_SLIP = 4;

	private static final int SHORTEST_WITH_TWO_SLIPS = 8;

	static QuestionWord of(String word, IndexSearcher searcher) throws IOException {
		IndexReader reader = searcher.getIndexReader();
		int answers = reader.docFreq(new Term(AnswerIndex.EVERYWHERE, word));
		Query query = (answers > 0) ? query(word) : slip(word);
		int found = (answers > 0) ? answers : searcher.count(query);
		double understood = (found == 0) ? 0 : (answers > 0) ? 1 : SLIP_UNDERSTOOD;
		return new QuestionWord(query, Math.log(1 + (reader.numDocs() + 0.5) / (found + 0.5)), understood);
	}

	/** What having the word is worth to an answer, wherever it stands. */
	Query share() {
		return new BoostQuery(new ConstantScoreQuery(this.query), (float) (this.rarity * this.understood));
	}

	private static Query query(String word) {
		List<Query> places = new ArrayList<>();
		AnswerIndex.WORTH
			.forEach((field, worth) -> places.add(new BoostQuery(new TermQuery(new Term(field, word)), worth)));
		return new DisjunctionMaxQuery(places, OTHER_PLACES);
	}

	private static Query slip(String word) {
		return new BoostQuery(new FuzzyQuery(new Term(AnswerIndex.EVERYWHERE, word), slips(word), 1), SLIP_WORTH);
	}

	private static int slips(String word) {
		if (word.length() < SHORTEST_WITH_SLIP) {
			return 0;
		}
		return (word.length() < SHORTEST_WITH_TWO_SLIPS) ? 1 : 2;
	}

}
