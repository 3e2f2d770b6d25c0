package id.p2k2.bot.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.text.Rendered;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.WordingJson;

import org.springframework.stereotype.Component;

/**
 * Turns a row into what Telegram is asked: words, buttons and documents of this moment.
 */
@Component
class Renderer {

	private final Texts texts;

	private final Keyboards keyboards;

	private final CommandLists commands;

	private final Map<String, DocumentMaker> makers;

	Renderer(Texts texts, Keyboards keyboards, CommandLists commands, List<DocumentMaker> makers) {
		this.commands = commands;
		this.texts = texts;
		this.keyboards = keyboards;
		this.makers = makers.stream().collect(Collectors.toMap(DocumentMaker::name, Function.identity()));
	}

	/** Empty if there is nothing to send any more. */
	Optional<Outgoing> render(OutboxRow row, String language) {
		return switch (row.operation()) {
			case SEND -> Optional.of(new Outgoing.Send(row.to(), text(row, language), buttons(row, language),
					row.silent(), row.payable()));
			case EDIT ->
				Optional.of(new Outgoing.Edit(row.to(), row.target(), text(row, language), buttons(row, language)));
			case STRIP -> Optional.of(new Outgoing.Strip(row.to(), row.target()));
			case DELETE -> Optional.of(new Outgoing.Delete(row.to(), row.target()));
			case SWEEP -> Optional.of(new Outgoing.Sweep(row.to(),
					Stream.of(String.valueOf(row.document()).split(",")).map(Long::valueOf).toList()));
			case COMMANDS -> Optional.of(new Outgoing.SetCommands(row.to(),
					this.commands.commands(List.of(String.valueOf(row.document()).split(",")), language)));
			case DOCUMENT -> document(row, language);
			case MEDIA -> Optional.of(media(row, language));
		};
	}

	void discard(Outgoing outgoing) {
		if (outgoing instanceof Outgoing.SendDocument document) {
			delete(document.file());
		}
		if (outgoing instanceof Outgoing.SendPicture picture) {
			delete(picture.file());
		}
	}

	private Optional<Outgoing> document(OutboxRow row, String language) {
		String[] makerAndArgument = String.valueOf(row.document()).split(":", 2);
		DocumentMaker maker = Optional.ofNullable(this.makers.get(makerAndArgument[0])).orElseThrow();
		Rendered caption = text(row, language);
		Path file = temporary();
		boolean kept = false;
		try {
			Optional<String> name = maker.make(makerAndArgument[1], file);
			kept = name.isPresent();
			return name
				.map((shown) -> maker.picture() ? new Outgoing.SendPicture(row.to(), file, shown, caption, row.silent())
						: new Outgoing.SendDocument(row.to(), file, shown, caption, row.silent()));
		}
		finally {
			if (!kept) {
				delete(file);
			}
		}
	}

	private Outgoing media(OutboxRow row, String language) {
		String[] kindAndFile = String.valueOf(row.document()).split(":", 2);
		return new Outgoing.SendMedia(row.to(), Outgoing.Media.valueOf(kindAndFile[0]), kindAndFile[1],
				text(row, language), row.silent());
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("p2k2-", ".tmp");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			file.toFile().deleteOnExit();
		}
	}

	private Rendered text(OutboxRow row, String language) {
		return this.texts.render(
				WordingJson.wording(String.valueOf(row.phrase()), String.valueOf(row.values()), row.parties()::joined),
				language);
	}

	private List<Outgoing.Labelled> buttons(OutboxRow row, String language) {
		return this.keyboards.buttons(row.keyboard(), row.subject(), row.buttons(), row.parties())
			.stream()
			.map((button) -> new Outgoing.Labelled(this.texts.plain(button.label(), language), button.action(),
					button.url()))
			.toList();
	}

}
