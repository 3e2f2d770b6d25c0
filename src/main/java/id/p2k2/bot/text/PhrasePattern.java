package id.p2k2.bot.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;

/**
 * One wording of a bundle.
 *
 * @param format the ICU pattern, parsed once
 * @param placeholders the names in it
 * @param pieces words and names in turn, words first, if the pattern has nothing but
 * names; else empty
 */
record PhrasePattern(MessageFormat format, Set<String> placeholders, List<String> pieces) {

	private static final String MARK = "\0";

	static PhrasePattern of(String pattern) {
		MessageFormat format = new MessageFormat(pattern, new ULocale("id_ID"));
		Set<String> names = Set.copyOf(format.getArgumentNames());
		return new PhrasePattern(format, names, onlyNames(pattern) ? pieces(format, names) : List.of());
	}

	/** The text; nothing but putting pieces together where that is all there is to do. */
	String formatted(Map<String, Object> arguments) {
		if (this.pieces.isEmpty() || !arguments.values().stream().allMatch(String.class::isInstance)) {
			// a MessageFormat is not safe for use by several threads at once, a clone is
			return this.format.clone().format(arguments);
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.pieces.size(); i++) {
			String piece = this.pieces.get(i);
			Object value = (i % 2 == 0) ? piece : arguments.get(piece);
			text.append((value != null) ? value : "{" + piece + "}");
		}
		return text.toString();
	}

	private static boolean onlyNames(String pattern) {
		MessagePattern parsed = new MessagePattern(pattern);
		for (int i = 0; i < parsed.countParts(); i++) {
			MessagePattern.Part part = parsed.getPart(i);
			if (part.getType() == MessagePattern.Part.Type.ARG_START
					&& part.getArgType() != MessagePattern.ArgType.NONE) {
				return false;
			}
		}
		return !pattern.contains(MARK);
	}

	private static List<String> pieces(MessageFormat format, Set<String> names) {
		Map<String, Object> marked = new HashMap<>();
		names.forEach((name) -> marked.put(name, MARK + name + MARK));
		return List.of(format.format(marked).split(MARK, -1));
	}

}
