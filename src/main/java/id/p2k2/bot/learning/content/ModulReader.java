package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.text.MessagesFolder;

/** Reads all {@code modul.yaml} and the files they name. */
final class ModulReader {

	private static final String INDEX = "modul.yaml";

	private final Findings findings;

	private final ContentFiles files;

	private final QuizReader quizzes;

	private final Map<String, Place> numbers = new HashMap<>();

	private final Set<String> named = new HashSet<>();

	ModulReader(MessagesFolder folder, Findings findings) {
		this.findings = findings;
		this.files = new ContentFiles(folder, findings);
		this.quizzes = new QuizReader(this.files, findings);
	}

	/** All modul by number. Incomplete where something was found to be wrong. */
	List<Modul> read() {
		List<Modul> modul = this.files.named(INDEX)
			.stream()
			.flatMap((file) -> modul(file).stream())
			.sorted(Comparator.comparingInt(Modul::number))
			.toList();
		strays();
		if (modul.isEmpty()) {
			this.findings.mistake(new Place(this.files.shownName("modul"), 1), "tidak ada modul yang bisa dibaca");
		}
		return modul;
	}

	private Optional<Modul> modul(String file) {
		String shown = this.files.shownName(file);
		return this.files.yaml(file)
			.flatMap((root) -> YamlEntry.of(root, shown, this.findings, Set.of("nomor", "judul", "versi", "sesi"),
					Set.of()))
			.flatMap((entry) -> modul(entry, file.substring(0, file.length() - INDEX.length())));
	}

	private Optional<Modul> modul(YamlEntry entry, String folder) {
		Optional<Integer> number = entry.number("nomor");
		Optional<Piece> title = entry.piece("judul", Piece.Kind.TITLE, Optional.empty());
		Optional<Integer> version = entry.number("versi");
		if (number.isEmpty() || title.isEmpty() || version.isEmpty()) {
			return Optional.empty();
		}
		unique("nomor modul " + number.get(), entry.place("nomor"));
		List<Sesi> sesi = new ArrayList<>();
		entry.items("sesi")
			.stream()
			.flatMap((node) -> YamlEntry
				.of(node, entry.place().file(), this.findings, Set.of("berkas", "nomor", "judul", "durasi"),
						Set.of("global", "alias", "kategori-laporan"))
				.stream())
			.forEach((item) -> sesi(item, number.get(), folder).ifPresent(sesi::add));
		if (sesi.isEmpty()) {
			this.findings.mistake(entry.place("sesi"), "modul ini tidak punya sesi");
		}
		return Optional.of(new Modul(number.get(), title.get().text(), version.get(), List.copyOf(sesi)));
	}

	private Optional<Sesi> sesi(YamlEntry item, int modul, String folder) {
		Optional<String> file = item.text("berkas").map((name) -> folder + name);
		Optional<Integer> number = item.number("nomor");
		Optional<Integer> global = item.number("global");
		Optional<Piece> title = item.piece("judul", Piece.Kind.TITLE, Optional.empty());
		Optional<Integer> minutes = item.number("durasi");
		if (file.isEmpty() || number.isEmpty() || title.isEmpty() || minutes.isEmpty()) {
			return Optional.empty();
		}
		unique("sesi " + number.get() + " di modul " + modul, item.place("nomor"));
		global.ifPresent((value) -> unique("nomor global " + value, item.place("global")));
		unique("berkas " + file.get(), item.place("berkas"));
		this.named.add(file.get() + ".md");
		this.named.add(file.get() + ".kuis.yaml");
		String code = Sesi.code(modul, number.get());
		List<Question> quiz = this.quizzes.read(file.get() + ".kuis.yaml", code);
		return this.files.block(file.get() + ".md")
			.map((block) -> new SesiTextReader(block, this.findings).read())
			.map((text) -> new Sesi(code, modul, number.get(), global, sameTitle(title.get(), text),
					item.texts("alias"), item.text("kategori-laporan"), minutes.get(), approved(text.summary()),
					approved(text.practice()), approved(text.readAloud()), games(text), quiz));
	}

	private String sameTitle(Piece title, SesiText text) {
		text.title()
			.filter((heading) -> !heading.text().equals(title.text()))
			.ifPresent((heading) -> this.findings.mistake(heading.place(),
					"judul berbeda dari modul.yaml: \"" + title.text() + "\""));
		return title.text();
	}

	private static List<String> approved(List<Piece> pieces) {
		return pieces.stream().filter(Piece::approved).map(Piece::text).toList();
	}

	private static Optional<String> approved(Optional<Piece> piece) {
		return piece.filter(Piece::approved).map(Piece::text);
	}

	private static List<Sesi.Game> games(SesiText text) {
		return text.games()
			.stream()
			.filter((game) -> game.text().approved())
			.map((game) -> new Sesi.Game(game.name().text(), game.text().text()))
			.toList();
	}

	private void unique(String what, Place place) {
		Place earlier = this.numbers.putIfAbsent(what, place);
		if (earlier != null) {
			this.findings.mistake(place, what + " sudah ada di " + earlier);
		}
	}

	/** A file that no modul names would never be read: most likely a slip of the pen. */
	private void strays() {
		for (String suffix : List.of(".md", ".yaml")) {
			this.files.named(suffix)
				.stream()
				.filter((file) -> !file.endsWith("/" + INDEX) && !this.named.contains(file))
				.forEach((file) -> this.findings.mistake(new Place(this.files.shownName(file), 1),
						"berkas ini tidak disebut di modul.yaml"));
		}
	}

}
