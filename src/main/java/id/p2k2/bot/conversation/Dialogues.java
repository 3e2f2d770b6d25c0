package id.p2k2.bot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.CommandLists;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.text.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All dialogues and their commands: the bot's table of contents. */
@Component
public class Dialogues implements CommandLists {

	/** In no menu, but in Telegram's list. */
	private static final Set<String> ALWAYS_LISTED = Set.of("menu", "batal");

	private final ObjectProvider<Dialogue<?>> provider;

	private final Texts texts;

	Dialogues(ObjectProvider<Dialogue<?>> provider, Texts texts) {
		this.provider = provider;
		this.texts = texts;
	}

	/**
	 * The commands of somebody.
	 * @param roles what they are
	 * @return entries in their order
	 */
	public List<Entry> entries(Collection<Role> roles) {
		return this.provider.orderedStream()
			.flatMap((dialogue) -> dialogue.entries().stream())
			.filter((entry) -> entry.roles().stream().anyMatch(roles::contains))
			.toList();
	}

	@Override
	public List<Line> commands(List<String> roles, String language) {
		return entries(roles.stream().map(Role::valueOf).toList()).stream()
			.filter((entry) -> entry.place() != Entry.Place.HIDDEN || ALWAYS_LISTED.contains(entry.command()))
			.map((entry) -> new Line(entry.command(), this.texts.plain(entry.description().with(), language)))
			.toList();
	}

	Optional<Dialogue<?>> named(String name) {
		return Optional.ofNullable(byName().get(name));
	}

	Optional<Dialogue<?>> forCommand(String command, Set<Role> roles) {
		return this.provider.orderedStream()
			.filter((dialogue) -> dialogue.entries()
				.stream()
				.anyMatch(
						(entry) -> entry.command().equals(command) && entry.roles().stream().anyMatch(roles::contains)))
			.findFirst();
	}

	List<Dialogue<?>> all() {
		return this.provider.orderedStream().toList();
	}

	private Map<String, Dialogue<?>> byName() {
		return this.provider.stream().collect(Collectors.toMap(Dialogue::name, Function.identity()));
	}

}
