package id.p2k2.bot.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether updates arrive: shown as "telegram" in the health of the program. */
@Component("telegramHealthIndicator")
class TelegramHealth implements HealthIndicator {

	private final Reception reception;

	TelegramHealth(Reception reception) {
		this.reception = reception;
	}

	@Override
	public Health health() {
		return this.reception.healthy() ? Health.up().build() : Health.down().build();
	}

}
