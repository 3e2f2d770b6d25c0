package id.p2k2.bot.text;

import java.util.Set;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/**
 * One wording of a bundle.
 *
 * @param format the ICU pattern, parsed once
 * @param placeholders the names in it
 */
record PhrasePattern(MessageFormat format, Set<String> placeholders) {

	static PhrasePattern of(String pattern) {
		MessageFormat format = new MessageFormat(pattern, new ULocale("id_ID"));
		return new PhrasePattern(format, Set.copyOf(format.getArgumentNames()));
	}

}
