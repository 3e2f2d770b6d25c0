package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.p2k2.bot.text.MessagesFolder;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Facts of health, law and money that the field notes ask a bidan or pendamping to
 * approve, as {@code fakta.yaml} lists them: wherever a text families are sent speaks of
 * one, its sesi names who says so, or the text is held back.
 */
final class DoubtfulFacts {

	static final String TABLE = "fakta.yaml";

	private static final String SOURCES = "## Sumber";

	private static final Pattern MARKED = Pattern.compile("^- \\[([a-z0-9-]+)\\] (.+)$");

	private final MessagesFolder folder;

	private final Findings findings = new Findings();

	private final List<Fact> facts;

	private final List<Mark> marks;

	DoubtfulFacts(MessagesFolder folder) {
		this.folder = folder;
		new ModulReader(folder, this.findings).read();
		this.facts = table();
		this.marks = this.folder.files(".md")
			.stream()
			.filter((file) -> file.startsWith("modul/"))
			.flatMap((file) -> marks(file).stream())
			.toList();
	}

	Set<String> codes() {
		return this.facts.stream().map(Fact::code).collect(Collectors.toSet());
	}

	/** Every place that is not in order, with its file and line. */
	List<String> mistakes() {
		List<String> mistakes = new ArrayList<>();
		for (Fact fact : this.facts) {
			List<Piece> speaking = this.findings.pieces()
				.stream()
				.filter((piece) -> piece.kind() != Piece.Kind.TITLE && fact.spokenOf(piece))
				.toList();
			if (fact.never()) {
				speaking.forEach((piece) -> mistakes.add(piece.place() + ": " + fact.code() + " tidak boleh disebut"));
				continue;
			}
			if (speaking.isEmpty()) {
				mistakes.add(TABLE + ": " + fact.code() + " tidak disebut di pelajaran mana pun");
			}
			speaking.stream()
				.filter((piece) -> piece.approved() && !sourced(piece, fact))
				.forEach((piece) -> mistakes.add("%s: tulis asal [%s] di %s, atau tahan bagian ini"
					.formatted(piece.place(), fact.code(), SOURCES)));
		}
		this.marks.stream()
			.filter((mark) -> !codes().contains(mark.code()))
			.forEach((mark) -> mistakes.add(mark.file() + ": [" + mark.code() + "] tidak ada di " + TABLE));
		this.marks.stream()
			.filter((mark) -> !mark.sound())
			.forEach((mark) -> mistakes
				.add(mark.file() + ": [" + mark.code() + "] tidak menyebut siapa yang mengatakannya"));
		return mistakes;
	}

	private boolean sourced(Piece piece, Fact fact) {
		String sesi = sesi(piece.place().file());
		return this.marks.stream()
			.anyMatch((mark) -> mark.code().equals(fact.code()) && sesi.endsWith(sesi(mark.file())));
	}

	/** A quiz and its sesi share their sources. */
	private static String sesi(String file) {
		return file.replaceFirst("\\.(md|kuis\\.yaml)$", "");
	}

	private List<Mark> marks(String file) {
		List<String> lines = this.folder.lines(file).orElseThrow();
		return lines.subList(Math.max(0, lines.indexOf(SOURCES)), lines.size())
			.stream()
			.map(MARKED::matcher)
			.filter(Matcher::matches)
			.map((found) -> new Mark(file, found.group(1), found.group(2)))
			.toList();
	}

	private List<Fact> table() {
		String text = String.join("\n", this.folder.lines(TABLE).orElseThrow());
		Findings own = new Findings();
		SequenceNode rows = (SequenceNode) new Yaml().compose(new java.io.StringReader(text));
		List<Fact> table = new ArrayList<>();
		for (Node row : rows.getValue()) {
			YamlEntry entry = YamlEntry
				.of(row, TABLE, own, Set.of("kode", "tentang", "asal", "kata"), Set.of("tidak-disebut"))
				.orElseThrow();
			table.add(new Fact(entry.text("kode").orElseThrow(),
					entry.texts("kata").stream().map(Pattern::compile).toList(), entry.flag("tidak-disebut")));
		}
		if (!own.mistakes().isEmpty()) {
			throw new AssertionError(own.mistakes());
		}
		return table;
	}

	/**
	 * A row of the table.
	 *
	 * @param code its name in the lists of sources
	 * @param words a text with one of these speaks of it
	 * @param never whether no text may
	 */
	private record Fact(String code, List<Pattern> words, boolean never) {

		boolean spokenOf(Piece piece) {
			String text = piece.text().toLowerCase(Locale.ROOT);
			return this.words.stream().anyMatch((word) -> word.matcher(text).find());
		}

	}

	/**
	 * A source of one of the facts.
	 *
	 * @param file of which sesi
	 * @param code of which fact
	 * @param text the fact and who says so
	 */
	private record Mark(String file, String code, String text) {

		boolean sound() {
			int who = this.text.indexOf(" — ");
			return who > 0 && Optional.of(this.text.substring(who))
				.filter((named) -> SourceLines.AUTHORITY.matcher(named).find())
				.isPresent();
		}

	}

}
