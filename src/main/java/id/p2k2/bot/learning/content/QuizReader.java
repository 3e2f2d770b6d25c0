package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.learning.Question;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code sesi-N.kuis.yaml}. Questions that wait for approval are left out. */
final class QuizReader {

	private static final Set<String> REQUIRED = Set.of("id", "soal", "pilihan", "penjelasan");

	private static final Set<String> OPTIONAL = Set.of("sumber", Held.KEY);

	private static final int FEWEST_QUESTIONS = 4;

	private static final int MOST_QUESTIONS = 5;

	private static final int MOST_OPTIONS = 3;

	private final ContentFiles files;

	private final Findings findings;

	private final Set<String> ids = new HashSet<>();

	QuizReader(ContentFiles files, Findings findings) {
		this.files = files;
		this.findings = findings;
	}

	List<Question> read(String name, String sesi) {
		return this.files.yaml(name).map((root) -> questions(root, this.files.shownName(name), sesi)).orElse(List.of());
	}

	private List<Question> questions(Node root, String file, String sesi) {
		if (!(root instanceof SequenceNode sequence)) {
			this.findings.mistake(YamlEntry.place(root, file), "berkas kuis harus berupa daftar dengan tanda -");
			return List.of();
		}
		int count = sequence.getValue().size();
		if (count < FEWEST_QUESTIONS || count > MOST_QUESTIONS) {
			this.findings.mistake(new Place(file, 1),
					"ada %d soal; harus %d sampai %d".formatted(count, FEWEST_QUESTIONS, MOST_QUESTIONS));
		}
		return sequence.getValue()
			.stream()
			.flatMap((node) -> YamlEntry.of(node, file, this.findings, REQUIRED, OPTIONAL).stream())
			.flatMap((entry) -> question(entry, sesi).stream())
			.toList();
	}

	private Optional<Question> question(YamlEntry entry, String sesi) {
		Optional<String> held = entry.text(Held.KEY)
			.flatMap((remark) -> Held.remark(remark, entry.place(Held.KEY), this.findings));
		Optional<String> id = id(entry, sesi);
		Optional<Piece> text = entry.piece("soal", Piece.Kind.QUESTION, held);
		List<Question.Option> options = options(entry, held);
		Optional<Piece> explanation = entry.piece("penjelasan", Piece.Kind.EXPLANATION, held);
		if (id.isEmpty() || text.isEmpty() || explanation.isEmpty() || held.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Question(id.get(), text.get().text(), options, explanation.get().text()));
	}

	private Optional<String> id(YamlEntry entry, String sesi) {
		Optional<String> id = entry.text("id");
		if (id.isPresent() && !id.get().matches(sesi + "-\\d{1,3}")) {
			this.findings.mistake(entry.place("id"), "id " + id.get() + " harus " + sesi + "- lalu angka");
		}
		if (id.isPresent() && !this.ids.add(id.get())) {
			this.findings.mistake(entry.place("id"), "id " + id.get() + " sudah dipakai");
		}
		return id;
	}

	private List<Question.Option> options(YamlEntry entry, Optional<String> held) {
		List<Question.Option> options = new ArrayList<>();
		Set<String> labels = new HashSet<>();
		for (Node node : entry.items("pilihan")) {
			YamlEntry.of(node, entry.place().file(), this.findings, Set.of("teks"), Set.of("benar"))
				.ifPresent((option) -> option.piece("teks", Piece.Kind.OPTION, held).ifPresent((piece) -> {
					options.add(new Question.Option(piece.text(), option.flag("benar")));
					if (!labels.add(bare(piece.text()))) {
						this.findings.mistake(piece.place(), "pilihan ini sama dengan yang di atas");
					}
				}));
		}
		check(options, entry.place("pilihan"));
		return options;
	}

	private void check(List<Question.Option> options, Place place) {
		long right = options.stream().filter(Question.Option::right).count();
		if (options.size() < 2 || options.size() > MOST_OPTIONS) {
			this.findings.mistake(place, "ada %d pilihan; harus 2 sampai %d".formatted(options.size(), MOST_OPTIONS));
		}
		if (right != 1) {
			this.findings.mistake(place, (right == 0) ? "tidak ada jawaban yang benar: true"
					: "ada " + right + " jawaban yang benar: true; harus satu");
		}
	}

	/** Two options that only differ so cannot be told apart when typed. */
	private static String bare(String text) {
		return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
