package id.p2k2.bot.helpdesk.answers;

import org.yaml.snakeyaml.nodes.Node;

/**
 * Where something stands.
 *
 * @param file the name an editor knows the file by
 * @param line from 1
 */
record Place(String file, int line) {

	static Place of(String file, Node node) {
		return new Place(file, node.getStartMark().getLine() + 1);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
