package id.p2k2.bot.architecture;

import id.p2k2.bot.P2k2Bot;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleTests {

	private final ApplicationModules modules = ApplicationModules.of(P2k2Bot.class);

	@Test
	void modulesKeepTheirDirectionAndHaveNoCycle() {
		this.modules.verify();
	}

	@Test
	void everyModuleSaysWhatItMayUse() {
		assertThat(this.modules.stream().filter((module) -> !module.getBasePackage().getName().equals("id.p2k2.bot")))
			.isNotEmpty()
			.allSatisfy(
					(module) -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class)).isPresent());
	}

}
