package id.p2k2.bot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.content.CatalogueLoaded;
import id.p2k2.bot.learning.content.ContentConfiguration;
import id.p2k2.bot.text.MessagesFolder;
import id.p2k2.bot.text.TextConfiguration;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.TextsLoaded;
import id.p2k2.bot.text.WordingJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sesi as the bot would send it if it started now, read anew from the folder each time:
 * for editors, who see what they save at once, and what they have to mend with file and
 * line.
 */
final class SesiPreview {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Optional<Path> folder;

	/** Of a folder over the packed words, or of those alone. */
	SesiPreview(Optional<Path> folder) {
		this.folder = folder;
	}

	/** Differs whenever a file of the folder was changed, added or taken away. */
	String stamp() {
		if (this.folder.isEmpty()) {
			return "tetap";
		}
		try (Stream<Path> files = Files.walk(this.folder.get())) {
			return Integer
				.toHexString(files.filter(Files::isRegularFile).sorted().map(SesiPreview::stamp).toList().hashCode());
		}
		catch (IOException | UncheckedIOException ex) {
			// a file went while it was looked at: an editor that saves by renaming
			return "berubah";
		}
	}

	private static String stamp(Path file) {
		try {
			return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The sesi of this code; the first one if there is none such. */
	View view(String code) {
		String stamp = stamp();
		MessagesFolder messages = new MessagesFolder(this.folder);
		List<String> mistakes = new ArrayList<>();
		TextsLoaded texts = TextConfiguration.load(messages);
		CatalogueLoaded content = ContentConfiguration.load(messages);
		if (texts instanceof TextsLoaded.Broken(List<String> broken)) {
			mistakes.addAll(broken);
		}
		if (content instanceof CatalogueLoaded.Broken(List<String> broken)) {
			mistakes.addAll(broken);
		}
		return (texts instanceof TextsLoaded.Ready(Texts ready)
				&& content instanceof CatalogueLoaded.Ready(Catalogue catalogue)) ? view(stamp, catalogue, ready, code)
						: new View(stamp, List.of(), code, List.of(), mistakes);
	}

	private static View view(String stamp, Catalogue catalogue, Texts texts, String code) {
		List<Choice> choices = catalogue.modul()
			.stream()
			.flatMap((modul) -> modul.sesi()
				.stream()
				.map((sesi) -> new Choice(sesi.code(), modul.number() + ". " + modul.title(), sesi.title())))
			.toList();
		Sesi sesi = catalogue.sesi(code).orElseGet(() -> catalogue.sesi().getFirst());
		return new View(stamp, choices, sesi.code(), new Drawn(texts, sesi).all(), List.of());
	}

	/**
	 * What the page shows.
	 *
	 * @param stamp of the files it was made from
	 * @param sesi all there are; none while something is to be mended
	 * @param chosen the one shown
	 * @param messages as they would arrive
	 * @param mistakes each with file and line
	 */
	record View(String stamp, List<Choice> sesi, String chosen, List<Shown> messages, List<String> mistakes) {

	}

	/** A sesi to choose. */
	record Choice(String code, String modul, String title) {

	}

	/** One message: which part it is, the text as Telegram is given it, its buttons. */
	record Shown(String part, String html, List<String> buttons) {

	}

	/** Draws with the bot's own phrases. */
	private record Drawn(Texts texts, Sesi sesi) {

		List<Shown> all() {
			List<Shown> shown = new ArrayList<>();
			int count = this.sesi.summary().size();
			for (int i = 0; i < count; i++) {
				List<String> buttons = (i + 1 < count) ? List.of(label("continue"))
						: List.of(label("to-practice"), label("to-quiz"), label("others"));
				shown.add(new Shown("Ringkasan " + (i + 1), html("summary",
						titled().put("nomor", i + 1).put("jumlah", count).put("isi", this.sesi.summary().get(i))),
						buttons));
			}
			this.sesi.practice()
				.ifPresent((text) -> shown.add(
						new Shown("Di rumah", html("practice", titled().put("isi", text)), List.of(label("to-quiz")))));
			this.sesi.readAloud()
				.ifPresent((text) -> shown
					.add(new Shown("Dibacakan", html("read-aloud", titled().put("isi", text)), List.of())));
			shown.add(new Shown("Permainan", html("games", games()), List.of()));
			this.sesi.quiz().forEach((question) -> quiz(shown, question));
			return shown;
		}

		private void quiz(List<Shown> shown, Question question) {
			List<String> options = question.options().stream().map(Question.Option::text).toList();
			ObjectNode asked = titled().put("nomor", this.sesi.position(question.id()))
				.put("jumlah", this.sesi.quiz().size())
				.put("soal", question.text());
			ArrayNode lines = asked.putArray("pilihan");
			for (int i = 0; i < options.size(); i++) {
				nested(lines.addObject(), "option").put("nomor", i + 1).put("pilihan", options.get(i));
			}
			shown.add(new Shown("Kuis " + question.id(), html("question", asked), options));
			String right = question.options().stream().filter(Question.Option::right).findFirst().orElseThrow().text();
			shown.add(new Shown("Jawaban " + question.id(),
					html("right",
							JSON.createObjectNode()
								.put("soal", question.text())
								.put("jawaban", right)
								.put("penjelasan", question.explanation())),
					List.of(label("continue"))));
		}

		private ObjectNode games() {
			ObjectNode games = titled();
			ArrayNode list = games.putArray("permainan");
			this.sesi.games()
				.forEach((game) -> nested(list.addObject(), "game").put("nama", game.name()).put("isi", game.text()));
			return games;
		}

		private static ObjectNode nested(ObjectNode wording, String phrase) {
			return wording.put("phrase", "learning." + phrase).putObject("values");
		}

		private ObjectNode titled() {
			return JSON.createObjectNode().put("judul", this.sesi.title());
		}

		private String label(String phrase) {
			return this.texts.plain(WordingJson.wording("learning." + phrase, "{}"), Texts.INDONESIAN);
		}

		private String html(String phrase, ObjectNode values) {
			return this.texts.render(WordingJson.wording("learning." + phrase, values.toString()), Texts.INDONESIAN)
				.html();
		}

	}

}
