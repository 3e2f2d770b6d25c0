package id.p2k2.bot.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether messages leave: shown as "sender" in the health of the program. */
@Component("senderHealthIndicator")
class SenderHealth implements HealthIndicator {

	private final OutboxSender sender;

	SenderHealth(OutboxSender sender) {
		this.sender = sender;
	}

	@Override
	public Health health() {
		Health.Builder health = this.sender.healthy() ? Health.up() : Health.down();
		return health.withDetail("leading", this.sender.leading()).build();
	}

}
