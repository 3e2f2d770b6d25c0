package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Telegram's answer to an answer of ours breaks off. */
@IntegrationTest
class HalfAnswerIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	private Phone siti;

	@BeforeEach
	void meet() {
		this.siti = this.world.phone("Bu Siti");
		this.siti.starts("");
		this.world.settle();
	}

	@Test
	void itIsNotSaidTwiceIfTheYesCame() {
		answer(Fault.HalfAnswer.VISIBLE);
		this.world.settle();
		assertThat(row()).containsEntry("state", "SENT").containsEntry("message_id", this.siti.newest().id());
		assertThat(arrived()).isEqualTo(1);
	}

	@Test
	void itIsRepeatedLaterIfTheYesDidNotCome() {
		answer(Fault.HalfAnswer.BLIND);
		Await.until("it will be repeated", () -> row().containsValue("REPEAT"));
		assertThat(row()).containsEntry("state", "PENDING");
		assertThat(arrived()).isEqualTo(1);
		this.world.jdbc().sql("UPDATE outbox SET not_before = NULL WHERE unique_key = 'half'").update();
		this.world.settle();
		assertThat(arrived()).isEqualTo(2);
		assertThat(row()).containsEntry("state", "SENT");
	}

	@Test
	void itIsSentAgainIfANoCame() {
		answer(new Fault.HalfRefusal(403, "Forbidden: bot was blocked by the user", 45));
		this.world.settle();
		assertThat(row()).containsEntry("state", "SENT");
		assertThat(arrived()).isEqualTo(1);
	}

	private void answer(Fault fault) {
		this.world.telegram().nextTo(this.siti.id(), "sendMessage", fault);
		this.outbox.enqueue(Message.to(World.chat(this.siti), "test", "half")
			.say(CommonPhrase.plain("jawaban"), List.of())
			.priority(Message.ANSWER)
			.repeatUnknown()
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(Duration.ofHours(1))));
	}

	private Map<String, Object> row() {
		return this.world.jdbc()
			.sql("SELECT state, message_id, reason FROM outbox WHERE unique_key = 'half'")
			.query()
			.singleRow();
	}

	private long arrived() {
		return this.world.telegram()
			.ledger()
			.sentTo(this.siti.id())
			.stream()
			.map(Ledger.Entry::text)
			.filter("jawaban"::equals)
			.count();
	}

}
