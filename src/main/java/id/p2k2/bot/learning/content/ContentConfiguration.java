package id.p2k2.bot.learning.content;

import java.util.List;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.text.MessagesFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

	/**
	 * Reads and checks all modul.
	 * @param folder where they are
	 * @return the catalogue, or all mistakes with file and line
	 */
	public static CatalogueLoaded load(MessagesFolder folder) {
		Findings findings = new Findings();
		List<Modul> modul = new ModulReader(folder, findings).read();
		return findings.mistakes().isEmpty() ? new CatalogueLoaded.Ready(new Catalogue(modul))
				: new CatalogueLoaded.Broken(findings.mistakes());
	}

	@Bean
	Catalogue catalogue(MessagesFolder folder) {
		return switch (load(folder)) {
			case CatalogueLoaded.Ready(Catalogue catalogue) -> catalogue;
			case CatalogueLoaded.Broken broken -> throw new IllegalStateException(String.join("\n", broken.mistakes()));
		};
	}

}
