package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told from an answer that broke off or cannot be parsed. Telegram writes
 * {@code ok} first, and a quote within a text is escaped, so that no text looks like it.
 */
final class HalfAnswer {

	private static final Pattern OK = Pattern.compile("^\\s*\\{\\s*\"ok\"\\s*:\\s*(true|false)\\b");

	private static final int UNAUTHORIZED = 401;

	private static final int TOO_MANY = 429;

	private static final int SERVER = 500;

	private final String text;

	private HalfAnswer(String text) {
		this.text = text;
	}

	/**
	 * Reads what there is.
	 * @param text the body, as far as it came
	 * @param status of the HTTP answer
	 * @param retryAfter of its header
	 */
	static Answer read(String text, int status, Optional<Duration> retryAfter) {
		Matcher ok = OK.matcher(text);
		if (!ok.find()) {
			return new Answer.Strange(status, retryAfter);
		}
		HalfAnswer half = new HalfAnswer(text.substring(ok.end()));
		return Boolean.parseBoolean(ok.group(1)) ? new Answer.OkUnreadable(half.number("message_id").orElse(0L))
				: half.no(status, retryAfter);
	}

	/**
	 * Why it was refused is in the rest, so it is asked again unless the code says it
	 * all.
	 */
	private Answer no(int status, Optional<Duration> retryAfter) {
		int code = number("error_code").map(Long::intValue).orElse(status);
		return switch (code) {
			case UNAUTHORIZED -> new Answer.No(code, "", Optional.empty(), Optional.empty());
			case TOO_MANY -> new Answer.No(code, "",
					number("retry_after").map(Duration::ofSeconds).or(() -> retryAfter), Optional.empty());
			default -> (code >= SERVER) ? new Answer.No(code, description(), retryAfter, Optional.empty())
					: new Answer.Silence(false);
		};
	}

	/** The first number of this name, if more follows: without that it may go on. */
	private Optional<Long> number(String name) {
		Matcher number = Pattern.compile("\"" + name + "\"\\s*:\\s*(-?\\d{1,18})\\s*[,}]").matcher(this.text);
		return number.find() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
	}

	private String description() {
		Matcher words = Pattern.compile("\"description\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(this.text);
		return words.find() ? words.group(1) : "";
	}

}
