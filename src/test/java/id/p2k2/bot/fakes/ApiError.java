package id.p2k2.bot.fakes;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A refusal as the Bot API words it; the texts are those of the official server. */
final class ApiError extends RuntimeException {

	private static final long serialVersionUID = 1L;

	final int code;

	private final @Nullable String parameter;

	private final long value;

	private ApiError(int code, String description, @Nullable String parameter, long value) {
		super(description, null, false, false);
		this.code = code;
		this.parameter = parameter;
		this.value = value;
	}

	static ApiError badRequest(String what) {
		return new ApiError(400, "Bad Request: " + what, null, 0);
	}

	static ApiError forbidden(String what) {
		return new ApiError(403, "Forbidden: " + what, null, 0);
	}

	static ApiError conflict(String what) {
		return new ApiError(409, "Conflict: " + what, null, 0);
	}

	static ApiError of(int code, String description) {
		return new ApiError(code, description, null, 0);
	}

	static ApiError tooMany(int retryAfter) {
		return new ApiError(429, "Too Many Requests: retry after " + retryAfter, "retry_after", retryAfter);
	}

	static ApiError migrated(long newChatId) {
		return new ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", "migrate_to_chat_id",
				newChatId);
	}

	/** Seconds for the header of a 429, else zero. */
	long retryAfter() {
		return "retry_after".equals(this.parameter) ? this.value : 0;
	}

	String description() {
		return String.valueOf(getMessage());
	}

	ObjectNode json() {
		ObjectNode json = Json.object();
		json.put("ok", false).put("error_code", this.code).put("description", description());
		if (this.parameter != null) {
			json.putObject("parameters").put(this.parameter, this.value);
		}
		return json;
	}

}
