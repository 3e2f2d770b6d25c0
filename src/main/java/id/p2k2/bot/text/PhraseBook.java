package id.p2k2.bot.text;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds every phrase the code declares, so that none can be forgotten. */
public final class PhraseBook {

	private PhraseBook() {
	}

	/**
	 * All constants of all enums that are phrases.
	 * @param basePackage where to look, with everything below
	 * @return the phrases
	 */
	public static List<Phrase> phrases(String basePackage) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Phrase.class));
		return scanner.findCandidateComponents(basePackage)
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(String.valueOf(name), PhraseBook.class.getClassLoader()))
			.filter(Class::isEnum)
			.flatMap((type) -> Stream.of(type.getEnumConstants()))
			.map(Phrase.class::cast)
			.toList();
	}

}
