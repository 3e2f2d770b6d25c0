package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import id.p2k2.bot.shared.Chat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AllowanceTests {

	private static final Calls.Room ROOM = new Calls.Room(1000, 900);

	private static final SendLimits FREE = new SendLimits(25, 1, 100);

	private static final SendLimits PAID = new SendLimits(25, 1000, 1, 100);

	private final AtomicLong time = new AtomicLong();

	@Test
	void whereNothingIsPaidForEverythingSharesOneRate() {
		SendRates rates = new SendRates(FREE, this.time::get);
		assertThat(taken(rates, ROOM, 9, Message.BULK, Operation.SEND)).isEqualTo(4);
		assertThat(taken(rates, ROOM, 9, Message.URGENT, Operation.SEND)).isZero();
		assertThat(taken(rates, ROOM, 9, Message.ANSWER, Operation.SEND)).isEqualTo(1);
	}

	@Test
	void whatIsNotPaidForKeepsToItsOwnRateAndLeavesAShareForAnswers() {
		SendRates rates = new SendRates(PAID, this.time::get);
		assertThat(taken(rates, ROOM, 900, Message.URGENT, Operation.SEND)).isEqualTo(4);
		assertThat(taken(rates, ROOM, 900, Message.BULK, Operation.EDIT)).as("edits cannot be paid for").isZero();
		assertThat(taken(rates, ROOM, 900, Message.ANSWER, Operation.SEND)).isEqualTo(1);
		assertThat(taken(rates, ROOM, 900, Message.BULK, Operation.SEND)).isEqualTo(1000 / 6 - 5 - 1);
		assertThat(rates.untilMore()).isPositive().isEqualTo(rates.untilBulk());
	}

	@Test
	void inASecondOfBothNoMoreLeavesThanEachRateAndItsBurst() {
		SendRates rates = new SendRates(PAID, this.time::get);
		int unpaid = 0;
		int paid = 0;
		for (int i = 0; i < 1000; i++) {
			unpaid += taken(rates, ROOM, 900, Message.URGENT, Operation.SEND);
			paid += taken(rates, ROOM, 900, Message.BULK, Operation.SEND);
			this.time.addAndGet(Duration.ofMillis(1).toNanos());
		}
		assertThat(unpaid).isBetween(25, 30);
		assertThat(unpaid + paid).isBetween(1000, 1000 + 1000 / 6);
	}

	@Test
	void aPaidRateBelowTheFreeOneHoldsForAll() {
		SendRates rates = new SendRates(new SendLimits(1000, 30, 1, 100), this.time::get);
		assertThat(taken(rates, ROOM, 900, Message.URGENT, Operation.SEND)).isEqualTo(4);
		assertThat(rates.current()).isEqualTo(30);
	}

	@Test
	void placesAreKeptForAnswers() {
		SendRates rates = new SendRates(PAID, this.time::get);
		Calls.Room room = new Calls.Room(3, 0);
		assertThat(taken(rates, room, 9, Message.BULK, Operation.SEND)).isZero();
		assertThat(taken(rates, room, 9, Message.URGENT, Operation.SEND)).isZero();
		assertThat(taken(rates, room, 9, Message.ANSWER, Operation.SEND)).isEqualTo(3);
	}

	@Test
	void aBrakeHalvesBoth() {
		SendRates rates = new SendRates(PAID, this.time::get);
		rates.brake();
		assertThat(rates.current()).isEqualTo(500);
		taken(rates, ROOM, 900, Message.URGENT, Operation.SEND);
		this.time.addAndGet(Duration.ofMillis(80).toNanos());
		assertThat(taken(rates, ROOM, 900, Message.URGENT, Operation.SEND)).as("half of two").isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "25, 0, 100", "25, 1000, 500", "25, 300, 150", "1000, 0, 500", "100000, 0, 500" })
	void asManyCallsAtATimeAsTheRateNeeds(double perSecond, double paid, int inFlight) {
		assertThat(SendLimits.of(perSecond, paid, 1).inFlight()).isEqualTo(inFlight);
	}

	private static int taken(SendRates rates, Calls.Room room, int most, int priority, Operation operation) {
		Allowance allowance = rates.allowance(room);
		OutboxRow row = new OutboxRow(1, new Chat(1, 1), "test", operation, null, null, null, null, null, 0, null, "",
				Parties.NONE, priority, false, false, null, null, 1, 0, false);
		int taken = 0;
		while (taken < most && allowance.allows(row)) {
			allowance.take(row);
			taken++;
		}
		rates.take(java.util.Collections.nCopies(taken, new Claims.Claimed(row, "id")));
		return taken;
	}

	@Test
	void nothingIsLookedForThatMayNotLeave() {
		SendRates rates = new SendRates(PAID, this.time::get);
		assertThat(rates.allowance(ROOM).unpaidRows()).isEqualTo(OutboxRows.Which.NOTICES);
		taken(rates, ROOM, 900, Message.URGENT, Operation.SEND);
		assertThat(rates.allowance(ROOM).unpaidRows()).isEqualTo(OutboxRows.Which.ANSWERS);
		assertThat(rates.allowance(new Calls.Room(0, 0)).spent()).isTrue();
		assertThat(List.of(rates.allowance(ROOM).answers(), rates.allowance(ROOM).notices())).containsExactly(1, 0);
		assertThat(new SendRates(FREE, this.time::get).allowance(ROOM).unpaidRows()).isEqualTo(OutboxRows.Which.ALL);
	}

}
