package id.p2k2.bot.outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits as the operator has set them. */
@Configuration(proxyBeanMethods = false)
class SendConfiguration {

	@Bean
	SendLimits sendLimits(@Value("${p2k2.send-rate:25}") double perSecond,
			@Value("${p2k2.paid-rate:0}") double paidPerSecond,
			@Value("${p2k2.outbox.chat-per-second:1}") double perSecondAndChat,
			@Value("${p2k2.outbox.in-flight:0}") int inFlight) {
		SendLimits limits = SendLimits.of(perSecond, paidPerSecond, perSecondAndChat);
		return (inFlight > 0) ? new SendLimits(perSecond, paidPerSecond, perSecondAndChat, inFlight) : limits;
	}

}
