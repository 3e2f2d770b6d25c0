package id.p2k2.bot.telegram;

import java.time.Duration;

import id.p2k2.bot.outbox.SendLimits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The connection to Telegram. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

	@Bean
	TelegramSettings telegramSettings(Environment environment) {
		return TelegramSettings.read(environment);
	}

	@Bean(destroyMethod = "close")
	BotApi botApi(TelegramSettings settings, SendLimits limits,
			@Value("${p2k2.telegram.patience:60s}") Duration patience) {
		return new BotApi(settings.apiUrl(), limits.inFlight() + 10, patience);
	}

}
