package id.p2k2.bot.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import okhttp3.RequestBody;

/**
 * The same HTTP client without a database: what the bot is measured against. It asks for
 * what the bot asks for with a reminder, byte by byte as many, but only puts the number
 * of the chat into a body that is ready; and it has warmed up before it looks at the
 * clock.
 */
public final class BareSendLoop {

	private static final String BEFORE = "{\"chat_id\":";

	/** All that follows the chat in a reminder as the bot sends it. */
	private static final String AFTER = """
			,"text":"Ibu Siti 54321, besok ada pertemuan kelompok Melati 1810:\\n<b>Jumat, 27 November 2026 pukul 09.00 WIB</b>\\n\
			di rumah Bu Rini.\\n\\nKami tunggu, ya.","parse_mode":"HTML","link_preview_options":{"is_disabled":true},\
			"reply_markup":{"inline_keyboard":[[{"text":"Bisa datang","callback_data":"temu:datang:740001810:1:710054321"}],\
			[{"text":"Tidak bisa","callback_data":"temu:absen:740001810:1:710054321"}]]}}""";

	private final BotApi api;

	private final Bot bot;

	private final int inFlight;

	private BareSendLoop(String address, String token, int inFlight) {
		this.api = new BotApi(address, inFlight, Duration.ofSeconds(60));
		this.bot = Bot.of(1, token);
		this.inFlight = inFlight;
	}

	/**
	 * Sends and prints seconds and processor seconds.
	 * @param arguments API address, token, how many, how many at a time, how many before
	 */
	public static void main(String[] arguments) {
		int messages = Integer.parseInt(arguments[2]);
		BareSendLoop loop = new BareSendLoop(arguments[0], arguments[1], Integer.parseInt(arguments[3]));
		loop.send(50_000_000L, Integer.parseInt(arguments[4]));
		Duration before = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
		long start = System.nanoTime();
		loop.send(10_000_000L, messages);
		double seconds = (System.nanoTime() - start) / 1e9;
		Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
		System.out.println("bare loop: " + seconds + " " + used.toNanos() / 1e9);
	}

	private void send(long firstChat, int messages) {
		Semaphore places = new Semaphore(this.inFlight);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (long chat = firstChat; chat < firstChat + messages; chat++) {
				byte[] body = (BEFORE + chat + AFTER).getBytes(StandardCharsets.UTF_8);
				places.acquireUninterruptibly();
				threads.execute(() -> {
					this.api.call(this.bot, "sendMessage", RequestBody.create(body, BotApi.JSON));
					places.release();
				});
			}
		}
	}

}
