package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.MessageSender;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.outbox.SendResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * {@code p2k2_send_seconds}: how long attempts to send take, by what became of them.
 * Telegram's 429 is the outcome {@code throttled}.
 */
@Component
@Primary
class TimedSender implements MessageSender {

	private static final List<String> OUTCOMES = List.of("sent", "throttled", "not_sent", "refused", "migrated",
			"unknown", "bot_refused");

	private final TelegramSender sender;

	/** All known from the start, so that an alert sees the first one. */
	private final Map<String, Timer> timers;

	TimedSender(TelegramSender sender, MeterRegistry meters) {
		this.sender = sender;
		this.timers = OUTCOMES.stream()
			.collect(Collectors.toMap(Function.identity(), (outcome) -> timer(outcome, meters)));
	}

	@Override
	public List<Long> bots() {
		return this.sender.bots();
	}

	@Override
	public SendResult send(Outgoing outgoing) {
		long begun = System.nanoTime();
		SendResult result = this.sender.send(outgoing);
		Objects.requireNonNull(this.timers.get(outcome(result)))
			.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
		return result;
	}

	private static Timer timer(String outcome, MeterRegistry meters) {
		return Timer.builder("p2k2.send")
			.description("One attempt to send at the Bot API")
			.tag("outcome", outcome)
			.serviceLevelObjectives(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1),
					Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(30))
			.register(meters);
	}

	private static String outcome(SendResult result) {
		return switch (result) {
			case SendResult.Sent _ -> "sent";
			case SendResult.Throttled _ -> "throttled";
			case SendResult.NotSent _ -> "not_sent";
			case SendResult.Refused _ -> "refused";
			case SendResult.Migrated _ -> "migrated";
			case SendResult.Unknown _ -> "unknown";
			case SendResult.BotRefused _ -> "bot_refused";
		};
	}

}
