package id.p2k2.bot.conversation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.inbox.IncomingHandler;
import id.p2k2.bot.shared.Chat;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * {@code p2k2_turn_seconds}: how long turns take, without their commit; a turn that is
 * run again counts again.
 */
@Component
@Primary
class TimedTurns implements IncomingHandler {

	private final Engine engine;

	private final Timer turns;

	TimedTurns(Engine engine, MeterRegistry meters) {
		this.engine = engine;
		this.turns = Timer.builder("p2k2.turn")
			.description("One turn of a conversation, without its commit")
			.serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(30), Duration.ofMillis(100),
					Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10))
			.register(meters);
	}

	@Override
	public boolean wants(Chat chat, Incoming.Attachment attachment) {
		return this.engine.wants(chat, attachment);
	}

	@Override
	public void handle(Chat chat, Incoming incoming, Optional<Path> file) {
		this.turns.record(() -> this.engine.handle(chat, incoming, file));
	}

}
