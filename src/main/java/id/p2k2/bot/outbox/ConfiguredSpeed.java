package id.p2k2.bot.outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code P2K2_PAID_RATE} where Telegram is paid for it, else {@code P2K2_SEND_RATE}. */
@Component
class ConfiguredSpeed implements SendSpeed {

	private final double perSecond;

	ConfiguredSpeed(@Value("${p2k2.send-rate:25}") double perSecond,
			@Value("${p2k2.paid-rate:0}") double paidPerSecond) {
		this.perSecond = (paidPerSecond > 0) ? paidPerSecond : perSecond;
	}

	@Override
	public double perSecond() {
		return this.perSecond;
	}

}
