package id.p2k2.bot.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.people.StaffChats;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstCodeIntegrationTests {

	private static final Pattern PRINTED = Pattern.compile("/start (\\S+)");

	@Autowired
	private World world;

	@Autowired
	private StaffChats staff;

	@Test
	void aPrintedCodeWorksOnceAndInAnySpelling(CapturedOutput output) {
		unset().afterSingletonsInstantiated();
		String code = printed(output);
		FirstCode otherInstance = unset();
		assertThat(otherInstance.worth(code.toLowerCase().replace("-", " "))).isEqualTo(FirstCode.Worth.USABLE);
		assertThat(otherInstance.use(FirstCode.hash(code))).isTrue();
		assertThat(otherInstance.use(FirstCode.hash(code))).isFalse();
		assertThat(otherInstance.worth(code)).isEqualTo(FirstCode.Worth.USED);
	}

	@Test
	void theCodeOfAnEarlierStartIsWorthNothing(CapturedOutput output) {
		unset().afterSingletonsInstantiated();
		String code = printed(output);
		configured("RAHASIA-1").afterSingletonsInstantiated();
		assertThat(unset().worth(code)).isEqualTo(FirstCode.Worth.NONE);
	}

	@Test
	void nothingIsPrintedWhereACodeIsConfiguredOrAKoordinatorExists(CapturedOutput output) {
		configured("RAHASIA-1").afterSingletonsInstantiated();
		Phone joko = this.world.phone("Pak Joko");
		joko.starts("UJI-KOORDINATOR-1");
		this.world.settle();
		joko.presses("Setuju");
		this.world.settle();
		unset().afterSingletonsInstantiated();
		assertThat(PRINTED.matcher(output).find()).isFalse();
	}

	@Test
	void aConfiguredCodeIsUsedUpOnceAndItsSuccessorWorks() {
		FirstCode first = configured("RAHASIA-1");
		assertThat(first.worth("rahasia-1 ")).isEqualTo(FirstCode.Worth.USABLE);
		assertThat(first.use(FirstCode.hash("RAHASIA-1"))).isTrue();
		assertThat(first.use(FirstCode.hash("RAHASIA-1"))).isFalse();
		assertThat(first.worth("RAHASIA-1")).isEqualTo(FirstCode.Worth.USED);
		assertThat(configured("RAHASIA-2").worth("RAHASIA-2")).isEqualTo(FirstCode.Worth.USABLE);
		assertThat(first.worth("RAHASIA-2")).isEqualTo(FirstCode.Worth.NONE);
		assertThat(first.use(FirstCode.hash("RAHASIA-2"))).isFalse();
	}

	private FirstCode unset() {
		return configured("");
	}

	private FirstCode configured(String code) {
		return new FirstCode(code, this.world.jdbc(), this.staff, this.world.clock());
	}

	private static String printed(CapturedOutput output) {
		Matcher line = PRINTED.matcher(output);
		assertThat(line.find()).isTrue();
		return line.group(1);
	}

}
