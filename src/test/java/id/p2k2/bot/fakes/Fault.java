package id.p2k2.bot.fakes;

import java.time.Duration;

/** Something that goes wrong with one call. */
public sealed interface Fault {

	/** Waits before the call is looked at. */
	record Delay(Duration time) implements Fault {
	}

	/** Accepts at once and answers late: a read timeout after success. */
	record Late(Duration time) implements Fault {
	}

	/** Closes the connection without reading the request; nothing is accepted. */
	record DropUnread() implements Fault {
	}

	/** Accepts the call, then closes the connection without an answer. */
	record DropAccepted() implements Fault {
	}

	/** 502 with an HTML page; nothing is accepted. */
	record BadGateway() implements Fault {
	}

	/** A Bot API error such as 403 "Forbidden: user is deactivated". */
	record Error(int code, String description) implements Fault {
	}

	/** 429 with retry_after in seconds. */
	record TooMany(int retryAfter) implements Fault {
	}

	/** 400 with migrate_to_chat_id. */
	record Migrate(long newChatId) implements Fault {
	}

	/** 200 with a body that is no JSON; nothing is accepted. */
	record Garbage() implements Fault {
	}

	/** Accepted, answered 200, but dates overflow an int, so typed parsing fails. */
	record UnreadableSuccess() implements Fault {
	}

	/**
	 * Accepts, begins its answer and closes the connection after so many bytes of it.
	 */
	record HalfAnswer(int bytes) implements Fault {

		/** The yes and the number of the message can be seen. */
		public static final HalfAnswer VISIBLE = new HalfAnswer(60);

		/** Not even the yes can be seen. */
		public static final HalfAnswer BLIND = new HalfAnswer(8);

	}

	/** Refuses like {@link Error} in an answer that breaks off after so many bytes. */
	record HalfRefusal(int code, String description, int bytes) implements Fault {
	}

	/** Answers as usual and closes the keep-alive connection. */
	record CloseAfter() implements Fault {
	}

	/** 500 "Internal Server Error: restart"; nothing is accepted. */
	static Fault restart() {
		return new Error(500, "Internal Server Error: restart");
	}

	/** 403 "Forbidden: …". */
	static Fault forbidden(String what) {
		return new Error(403, "Forbidden: " + what);
	}

}
