package id.p2k2.bot.outbox;

import org.springframework.stereotype.Component;

/** {@code P2K2_PAID_RATE} where Telegram is paid for it, else {@code P2K2_SEND_RATE}. */
@Component
class ConfiguredSpeed implements SendSpeed {

	private final SendLimits limits;

	ConfiguredSpeed(SendLimits limits) {
		this.limits = limits;
	}

	@Override
	public double perSecond() {
		return this.limits.mostPerSecond();
	}

}
