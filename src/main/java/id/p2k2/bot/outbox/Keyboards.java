package id.p2k2.bot.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The buttons of a row, whether they stand in it or are made by a {@link Keyboard}. */
@Component
class Keyboards {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Map<String, Keyboard> byName;

	Keyboards(List<Keyboard> keyboards) {
		this.byName = keyboards.stream().collect(Collectors.toMap(Keyboard::name, Function.identity()));
	}

	List<Button> buttons(@Nullable String keyboard, @Nullable String subject, @Nullable String column,
			Parties parties) {
		if (keyboard == null) {
			return ButtonsJson.read(column);
		}
		Keyboard maker = this.byName.get(keyboard);
		if (maker == null) {
			throw new IllegalStateException("No keyboard " + keyboard);
		}
		Map<String, String> arguments = new HashMap<>();
		if (column != null) {
			MAPPER.readTree(column)
				.properties()
				.forEach((entry) -> arguments.put(entry.getKey(), entry.getValue().asString()));
		}
		return maker.buttons((subject != null) ? subject : "", arguments, parties.all());
	}

}
