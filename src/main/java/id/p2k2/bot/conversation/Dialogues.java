package id.p2k2.bot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.outbox.CommandLists;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All dialogues and their commands: the bot's table of contents. */
@Component
public class Dialogues implements CommandLists {

	/** In no menu, but in Telegram's list. */
	private static final Set<String> ALWAYS_LISTED = Set.of("menu", "batal");

	private final SingletonSupplier<Known> known;

	private final Texts texts;

	/** Some dialogues ask for this one, so they are sought when they are first needed. */
	Dialogues(ObjectProvider<Dialogue<?>> provider, Texts texts) {
		this.known = SingletonSupplier.of(() -> Known.of(provider.orderedStream().toList()));
		this.texts = texts;
	}

	/**
	 * The commands of somebody.
	 * @param roles what they are
	 * @return entries in their order
	 */
	public List<Entry> entries(Collection<Role> roles) {
		return known().offers()
			.stream()
			.map(Offer::entry)
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
		return Optional.ofNullable(known().byName().get(name));
	}

	Optional<Dialogue<?>> forCommand(String command, Set<Role> roles) {
		return known().offers()
			.stream()
			.filter((offer) -> offer.entry().command().equals(command)
					&& offer.entry().roles().stream().anyMatch(roles::contains))
			.<Dialogue<?>>map(Offer::dialogue)
			.findFirst();
	}

	/** In their order. */
	List<Dialogue<?>> all() {
		return known().all();
	}

	/** The command that words without a slash are to one of them. */
	Optional<Said.Command> meant(String text, Speaker speaker) {
		return all().stream().flatMap((dialogue) -> dialogue.meant(text, speaker).stream()).findFirst();
	}

	/** Whom words are meant for that answer nothing. */
	Optional<Dialogue<?>> taking(Incoming.Words words, Speaker speaker) {
		return all().stream().filter((dialogue) -> dialogue.takesWords(words, speaker)).findFirst();
	}

	boolean leavesTraces(@Nullable String dialogue) {
		return dialogue != null && named(dialogue).filter(Dialogue::leavesTraces).isPresent();
	}

	/** Whether a chat that asked for silence may use it. */
	boolean whileStopped(@Nullable String dialogue) {
		return dialogue != null && named(dialogue).filter(Dialogue::whileStopped).isPresent();
	}

	/** Whether a command leads to what a chat that asked for silence may use. */
	boolean whileStopped(String command, Set<Role> roles) {
		return forCommand(command, roles).filter(Dialogue::whileStopped).isPresent();
	}

	boolean lasting(@Nullable String dialogue) {
		return dialogue != null && named(dialogue).filter(Dialogue::lasting).isPresent();
	}

	/** A code that opens something is a trace too. */
	boolean opensTraced(Incoming incoming, Speaker speaker) {
		return incoming instanceof Incoming.Words words && all().stream()
			.anyMatch((dialogue) -> dialogue.leavesTraces() && dialogue.meant(words.text(), speaker).isPresent());
	}

	private Known known() {
		return this.known.obtain();
	}

	/** A command and whose it is. */
	private record Offer(Entry entry, Dialogue<?> dialogue) {

	}

	/** All dialogues, asked once for what never changes. */
	private record Known(List<Dialogue<?>> all, Map<String, Dialogue<?>> byName, List<Offer> offers) {

		static Known of(List<Dialogue<?>> all) {
			return new Known(all, all.stream().collect(Collectors.toMap(Dialogue::name, Function.identity())),
					all.stream()
						.flatMap((dialogue) -> dialogue.entries().stream().map((entry) -> new Offer(entry, dialogue)))
						.toList());
		}

	}

}
