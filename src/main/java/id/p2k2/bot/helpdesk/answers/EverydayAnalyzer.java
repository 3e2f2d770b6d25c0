package id.p2k2.bot.helpdesk.answers;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words, their everyday meaning, then their Indonesian stem. Lucene's own list of stop
 * words is not used: it holds "belum", "tidak", "kapan" and "berapa", which tell these
 * questions apart. Words to leave out are the editors' list.
 */
final class EverydayAnalyzer extends Analyzer {

	private final EverydayWords words;

	EverydayAnalyzer(EverydayWords words) {
		this.words = words;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer tokenizer = new StandardTokenizer();
		TokenStream everyday = new EverydayFilter(new LowerCaseFilter(tokenizer), this.words);
		return new TokenStreamComponents(tokenizer, new IndonesianStemFilter(everyday));
	}

}
