package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import okhttp3.RequestBody;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same HTTP client without a database: what the bot is measured against. It sends the
 * reminders that the bot sends, with bodies made the same way, but its words and buttons
 * are ready; and it has warmed up before it looks at the clock.
 */
public final class BareSendLoop {

	private static final String WORDS = """
			, besok ada pertemuan kelompok Melati 1810:
			<b>Jumat, 27 November 2026 pukul 09.00 WIB</b>
			di rumah Bu Rini.

			Kami tunggu, ya.""";

	private final BotApi api;

	private final Bot bot;

	private final int inFlight;

	private BareSendLoop(String address, String token, int inFlight) {
		this.bot = Bot.of(1, token);
		this.api = new BotApi(address, inFlight, Duration.ofSeconds(60));
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
				long to = chat;
				places.acquireUninterruptibly();
				threads.execute(() -> {
					Verdict.of(this.api.call(this.bot, "sendMessage", reminder(to)));
					places.release();
				});
			}
		}
	}

	/** Made as the bot makes it, node by node. */
	private static RequestBody reminder(long chat) {
		ObjectNode message = JsonNodeFactory.instance.objectNode();
		message.put("chat_id", chat);
		message.put("text", "Ibu Siti " + chat + WORDS);
		message.put("parse_mode", "HTML");
		message.putObject("link_preview_options").put("is_disabled", true);
		ArrayNode rows = message.putObject("reply_markup").putArray("inline_keyboard");
		String pressed = ":740001810:1:" + (chat + 700_000_000);
		rows.addArray().addObject().put("text", "Bisa datang").put("callback_data", "temu:datang" + pressed);
		rows.addArray().addObject().put("text", "Tidak bisa").put("callback_data", "temu:absen" + pressed);
		return RequestBody.create(message.toString(), BotApi.JSON);
	}

}
