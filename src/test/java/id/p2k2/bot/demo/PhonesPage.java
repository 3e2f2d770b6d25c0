package id.p2k2.bot.demo;

import java.util.Map;

import id.p2k2.bot.fakes.FakeTelegram;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The page alone, without the bot behind it: for its tests and for looking at it. */
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
		"org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
		"org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration" })
class PhonesPage {

	static ConfigurableApplicationContext start(FakeTelegram fake, Cast cast, int port) {
		return start(fake, cast, port, "");
	}

	static ConfigurableApplicationContext start(FakeTelegram fake, Cast cast, int port, String messages) {
		return new SpringApplicationBuilder(PhonesPage.class, PhonesController.class, SesiPreviewController.class,
				StandInClock.class)
			.profiles("demo", "page-alone")
			.properties(Map.of("server.port", port, "spring.config.name", "phones-page", "spring.main.banner-mode",
					"off", "logging.level.root", "warn", "P2K2_MESSAGES", messages))
			.initializers((context) -> {
				context.getBeanFactory().registerSingleton("fake", fake);
				context.getBeanFactory().registerSingleton("cast", cast);
			})
			.run();
	}

}
