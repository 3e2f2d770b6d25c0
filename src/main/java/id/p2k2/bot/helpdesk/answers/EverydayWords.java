package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.p2k2.bot.text.MessagesFolder;

/**
 * What everyday words stand for: slang, abbreviations, slips, other languages. Words that
 * say nothing stand for nothing.
 *
 * @param meanings from a lower-case word to the words it stands for
 */
record EverydayWords(Map<String, List<String>> meanings) {

	static final String FILE = AnswerReader.FOLDER + "kata-sehari-hari.txt";

	private static final String NOTHING = "-";

	/**
	 * Reads lines like {@code blm, belom = belum}; {@code #} begins a remark.
	 */
	static EverydayWords read(MessagesFolder folder, Findings findings) {
		Map<String, List<String>> meanings = new TreeMap<>();
		String file = folder.shownName(FILE);
		Optional<List<String>> lines = folder.lines(FILE);
		if (lines.isEmpty()) {
			findings.mistake(new Place(file, 1), "berkas tidak ada");
		}
		for (int i = 0; i < lines.orElse(List.of()).size(); i++) {
			String line = lines.orElseThrow().get(i).strip().toLowerCase(Locale.ROOT);
			if (!line.isEmpty() && !line.startsWith("#")) {
				readLine(line, new Place(file, i + 1), meanings, findings);
			}
		}
		return new EverydayWords(Map.copyOf(meanings));
	}

	private static void readLine(String line, Place place, Map<String, List<String>> meanings, Findings findings) {
		String[] sides = line.split("\\s*=\\s*");
		if (sides.length != 2 || sides[0].isBlank()) {
			findings.mistake(place, "tulis seperti ini: blm, belom = belum");
			return;
		}
		List<String> meaning = sides[1].equals(NOTHING) ? List.of() : List.of(sides[1].split("[,\\s]+"));
		for (String word : sides[0].split("\\s*,\\s*")) {
			if (!word.matches("[\\p{L}\\p{N}]+")) {
				findings.mistake(place, "\"" + word + "\" harus satu kata");
			}
			else if (meanings.putIfAbsent(word, meaning) != null) {
				findings.mistake(place, "kata " + word + " sudah ada di atas");
			}
		}
	}

}
