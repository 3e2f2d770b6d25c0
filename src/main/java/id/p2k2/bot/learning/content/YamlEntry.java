package id.p2k2.bot.learning.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values of a YAML file with their lines. Works on nodes: nothing in a file can
 * make an object of its choice.
 */
final class YamlEntry {

	private final Place place;

	private final Findings findings;

	private final Map<String, Node> values = new HashMap<>();

	private YamlEntry(Place place, Findings findings) {
		this.place = place;
		this.findings = findings;
	}

	/**
	 * Checks the keys: all required ones, others only if they are optional, none twice.
	 */
	static Optional<YamlEntry> of(Node node, String file, Findings findings, Set<String> required,
			Set<String> optional) {
		YamlEntry entry = new YamlEntry(place(node, file), findings);
		if (!(node instanceof MappingNode mapping)) {
			findings.mistake(entry.place,
					"di sini harus ada " + String.join(", ", required.stream().sorted().toList()));
			return Optional.empty();
		}
		mapping.getValue().forEach((tuple) -> entry.put(tuple, required, optional));
		required.stream()
			.sorted()
			.filter((key) -> !entry.values.containsKey(key))
			.forEach((key) -> findings.mistake(entry.place, "kunci " + key + " tidak ada"));
		return Optional.of(entry);
	}

	private void put(NodeTuple tuple, Set<String> required, Set<String> optional) {
		String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
		Place where = place(tuple.getKeyNode(), this.place.file());
		if (!required.contains(key) && !optional.contains(key)) {
			this.findings.mistake(where, "kunci " + key + " tidak dikenal");
		}
		else if (this.values.putIfAbsent(key, tuple.getValueNode()) != null) {
			this.findings.mistake(where, "kunci " + key + " sudah ada di atas");
		}
	}

	static Place place(Node node, String file) {
		return new Place(file, node.getStartMark().getLine() + 1);
	}

	Place place() {
		return this.place;
	}

	Place place(String key) {
		return Optional.ofNullable(this.values.get(key))
			.map((node) -> place(node, this.place.file()))
			.orElse(this.place);
	}

	Optional<String> text(String key) {
		Node node = this.values.get(key);
		if (node instanceof ScalarNode scalar) {
			return Optional.of(scalar.getValue().strip());
		}
		if (node != null) {
			this.findings.mistake(place(key), key + " harus berupa tulisan");
		}
		return Optional.empty();
	}

	/** The text of a key, kept among the findings. */
	Optional<Piece> piece(String key, Piece.Kind kind, Optional<String> held) {
		return text(key).map((text) -> this.findings.piece(kind, place(key), text, held));
	}

	/** A whole number from 1 to 999, without a sign. */
	Optional<Integer> number(String key) {
		Optional<String> text = text(key);
		if (text.isPresent() && !text.get().matches("[1-9]\\d{0,2}")) {
			this.findings.mistake(place(key), key + " harus berupa angka mulai dari 1");
			return Optional.empty();
		}
		return text.map(Integer::valueOf);
	}

	boolean flag(String key) {
		Optional<String> text = text(key);
		if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
			this.findings.mistake(place(key), key + " harus true atau false");
		}
		return text.equals(Optional.of("true"));
	}

	List<Node> items(String key) {
		Node node = this.values.get(key);
		if (node != null && !(node instanceof SequenceNode)) {
			this.findings.mistake(place(key), key + " harus berupa daftar dengan tanda -");
		}
		return (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of();
	}

	List<String> texts(String key) {
		return items(key).stream()
			.filter(ScalarNode.class::isInstance)
			.map((node) -> ((ScalarNode) node).getValue().strip())
			.toList();
	}

}
