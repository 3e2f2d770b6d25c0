package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sesi-N.md}. */
final class SesiTextReader {

	private static final String TITLE = "# ";

	private static final String SECTION = "## ";

	private static final String GAME = "### ";

	private static final List<String> SECTIONS = List.of("Ringkasan", "Di rumah", "Dibacakan", "Permainan", "Sumber");

	private static final int MOST_MESSAGES = 3;

	private static final int MOST_GAMES = 2;

	private final Findings findings;

	private final Block file;

	SesiTextReader(Block file, Findings findings) {
		this.file = file;
		this.findings = findings;
	}

	SesiText read() {
		Optional<Piece> title = title();
		Map<String, Block> sections = sections();
		return new SesiText(title, part(sections, "Ringkasan").map(this::summary).orElse(List.of()),
				part(sections, "Di rumah").map((block) -> block.piece(Piece.Kind.PRACTICE, this.findings)),
				part(sections, "Dibacakan").map((block) -> block.piece(Piece.Kind.READ_ALOUD, this.findings)),
				part(sections, "Permainan").map(this::games).orElse(List.of()));
	}

	private Optional<Piece> title() {
		Block head = this.file.before(SECTION).stripped();
		if (head.lines().size() != 1 || !head.lines().getFirst().startsWith(TITLE)) {
			this.findings.mistake(head.place(), "baris pertama harus \"# judul\", lalu bagian \"## Ringkasan\"");
			return Optional.empty();
		}
		return Optional.of(this.findings.piece(Piece.Kind.TITLE, head.place(), head.heading(TITLE), Optional.empty()));
	}

	private Map<String, Block> sections() {
		Map<String, Block> sections = new LinkedHashMap<>();
		for (Block section : this.file.headed(SECTION)) {
			String name = section.heading(SECTION);
			if (!SECTIONS.contains(name)) {
				this.findings.mistake(section.place(), "bagian \"## " + name + "\" tidak dikenal");
			}
			else if (sections.putIfAbsent(name, section.body()) != null) {
				this.findings.mistake(section.place(), "bagian \"## " + name + "\" sudah ada di atas");
			}
		}
		SECTIONS.stream()
			.filter((name) -> !sections.containsKey(name))
			.forEach((name) -> this.findings.mistake(this.file.place(), "bagian \"## " + name + "\" tidak ada"));
		return sections;
	}

	private static Optional<Block> part(Map<String, Block> sections, String name) {
		return Optional.ofNullable(sections.get(name));
	}

	private List<Piece> summary(Block section) {
		List<Piece> messages = section.split((line) -> line.strip().equals("---"))
			.stream()
			.map((block) -> block.piece(Piece.Kind.MESSAGE, this.findings))
			.toList();
		if (messages.size() > MOST_MESSAGES) {
			this.findings.mistake(messages.get(MOST_MESSAGES).place(), "ringkasan paling banyak tiga pesan");
		}
		if (messages.stream().noneMatch(Piece::approved)) {
			this.findings.mistake(section.place(), "semua pesan ringkasan menunggu persetujuan");
		}
		return messages;
	}

	private List<SesiText.GameText> games(Block section) {
		List<SesiText.GameText> games = new ArrayList<>();
		for (Block game : section.headed(GAME)) {
			Piece name = this.findings.piece(Piece.Kind.GAME_NAME, game.place(), game.heading(GAME), Optional.empty());
			games.add(new SesiText.GameText(name, game.body().piece(Piece.Kind.GAME, this.findings)));
		}
		if (games.isEmpty() || games.size() > MOST_GAMES || !section.before(GAME).isBlank()) {
			this.findings.mistake(section.place(), "permainan ditulis di bawah \"### nama\", satu atau dua");
		}
		return games;
	}

}
