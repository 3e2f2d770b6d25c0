package id.p2k2.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.env.PropertyResolver;

/**
 * The environment variables of the run contract.
 *
 * @param bots at least one
 * @param apiUrl scheme, host and port of the Bot API
 * @param webhookUrl our own address as Telegram sees it, or empty for long polling
 * @param webhookSecret what Telegram shows us, never empty with a webhook
 */
public record TelegramSettings(List<Bot> bots, String apiUrl, Optional<String> webhookUrl, String webhookSecret) {

	private static final Pattern TOKEN = Pattern.compile("[0-9]{1,18}:[A-Za-z0-9_-]+");

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

	private static final Pattern API = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/*");

	private static final int MOST_BOTS = 99;

	/**
	 * Reads them.
	 * @param environment where they are
	 * @return the settings
	 * @throws IllegalArgumentException with one clear line if something is missing or
	 * malformed; a token is never quoted
	 */
	public static TelegramSettings read(PropertyResolver environment) {
		List<Bot> bots = new ArrayList<>();
		for (int place = 1; place <= MOST_BOTS; place++) {
			String name = (place == 1) ? "TELEGRAM_BOT_TOKEN" : "TELEGRAM_BOT_TOKEN_" + place;
			String token = environment.getProperty(name, "").strip();
			if (token.isEmpty()) {
				continue;
			}
			if (!TOKEN.matcher(token).matches()) {
				throw new IllegalArgumentException(name + " bukan token bot: bentuknya 123456:ABC…, dari @BotFather");
			}
			bots.add(Bot.of(place, token));
		}
		if (bots.isEmpty()) {
			throw new IllegalArgumentException(
					"TELEGRAM_BOT_TOKEN belum diisi: buat bot di @BotFather, lalu isi tokennya di variabel itu");
		}
		Optional<String> webhook = Optional.of(environment.getProperty("TELEGRAM_WEBHOOK_URL", "").strip())
			.filter((url) -> !url.isEmpty());
		String secret = environment.getProperty("TELEGRAM_WEBHOOK_SECRET", "").strip();
		if (webhook.isPresent() && !SECRET.matcher(secret).matches()) {
			throw new IllegalArgumentException(
					"TELEGRAM_WEBHOOK_URL diisi, maka TELEGRAM_WEBHOOK_SECRET perlu 1 sampai 256 huruf, angka, _ atau -");
		}
		if (webhook.isPresent() && !webhook.get().startsWith("https://")) {
			throw new IllegalArgumentException("TELEGRAM_WEBHOOK_URL perlu diawali https://");
		}
		String api = environment.getProperty("TELEGRAM_API_URL", "https://api.telegram.org").strip();
		if (!API.matcher(api).matches()) {
			throw new IllegalArgumentException(
					"TELEGRAM_API_URL perlu http:// atau https://, nama host, dan bila perlu port, misalnya http://127.0.0.1:8081");
		}
		if (bots.stream().map(Bot::number).distinct().count() < bots.size()) {
			throw new IllegalArgumentException("Satu bot ditulis dua kali di antara TELEGRAM_BOT_TOKEN, _2 …");
		}
		return new TelegramSettings(List.copyOf(bots), api.replaceAll("/+$", ""), webhook, secret);
	}

	Bot bot(long number) {
		return this.bots.stream().filter((bot) -> bot.number() == number).findFirst().orElseThrow();
	}

	Optional<Bot> place(int place) {
		return this.bots.stream().filter((bot) -> bot.place() == place).findFirst();
	}

	/** Neither tokens nor secret. */
	@Override
	public String toString() {
		return "TelegramSettings[%d bots, %s]".formatted(this.bots.size(),
				this.webhookUrl.isPresent() ? "webhook" : "long polling");
	}

}
