package id.p2k2.bot.fakes;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTests {

	private static final String HALO = "{'chat_id':11,'text':'halo'}";

	private final FakeTelegram fake = FakeTelegram.start();

	private final BotSide bot = new BotSide(this.fake);

	@BeforeEach
	void start() {
		this.fake.phone(11, "Bu Siti").starts("");
	}

	@AfterEach
	void close() {
		this.fake.close();
	}

	@Test
	void happenOnceAndInOrder() {
		this.fake.next("sendMessage", new Fault.TooMany(7));
		this.fake.next("any", Fault.forbidden("user is deactivated"));
		JsonNode first = this.bot.call("sendMessage", HALO);
		assertThat(first.path("error_code").asInt()).isEqualTo(429);
		assertThat(first.path("parameters").path("retry_after").asInt()).isEqualTo(7);
		assertThat(this.bot.refused("sendMessage", HALO)).isEqualTo("Forbidden: user is deactivated");
		this.bot.ok("sendMessage", HALO);
		assertThat(this.fake.ledger().size()).isEqualTo(1);
		assertThat(this.fake.faultsWaiting()).isZero();
	}

	@Test
	void canBeMeantForOneMethodOrChat() {
		this.fake.phone(12, "Bu Wati").starts("");
		this.fake.nextTo(12, "any", new Fault.Migrate(-100));
		this.fake.next("editMessageText", Fault.restart());
		this.bot.ok("sendMessage", HALO);
		JsonNode migrated = this.bot.call("sendMessage", HALO.replace("11", "12"));
		assertThat(migrated.path("parameters").path("migrate_to_chat_id").asInt()).isEqualTo(-100);
		assertThat(this.fake.faultsWaiting()).isEqualTo(1);
	}

	@Test
	void breakOffInTheMiddleOfAnAnswer() {
		this.fake.next("sendMessage", Fault.HalfAnswer.VISIBLE);
		assertThatThrownBy(() -> this.bot.call("sendMessage", HALO)).hasRootCauseInstanceOf(java.io.IOException.class);
		assertThat(this.fake.ledger().size()).isEqualTo(1);
	}

	@Test
	void dropWithoutAccepting() {
		this.fake.next("sendMessage", new Fault.DropUnread());
		assertThatThrownBy(() -> this.bot.call("sendMessage", HALO)).hasRootCauseInstanceOf(java.io.IOException.class);
		assertThat(this.fake.ledger().size()).isZero();
	}

	@Test
	void dropAfterAccepting() {
		this.fake.next("sendMessage", new Fault.DropAccepted());
		assertThatThrownBy(() -> this.bot.call("sendMessage", HALO)).hasRootCauseInstanceOf(java.io.IOException.class);
		assertThat(this.fake.ledger().size()).isEqualTo(1);
	}

	@Test
	void answerWithoutMeaning() {
		this.fake.next("sendMessage", new Fault.BadGateway());
		this.fake.next("sendMessage", new Fault.Garbage());
		HttpResponse<String> gateway = this.bot.send("sendMessage", "application/json", HALO.replace('\'', '"'));
		HttpResponse<String> garbage = this.bot.send("sendMessage", "application/json", HALO.replace('\'', '"'));
		assertThat(gateway.statusCode()).isEqualTo(502);
		assertThat(gateway.body()).startsWith("<html>");
		assertThat(garbage.statusCode()).isEqualTo(200);
		assertThatThrownBy(() -> Json.MAPPER.readTree(garbage.body()))
			.isInstanceOf(tools.jackson.core.JacksonException.class);
		assertThat(this.fake.ledger().size()).isZero();
	}

	@Test
	void acceptButAnswerWithADateBeyondAnInt() {
		this.fake.next("sendMessage", new Fault.UnreadableSuccess());
		assertThat(this.bot.ok("sendMessage", HALO).path("date").asLong()).isGreaterThan(Integer.MAX_VALUE);
		assertThat(this.fake.ledger().size()).isEqualTo(1);
	}

	@Test
	void acceptAtOnceAndAnswerLate() {
		this.fake.next("sendMessage", new Fault.Late(Duration.ofSeconds(30)));
		this.bot.later("sendMessage", HALO);
		Await.until("the message is accepted", () -> this.fake.ledger().size() == 1);
		assertThat(this.fake.phone(11, "").newest().text()).isEqualTo("halo");
	}

	@Test
	void closeTheConnectionAfterTheAnswer() {
		this.fake.next("sendMessage", new Fault.CloseAfter());
		HttpResponse<String> answer = this.bot.send("sendMessage", "application/json", HALO.replace('\'', '"'));
		assertThat(answer.headers().firstValue("Connection")).hasValue("close");
		this.bot.ok("sendMessage", HALO);
	}

	@Test
	void delayEveryAnswerWhenAsked() {
		try (FakeTelegram slow = FakeTelegram.start(FakeOptions.standard().delayed(Duration.ofMillis(120)))) {
			long start = System.nanoTime();
			new BotSide(slow).ok("getMe", "{}");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
		}
	}

}
