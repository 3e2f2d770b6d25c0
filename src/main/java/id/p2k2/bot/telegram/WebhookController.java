package id.p2k2.bot.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Outage;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Telegram brings updates when a webhook is set. Answers 200 only after the update
 * is committed; while the database is away 503 with Retry-After, which Telegram honours.
 * Nothing of a body is read before the secret is right.
 */
@RestController
class WebhookController {

	private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

	private static final int LARGEST = 256 * 1024;

	private static final String RETRY_AFTER_SECONDS = "5";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final TelegramSettings settings;

	private final Intake intake;

	WebhookController(TelegramSettings settings, Intake intake) {
		this.settings = settings;
		this.intake = intake;
	}

	@PostMapping("/telegram/webhook/{place}")
	ResponseEntity<Void> receive(@PathVariable int place,
			@RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
			InputStream content) throws IOException {
		Optional<Bot> bot = this.settings.place(place);
		if (this.settings.webhookUrl().isEmpty() || bot.isEmpty() || !rightSecret(secret)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		byte[] body = content.readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			log.error("an update for {} of more than {} bytes is not kept", bot.get(), LARGEST);
			return ResponseEntity.ok().build();
		}
		try {
			this.intake.take(bot.get(), List.<JsonNode>of(JSON.readTree(body)));
			return ResponseEntity.ok().build();
		}
		catch (JacksonException ex) {
			log.error("an update of {} bytes for {} is not JSON and is not kept", body.length, bot.get());
			return ResponseEntity.ok().build();
		}
		catch (RuntimeException ex) {
			log.warn("an update of {} could not be stored, Telegram keeps it: {}", bot.get(),
					Outage.caused(ex) ? ex.getClass().getSimpleName() : Trace.of(ex));
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
				.build();
		}
	}

	private boolean rightSecret(String secret) {
		return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8),
				this.settings.webhookSecret().getBytes(StandardCharsets.UTF_8));
	}

}
