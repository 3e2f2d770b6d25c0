package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The book as an index in memory: one document an answer. */
final class AnswerIndex {

	static final String ID = "id";

	/** All words of an answer, wherever they stand. */
	static final String EVERYWHERE = "semua";

	/** What a word is worth by where it is found. */
	static final Map<String, Float> WORTH = Map.of("tanya", 3f, "juga", 2f, "kata", 2f, "jawab", 0.4f);

	/**
	 * An answer is not worth less for having more ways of asking, so length counts
	 * little.
	 */
	static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.2f);

	private AnswerIndex() {
	}

	static IndexReader build(AnswerBook book, Analyzer analyzer) {
		try {
			ByteBuffersDirectory memory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(memory,
					new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY))) {
				for (Entry entry : book.entries()) {
					writer.addDocument(document(entry));
				}
			}
			return DirectoryReader.open(memory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document document(Entry entry) {
		Document document = new Document();
		document.add(new StoredField(ID, entry.answer().id()));
		add(document, "tanya", List.of(entry.answer().question()));
		add(document, "juga", entry.alsoAsked());
		add(document, "kata", entry.words());
		add(document, "jawab", List.of(entry.answer().text()));
		return document;
	}

	private static void add(Document document, String field, List<String> texts) {
		texts.forEach((text) -> {
			document.add(new TextField(field, text, Field.Store.NO));
			document.add(new TextField(EVERYWHERE, text, Field.Store.NO));
		});
	}

}
