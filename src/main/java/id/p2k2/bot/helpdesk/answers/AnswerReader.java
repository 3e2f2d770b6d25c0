package id.p2k2.bot.helpdesk.answers;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.text.MessagesFolder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the files of {@code messages/tanya-jawab}: one a topic, a list of answers. */
final class AnswerReader {

	static final String FOLDER = "tanya-jawab/";

	private static final int LONGEST_ID = 40;

	private static final int LONGEST_QUESTION = 60;

	private static final int LONGEST_ANSWER = 700;

	private static final int LONGEST_SHOWN_SOURCE = 80;

	private final MessagesFolder folder;

	private final Findings findings;

	private final Set<String> ids = new HashSet<>();

	private final Set<String> questions = new HashSet<>();

	AnswerReader(MessagesFolder folder, Findings findings) {
		this.folder = folder;
		this.findings = findings;
	}

	List<Entry> read() {
		List<Entry> entries = new ArrayList<>();
		this.folder.files(".yaml")
			.stream()
			.filter((name) -> name.startsWith(FOLDER))
			.forEach((name) -> readFile(name, entries));
		if (!this.ids.contains(AnswerBook.HOAX_ADVICE)) {
			this.findings.mistake(new Place(this.folder.shownName(FOLDER + "penipuan.yaml"), 1),
					"jawaban dengan id " + AnswerBook.HOAX_ADVICE + " harus ada");
		}
		return entries;
	}

	private void readFile(String name, List<Entry> entries) {
		String file = this.folder.shownName(name);
		Optional<Node> root = root(name, file);
		if (root.isPresent() && root.get() instanceof SequenceNode list) {
			list.getValue()
				.forEach((node) -> AnswerFields.of(node, file, this.findings)
					.flatMap(this::entry)
					.ifPresent(entries::add));
		}
		else {
			root.ifPresent((node) -> this.findings.mistake(Place.of(file, node),
					"berkas harus berupa daftar dengan tanda - di depan"));
		}
	}

	private Optional<Node> root(String name, String file) {
		try {
			String text = String.join("\n", this.folder.lines(name).orElse(List.of()));
			return Optional
				.ofNullable(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			this.findings.mistake(new Place(file, line), "susunan YAML keliru (" + ex.getProblem() + ")");
		}
		catch (UncheckedIOException | YAMLException ex) {
			this.findings.mistake(new Place(file, 1), "berkas tidak bisa dibaca; simpan sebagai UTF-8");
		}
		return Optional.empty();
	}

	private Optional<Entry> entry(AnswerFields fields) {
		String id = fields.text("id", LONGEST_ID);
		String question = fields.sent("tanya", LONGEST_QUESTION);
		String answer = fields.sent("jawab", LONGEST_ANSWER);
		fields.text("sumber", Integer.MAX_VALUE);
		Optional<String> source = fields.sentIfThere("dari", LONGEST_SHOWN_SOURCE);
		checkId(fields.place("id"), id);
		if (!this.questions.add(question)) {
			this.findings.mistake(fields.place("tanya"), "pertanyaan ini sudah ada");
		}
		return Optional
			.of(new Entry(new Answer(id, question, answer, source), fields.texts("juga"), fields.texts("kata")));
	}

	private void checkId(Place place, String id) {
		if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
			this.findings.mistake(place, "id hanya boleh huruf kecil, angka, dan tanda -");
		}
		if (!this.ids.add(id)) {
			this.findings.mistake(place, "id " + id + " sudah dipakai");
		}
	}

}
