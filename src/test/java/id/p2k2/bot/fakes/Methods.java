package id.p2k2.bot.fakes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import id.p2k2.bot.fakes.Fields.Field;
import tools.jackson.databind.JsonNode;

/** From a method's name to what it does. */
final class Methods {

	/** Does one call and gives its result. */
	@FunctionalInterface
	interface Handler {

		JsonNode call(Bot bot, Request request) throws InterruptedException;

	}

	private final Map<String, Handler> handlers = new HashMap<>();

	Methods() {
		SendMethods.register(this);
		EditMethods.register(this);
		SettingMethods.register(this);
	}

	void add(String name, Handler handler) {
		this.handlers.put(name.toLowerCase(Locale.ROOT), handler);
	}

	JsonNode call(Bot bot, String name, Request request) throws InterruptedException {
		Map<String, Field> fields = Fields.ofMethod(name);
		Handler handler = this.handlers.get(name.toLowerCase(Locale.ROOT));
		if (fields == null || handler == null) {
			throw ApiError.of(404, "Not Found: method not found");
		}
		return handler.call(bot, Validator.check(name, fields, request));
	}

}
