package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts of health, law and money stand with their source beside them, or wait for
 * approval. The facts are those the field notes ask a bidan or pendamping to approve.
 */
class SourcesTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final String SOURCES = "## Sumber";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = ';', textBlock = """
			01-*/sesi-3.md;  paud;                    paud
			02-*/sesi-2.md;  157;                     157
			03-*/sesi-1.md;  tambah darah;            tambah darah
			03-*/sesi-1.md;  keluar darah;            tanda bahaya
			03-*/sesi-2.md;  vitamin a;               vitamin a
			03-*/sesi-3.md;  oralit;                  oralit
			03-*/sesi-3.md;  zinc;                    zinc
			03-*/sesi-3.md;  kejang;                  kejang
			03-*/sesi-3.md;  demam;                   demam
			03-*/sesi-3.md;  cuci tangan pakai sabun; cuci tangan pakai sabun
			03-*/sesi-3.md;  asap rokok;              asap rokok
			03-*/sesi-3.md;  kuras;                   kuras
			03-*/sesi-3.md;  tinja bayi;              tinja bayi
			04-*/sesi-1.md;  bagian pribadi;          bagian pribadi
			04-*/sesi-1.md;  18 tahun;                uu 35/2014
			04-*/sesi-1.md;  sapa 129;                sapa 129
			04-*/sesi-2.md;  19 tahun;                uu 16/2019
			04-*/sesi-2.md;  luar negeri;             tawaran kerja
			05-*/sesi-1.md;  dipasung;                permenkes
			05-*/sesi-1.md;  istirahat;               istirahat
			06-*/sesi-12.md; kotoran bayi;            tinja bayi
			06-*/sesi-12.md; 10 meter;                10 meter
			""")
	void everyDoubtfulFactHasASource(String file, String fact, String source) {
		List<String> lines = FOLDER.lines(path(file)).orElseThrow();
		int sources = lines.indexOf(SOURCES);
		String text = String.join("\n", lines.subList(0, sources)).toLowerCase(Locale.ROOT);
		String below = String.join("\n", lines.subList(sources, lines.size())).toLowerCase(Locale.ROOT);
		assertThat(text).contains(fact);
		assertThat(below).contains(source);
	}

	@Test
	void everySesiNamesItsSources() {
		assertThat(FOLDER.files(".md").stream().filter((file) -> file.startsWith("modul/"))).hasSize(29)
			.allSatisfy((file) -> {
				List<String> lines = FOLDER.lines(file).orElseThrow();
				assertThat(lines.subList(lines.indexOf(SOURCES) + 1, lines.size())).as(file)
					.anyMatch((line) -> line.startsWith("- "));
			});
	}

	private static String path(String pattern) {
		String expression = "modul/" + pattern.replace("*", "[^/]*").replace(".md", "\\.md");
		return FOLDER.files(".md").stream().filter((file) -> file.matches(expression)).findFirst().orElseThrow();
	}

}
