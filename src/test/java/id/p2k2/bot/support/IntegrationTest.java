package id.p2k2.bot.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.p2k2.bot.P2k2Bot;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole bot: real database, real engine, a strict Telegram on localhost, a
 * clock that stands still until the test moves it. All such tests share one running bot;
 * before each the tables are emptied. Inject {@link World}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { P2k2Bot.class, World.Parts.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "spring.quartz.auto-startup=false",
				"p2k2.outbox.chat-per-second=1000", "p2k2.send-rate=1000", "P2K2_KODE_KOORDINATOR=UJI-KOORDINATOR-1" })
@ContextConfiguration(initializers = World.Places.class)
@ExtendWith(World.Emptied.class)
public @interface IntegrationTest {

}
