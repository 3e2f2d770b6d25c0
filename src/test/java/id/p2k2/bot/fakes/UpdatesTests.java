package id.p2k2.bot.fakes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class UpdatesTests {

	private final FakeTelegram fake = FakeTelegram.start();

	private final BotSide bot = new BotSide(this.fake);

	private final Phone siti = this.fake.phone(11, "Bu Siti");

	@AfterEach
	void close() {
		this.fake.close();
	}

	private List<String> texts(String body) {
		List<String> texts = new ArrayList<>();
		this.bot.ok("getUpdates", body)
			.forEach((update) -> texts.add(update.path("message").path("text").asString("")));
		return texts;
	}

	private long firstId() {
		return this.bot.ok("getUpdates", "{'limit':1}").get(0).path("update_id").asLong();
	}

	private void say(String... texts) {
		for (String text : texts) {
			this.siti.sends(text);
		}
	}

	@Test
	void repeatsUntilAHigherOffsetConfirms() {
		say("satu", "dua", "tiga");
		assertThat(texts("{'limit':2}")).containsExactly("satu", "dua");
		assertThat(texts("{}")).containsExactly("satu", "dua", "tiga");
		assertThat(texts("{'offset':" + (firstId() + 1) + "}")).containsExactly("dua", "tiga");
		assertThat(texts("{}")).containsExactly("dua", "tiga");
	}

	@Test
	void countsNegativeOffsetsFromTheEndAndForgetsTheRest() {
		say("satu", "dua", "tiga");
		assertThat(texts("{'offset':-1}")).containsExactly("tiga");
		assertThat(texts("{}")).containsExactly("tiga");
	}

	@Test
	void answersAnOffsetInTheFutureFromTheHead() {
		say("satu", "dua");
		assertThat(texts("{'offset':" + (firstId() + 1000) + "}")).containsExactly("satu", "dua");
		this.fake.renumberUpdates(FakeOptions.TOKEN, 77);
		say("baru");
		assertThat(texts("{'offset':500003}")).containsExactly("baru");
	}

	@Test
	void waitsForTheNextUpdate() {
		CompletableFuture<JsonNode> poll = this.bot.later("getUpdates", "{'timeout':15}");
		Await.until("the poll is under way", () -> this.fake.count("called getupdates") == 1);
		say("halo");
		assertThat(poll.join().path("result").get(0).path("message").path("text").asString()).isEqualTo("halo");
	}

	@Test
	void endsTheOlderOfTwoPollers() {
		CompletableFuture<JsonNode> older = this.bot.later("getUpdates", "{'timeout':15}");
		Await.until("the poll is under way", () -> this.fake.count("called getupdates") == 1);
		CompletableFuture<JsonNode> newer = this.bot.later("getUpdates", "{'timeout':15}");
		// whichever came second on the wire wins; exactly one of them is told so
		JsonNode ended = (JsonNode) CompletableFuture.anyOf(older, newer).join();
		assertThat(ended.path("error_code").asInt()).isEqualTo(409);
		assertThat(ended.path("description").asString())
			.startsWith("Conflict: terminated by other getUpdates request;");
	}

	@Test
	void refusesPollingWhileAWebhookIsSet() {
		this.bot.ok("setWebhook", "{'url':'https://bot.example.org/hook'}");
		assertThat(this.bot.refused("getUpdates", "{}"))
			.isEqualTo("Conflict: can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		this.bot.ok("deleteWebhook", "{}");
		assertThat(texts("{}")).isEmpty();
	}

	@Test
	void deliversOnlyAllowedKinds() {
		assertThat(texts("{'allowed_updates':['callback_query']}")).isEmpty();
		say("tak terdengar");
		this.siti.pressesStale(5, "x");
		JsonNode updates = this.bot.ok("getUpdates", "{}");
		assertThat(updates).hasSize(1);
		assertThat(updates.get(0).path("callback_query").path("data").asString()).isEqualTo("x");
		assertThat(updates.get(0).path("callback_query").path("message").path("date").asInt()).isZero();
	}

	@Test
	void letsOldPressesDieBeforeOldMessages() {
		Instant start = Instant.parse("2026-12-07T02:00:00Z");
		FakeOptions options = FakeOptions.standard().withExpiry().at(InstantSource.fixed(start));
		try (FakeTelegram mortal = FakeTelegram.start(options)) {
			Phone wati = mortal.phone(12, "Bu Wati");
			wati.sends("halo");
			wati.pressesStale(5, "x");
			mortal.clock(InstantSource.fixed(start.plusSeconds(151)));
			assertThat(new BotSide(mortal).ok("getUpdates", "{}")).hasSize(1);
			mortal.clock(InstantSource.fixed(start.plusSeconds(86_401)));
			assertThat(new BotSide(mortal).ok("getUpdates", "{}")).isEmpty();
		}
	}

}
