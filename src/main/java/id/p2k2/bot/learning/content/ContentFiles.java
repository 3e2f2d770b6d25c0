package id.p2k2.bot.learning.content;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Brings files of the folder as lines or as YAML nodes. */
final class ContentFiles {

	private final MessagesFolder folder;

	private final Findings findings;

	ContentFiles(MessagesFolder folder, Findings findings) {
		this.folder = folder;
		this.findings = findings;
	}

	/** Paths below the folder, sorted. */
	List<String> named(String suffix) {
		return this.folder.files(suffix).stream().filter((file) -> file.startsWith("modul/")).toList();
	}

	String shownName(String name) {
		return this.folder.shownName(name);
	}

	/** The file as one block; empty, and a mistake, if there is none to read. */
	Optional<Block> block(String name) {
		Place start = new Place(shownName(name), 1);
		try {
			Optional<Block> block = this.folder.lines(name).map((lines) -> new Block(start, lines));
			if (block.isEmpty()) {
				this.findings.mistake(start, "berkas tidak ada");
			}
			return block;
		}
		catch (UncheckedIOException ex) {
			this.findings.mistake(start, "berkas tidak bisa dibaca; simpan sebagai UTF-8");
			return Optional.empty();
		}
	}

	/** The root of a YAML file; empty, and a mistake, if it is none. */
	Optional<Node> yaml(String name) {
		return block(name).flatMap(this::compose);
	}

	private Optional<Node> compose(Block file) {
		try {
			String text = String.join("\n", file.lines());
			Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(text));
			if (root == null) {
				this.findings.mistake(file.place(), "berkas kosong");
			}
			return Optional.ofNullable(root);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() : 0;
			this.findings.mistake(file.place().down(line), "susunan YAML keliru (" + ex.getProblem() + ")");
		}
		catch (YAMLException ex) {
			this.findings.mistake(file.place(), "susunan YAML keliru (" + ex.getMessage() + ")");
		}
		return Optional.empty();
	}

}
