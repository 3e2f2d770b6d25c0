package id.p2k2.bot.outbox;

import java.time.Duration;

import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LeaseIntegrationTests {

	private static final long BOT = 4244;

	private static final Duration LENGTH = Duration.ofSeconds(8);

	@Autowired
	private World world;

	@Autowired
	private LeaseRows leases;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void clear() {
		this.world.jdbc().sql("DELETE FROM sender_lease WHERE bot = ?").param(BOT).update();
	}

	@ParameterizedTest
	@CsvSource({ "-1, true", "5, false", "9, false", "3600, true" })
	void passesOnWhenItHasRunOutOrTheClockWasSetBack(int secondsLeft, boolean taken) {
		this.world.jdbc().sql("""
				INSERT INTO sender_lease (bot, owner, lease_until)
				VALUES (?, 'another', UTC_TIMESTAMP(3) + INTERVAL ? SECOND)""").params(BOT, secondsLeft).update();
		assertThat(this.leases.renew(BOT, "this", LENGTH)).isFalse();
		assertThat(this.leases.free(BOT, "this", LENGTH)).isEqualTo(taken);
		Boolean held = this.transaction.execute((_) -> this.leases.hold(BOT, "this", LENGTH));
		assertThat(held).isEqualTo(taken);
		assertThat(this.leases.renew(BOT, "this", LENGTH)).isEqualTo(taken);
		assertThat(this.leases.renew(BOT, "another", LENGTH)).isEqualTo(!taken);
	}

}
