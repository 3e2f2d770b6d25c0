package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.stream.Collectors;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.text.MessagesFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(ContentConfiguration.class);

	/**
	 * Reads and checks all modul.
	 * @param folder where they are
	 * @return the catalogue, or all mistakes with file and line
	 */
	public static CatalogueLoaded load(MessagesFolder folder) {
		Findings findings = new Findings();
		return load(folder, findings);
	}

	private static CatalogueLoaded load(MessagesFolder folder, Findings findings) {
		List<Modul> modul = new ModulReader(folder, findings).read();
		return findings.mistakes().isEmpty() ? new CatalogueLoaded.Ready(new Catalogue(modul))
				: new CatalogueLoaded.Broken(findings.mistakes());
	}

	/**
	 * What is hard to read in the files of the operator. They are sent all the same:
	 * whoever writes them knows their families.
	 * @param folder where they are
	 * @return with file and line; empty without a folder of the operator
	 */
	static List<String> hardToRead(MessagesFolder folder) {
		Findings findings = new Findings();
		load(folder, findings);
		Readability readability = new Readability(folder);
		return findings.pieces()
			.stream()
			.filter((piece) -> folder.isOwn(piece.place().file()))
			.flatMap((piece) -> readability.mistakes(piece).stream())
			.toList();
	}

	@Bean
	Catalogue catalogue(MessagesFolder folder) {
		return switch (load(folder)) {
			case CatalogueLoaded.Ready(Catalogue catalogue) -> {
				hardToRead(folder).forEach((remark) -> logger.warn("Sulit dibaca: {}", remark));
				logger.info("Pelajaran: {}", versions(catalogue));
				yield catalogue;
			}
			case CatalogueLoaded.Broken broken -> throw new IllegalStateException(String.join("\n", broken.mistakes()));
		};
	}

	private static String versions(Catalogue catalogue) {
		return catalogue.modul()
			.stream()
			.map((modul) -> "modul " + modul.number() + " versi " + modul.version())
			.collect(Collectors.joining(", "));
	}

}
