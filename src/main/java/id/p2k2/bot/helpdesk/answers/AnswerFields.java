package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One answer of a file with the lines of its keys. Works on nodes: nothing in a file can
 * make an object of its choice.
 */
final class AnswerFields {

	private static final List<String> REQUIRED = List.of("id", "tanya", "juga", "jawab", "sumber");

	private static final Set<String> OPTIONAL = Set.of("kata", "dari");

	private final Place place;

	private final Findings findings;

	private final Map<String, Node> values = new TreeMap<>();

	private AnswerFields(Place place, Findings findings) {
		this.place = place;
		this.findings = findings;
	}

	/** Empty, and a mistake, if a key is missing, unknown or twice. */
	static Optional<AnswerFields> of(Node node, String file, Findings findings) {
		AnswerFields fields = new AnswerFields(Place.of(file, node), findings);
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach(fields::put);
		}
		List<String> missing = REQUIRED.stream().filter((key) -> !fields.values.containsKey(key)).toList();
		missing.forEach((key) -> findings.mistake(fields.place, "kunci " + key + " tidak ada"));
		return missing.isEmpty() ? Optional.of(fields) : Optional.empty();
	}

	private void put(NodeTuple tuple) {
		String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
		Place where = Place.of(this.place.file(), tuple.getKeyNode());
		if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
			this.findings.mistake(where, "kunci " + key + " tidak dikenal");
		}
		else if (this.values.putIfAbsent(key, tuple.getValueNode()) != null) {
			this.findings.mistake(where, "kunci " + key + " sudah ada di atas");
		}
	}

	Place place(String key) {
		return Optional.ofNullable(this.values.get(key))
			.map((node) -> Place.of(this.place.file(), node))
			.orElse(this.place);
	}

	/** A text that is not blank and not longer than so many characters. */
	String text(String key, int longest) {
		String text = (this.values.get(key) instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
		if (text.isEmpty()) {
			this.findings.mistake(place(key), key + " harus berisi tulisan");
		}
		if (text.length() > longest) {
			this.findings.mistake(place(key),
					"%s terlalu panjang: %d huruf, paling banyak %d".formatted(key, text.length(), longest));
		}
		return text;
	}

	/** A text that families will read. */
	String sent(String key, int longest) {
		String text = text(key, longest);
		Place start = place(key);
		// the lines of a block text begin below its key
		int first = text.contains("\n") ? start.line() + 1 : start.line();
		this.findings.forbidden(new Place(start.file(), first), text);
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			Place line = new Place(start.file(), first + i);
			WordRules.mistakes(lines.get(i)).forEach((mistake) -> this.findings.mistake(line, mistake));
		}
		return text;
	}

	/** A text that families will read, where an editor has written one. */
	Optional<String> sentIfThere(String key, int longest) {
		return this.values.containsKey(key) ? Optional.of(sent(key, longest)) : Optional.empty();
	}

	List<String> texts(String key) {
		Node node = this.values.get(key);
		if (node != null && !(node instanceof SequenceNode list && list.getValue()
			.stream()
			.allMatch((item) -> item instanceof ScalarNode scalar && !scalar.getValue().isBlank()))) {
			this.findings.mistake(place(key), key + " harus berupa daftar tulisan");
			return List.of();
		}
		return (node instanceof SequenceNode list)
				? list.getValue().stream().map((item) -> ((ScalarNode) item).getValue().strip()).toList() : List.of();
	}

}
