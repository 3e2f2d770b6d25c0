package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
class WindowsIntegrationTests {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final String STRANGE = "nobody knows the windows of kind test.strange";

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxSender sender;

	@Autowired
	private OpenHours hours;

	private Phone siti;

	@BeforeEach
	void siti() {
		this.siti = this.world.phone("Bu Siti");
		this.siti.starts("");
		this.world.settle();
	}

	@Test
	void aMessageWhoseWindowNobodyKnowsIsNotQueued() {
		Instant now = this.world.clock().instant();
		Message strange = strange().between(now, now.plus(HOUR.multipliedBy(2)), Optional.of(now.plus(HOUR)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.outbox.enqueue(strange)).withMessage(STRANGE);
	}

	@Test
	void manyMessagesWhoseWindowsNobodyKnowsAreNotQueued() {
		BulkMessages strange = new BulkMessages("test.strange", CommonPhrase.PLAIN, "SELECT 1 FROM chat", Map.of(),
				null, null, Message.BULK, Set.of(), true);
		assertThatIllegalArgumentException().isThrownBy(() -> this.outbox.enqueueAll(strange)).withMessage(STRANGE);
	}

	@Test
	void whatIsHeldUpLeavesInTheNextHoursOfItsPlace() {
		OpenHours.Window tomorrow = this.hours.window(this.world.clock().instant().plus(Duration.ofDays(1)),
				Place.STAFF);
		this.outbox.enqueue(strange().in(tomorrow, Duration.ofDays(3)));
		Instant night = tomorrow.ends().plus(HOUR);
		Instant morning = this.hours.window(night, Place.STAFF).opens();
		assertThat(morning).isAfter(night);
		at(night);
		assertThat(this.siti.transcript()).doesNotContain("kabar");
		at(morning.minusSeconds(1));
		assertThat(this.siti.transcript()).doesNotContain("kabar");
		at(morning);
		assertThat(this.siti.transcript()).contains("kabar");
	}

	private MessageBuilder strange() {
		return Message.to(World.chat(this.siti), "test.strange", "strange").say(CommonPhrase.plain("kabar"), List.of());
	}

	private void at(Instant moment) {
		this.world.clock().stopAt(moment);
		this.sender.wake();
		this.world.settle();
	}

}
