package id.p2k2.bot.fakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@link FakeTelegram} as a process of its own. */
public final class FakeTelegramServer {

	private FakeTelegramServer() {
	}

	/**
	 * Arguments, each optional: {@code --port=N}, {@code --token=T} (repeatable),
	 * {@code --delay=MILLIS}, {@code --limits}, {@code --open-chats},
	 * {@code --forgetful}.
	 */
	public static void main(String[] arguments) throws InterruptedException {
		FakeOptions options = options(arguments);
		try (FakeTelegram fake = FakeTelegram.start(options)) {
			System.out.println("Bot API at " + fake.url());
			new CountDownLatch(1).await();
		}
	}

	static FakeOptions options(String... arguments) {
		FakeOptions options = FakeOptions.standard();
		List<String> tokens = new ArrayList<>();
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			String value = (parts.length > 1) ? parts[1] : "";
			switch (parts[0]) {
				case "--port" -> options = options.onPort(Integer.parseInt(value));
				case "--token" -> tokens.add(value);
				case "--delay" -> options = options.delayed(Duration.ofMillis(Long.parseLong(value)));
				case "--limits" -> options = options.limited();
				case "--open-chats" -> options = options.withOpenChats();
				case "--forgetful" -> options = options.withoutMemory();
				default -> throw new IllegalArgumentException("Unknown argument " + argument);
			}
		}
		return tokens.isEmpty() ? options : options.forBots(tokens.toArray(String[]::new));
	}

}
