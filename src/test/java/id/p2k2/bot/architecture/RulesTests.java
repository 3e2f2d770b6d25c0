package id.p2k2.bot.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private static final JavaClasses PROGRAM = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("id.p2k2.bot");

	private static final JavaClasses PLANTED = new ClassFileImporter()
		.importPackages("id.p2k2.bot.architecture.planted");

	static Stream<ArchRule> rules() {
		return Rules.all().stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void theProgramKeepsTheRule(ArchRule rule) {
		assertThat(rule.evaluate(PROGRAM).getFailureReport().getDetails()).isEqualTo(List.of());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void thePlantedViolationIsFound(ArchRule rule) {
		assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
	}

}
