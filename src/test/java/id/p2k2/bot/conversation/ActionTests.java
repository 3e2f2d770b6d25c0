package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActionTests {

	@Test
	void isReadAsItWasWritten() {
		assertThat(Action.parse(Action.of("rapat", "jadi", 12, "a")))
			.contains(new Action("rapat", "jadi", List.of("12", "a"), Optional.empty()));
		assertThat(Action.parse(Action.stamped(Action.of("rapat", "jadi"), 1000)))
			.contains(new Action("rapat", "jadi", List.of(), Optional.of(1000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rapat", "rapat:jadi~", "rapat:jadi~!", "rapat:jadi~zzzzzzzzz", "rapat:ja\u00e9di",
			"rapat:ja\ndi", "rapat:12345678901234567890123456789012345678901234567890123456789" })
	void isNothingIfItIsNoneOfOurs(String data) {
		assertThat(Action.parse(data)).isEmpty();
	}

	@Test
	void keepsEmptyArguments() {
		assertThat(Action.parse("rapat:jadi::x").orElseThrow().arguments()).containsExactly("", "x");
	}

}
