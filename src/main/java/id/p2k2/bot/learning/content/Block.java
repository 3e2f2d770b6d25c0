package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Some lines of a file.
 *
 * @param place of the first line
 * @param lines the lines
 */
record Block(Place place, List<String> lines) {

	boolean isBlank() {
		return this.lines.stream().allMatch(String::isBlank);
	}

	/** Without blank lines at its ends. */
	Block stripped() {
		int first = 0;
		int last = this.lines.size();
		while (first < last && this.lines.get(first).isBlank()) {
			first++;
		}
		while (last > first && this.lines.get(last - 1).isBlank()) {
			last--;
		}
		return part(first, last);
	}

	/** The lines between separators; the separators are left out. */
	List<Block> split(Predicate<String> separator) {
		List<Block> blocks = new ArrayList<>();
		int first = 0;
		for (int i = 0; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || separator.test(this.lines.get(i))) {
				blocks.add(part(first, i));
				first = i + 1;
			}
		}
		return blocks;
	}

	/**
	 * The parts that begin with a heading, each with it; what stands before is dropped.
	 */
	List<Block> headed(String mark) {
		List<Integer> heads = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.lines.get(i).startsWith(mark)) {
				heads.add(i);
			}
		}
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			blocks.add(part(heads.get(i), (i + 1 < heads.size()) ? heads.get(i + 1) : this.lines.size()));
		}
		return blocks;
	}

	/** What stands before the first line with this mark. */
	Block before(String mark) {
		int end = 0;
		while (end < this.lines.size() && !this.lines.get(end).startsWith(mark)) {
			end++;
		}
		return part(0, end);
	}

	String heading(String mark) {
		return this.lines.getFirst().substring(mark.length()).strip();
	}

	Block body() {
		return part(1, this.lines.size());
	}

	/** The text, with the remark of its first line taken out. */
	Piece piece(Piece.Kind kind, Findings findings) {
		Block block = stripped();
		Optional<String> held = Optional.empty();
		if (!block.lines.isEmpty() && block.lines.getFirst().startsWith(Held.KEY)) {
			String remark = block.lines.getFirst().substring(Held.KEY.length()).replaceFirst("^\\s*:", "").strip();
			held = Held.remark(remark, block.place, findings);
			block = block.body().stripped();
		}
		for (int i = 0; i < block.lines.size(); i++) {
			if (block.lines.get(i).contains(Held.KEY)) {
				findings.mistake(block.place.down(i), Held.KEY + " hanya boleh di baris pertama");
			}
		}
		return findings.piece(kind, block.place, String.join("\n", block.lines), held);
	}

	private Block part(int from, int to) {
		return new Block(this.place.down(from), this.lines.subList(from, to));
	}

}
