package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import id.p2k2.bot.outbox.DocumentMaker;
import id.p2k2.bot.shared.ImportId;

import org.springframework.stereotype.Component;

/** Makes {@code baris-ditolak.csv} of an import; the argument is its number. */
@Component
public class RefusedRowsMaker implements DocumentMaker {

	/** What {@link #name()} says. */
	public static final String NAME = "baris-ditolak";

	private final ImportLists lists;

	RefusedRowsMaker(ImportLists lists) {
		this.lists = lists;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<String> make(String argument, Path to) {
		try (OutputStream output = Files.newOutputStream(to)) {
			int rows = this.lists.writeRefused(new ImportId(Long.parseLong(argument)), output);
			return (rows > 0) ? Optional.of("baris-ditolak.csv") : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
