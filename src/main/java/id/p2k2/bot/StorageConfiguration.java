package id.p2k2.bot;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.shared.IdConverters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Storage and clock. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration extends AbstractJdbcConfiguration {

	@Override
	protected List<?> userConverters() {
		return IdConverters.all();
	}

	/** The bot's clock; the demo has one that can be moved. */
	@Bean
	@Fallback
	Clock clock() {
		return Clock.systemUTC();
	}

}
