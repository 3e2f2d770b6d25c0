package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * The same HTTP client and requests without a database: what the bot is measured against.
 */
public final class BareSendLoop {

	private BareSendLoop() {
	}

	/**
	 * Sends and prints seconds and processor seconds.
	 * @param arguments API address, token, how many, how many at a time
	 */
	public static void main(String[] arguments) {
		int messages = Integer.parseInt(arguments[2]);
		int inFlight = Integer.parseInt(arguments[3]);
		BotApi api = new BotApi(arguments[0], inFlight);
		Bot bot = Bot.of(1, arguments[1]);
		Semaphore places = new Semaphore(inFlight);
		Duration before = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
		long start = System.nanoTime();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < messages; i++) {
				places.acquireUninterruptibly();
				long chat = 10_000_000L + i;
				threads.submit(() -> {
					api.call(bot, "sendMessage",
							SendMessage.builder()
								.chatId(chat)
								.text("Ibu, besok ada pertemuan kelompok pukul 09.00 di rumah Bu Rini. Nomor " + chat)
								.parseMode("HTML")
								.build());
					places.release();
				});
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
		System.out.println("bare loop: " + seconds + " " + used.toNanos() / 1e9);
	}

}
