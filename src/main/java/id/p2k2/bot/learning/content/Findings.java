package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.p2k2.bot.text.ForbiddenWords;

/** What reading the files finds: every text, and every mistake with its place. */
final class Findings {

	/** Braces and tags would be taken for placeholders and markup; both are the bot's. */
	private static final Pattern MARKUP = Pattern.compile("[{}<>*_`#|\\\\\\t]|\\]\\(|&(?=\\w+;)");

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)\\b(?:https?://|www\\.)\\S*|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|id|org|net|int|me)\\b\\S*");

	private final List<String> mistakes = new ArrayList<>();

	private final List<Piece> pieces = new ArrayList<>();

	private final ForbiddenWords forbidden = ForbiddenWords.packed();

	List<String> mistakes() {
		return List.copyOf(this.mistakes);
	}

	List<Piece> pieces() {
		return List.copyOf(this.pieces);
	}

	void mistake(Place place, String what) {
		this.mistakes.add(place + ": " + what);
	}

	/** Keeps a text and checks it. */
	Piece piece(Piece.Kind kind, Place place, String text, Optional<String> held) {
		Piece piece = new Piece(kind, place, text, held);
		this.pieces.add(piece);
		if (text.isBlank()) {
			mistake(place, kind.word() + " kosong");
		}
		if (text.length() > kind.limit()) {
			mistake(place, "%s terlalu panjang: %d huruf, paling banyak %d".formatted(kind.word(), text.length(),
					kind.limit()));
		}
		this.forbidden.hits(text).forEach((hit) -> mistake(place.down(hit.line(text)), hit.mistake()));
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			line(place.down(i), lines.get(i));
		}
		return piece;
	}

	private void line(Place place, String line) {
		Matcher markup = MARKUP.matcher(line);
		if (markup.find()) {
			mistake(place, "tanda " + markup.group() + " tidak boleh");
		}
		Matcher address = ADDRESS.matcher(line);
		while (address.find()) {
			mistake(place, "alamat " + address.group() + " tidak boleh dikirim; tulis di bagian sumber");
		}
	}

}
