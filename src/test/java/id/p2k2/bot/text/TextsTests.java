package id.p2k2.bot.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsTests {

	private static final String SOUND = """
			# komentar
			sample.greeting = Halo <b>{nama}</b>, \\
			   apa kabar?\\nSalam
			sample.count = Ada {jumlah} Ibu, {jumlah, plural, other {# orang}}
			sample.list = Daftar:\\n{baris}
			""";

	@TempDir
	private Path folder;

	/** No enum, so that the running bot of other tests does not ask for its words. */
	record SamplePhrase(String name, Set<String> placeholders) implements Phrase {

		static final SamplePhrase GREETING = new SamplePhrase("GREETING", Set.of("nama"));

		static final SamplePhrase COUNT = new SamplePhrase("COUNT", Set.of("jumlah"));

		static final SamplePhrase LIST = new SamplePhrase("LIST", Set.of("baris"));

	}

	@BeforeEach
	void writeSound() throws IOException {
		write(SOUND);
	}

	@Test
	void escapeEveryValueAndKeepTheWordingsOwnMarks() {
		Rendered rendered = texts().render(SamplePhrase.GREETING.with("nama", "<Siti> & 'Wati' {x} _"), "id");
		assertThat(rendered.html()).isEqualTo("Halo <b>&lt;Siti&gt; &amp; 'Wati' {x} _</b>, apa kabar?\nSalam");
		assertThat(rendered.plain()).isEqualTo("Halo <Siti> & 'Wati' {x} _, apa kabar?\nSalam");
		assertThat(rendered.length()).isEqualTo(rendered.plain().length());
		assertThat(rendered.toString()).doesNotContain("Siti");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Halo", "{a}", "{a}{b}", "Halo {a}, {b}!", "{a} dan {a}", "Jum''at {a}", "'{'{a}'}'",
			"{jumlah, plural, other {# orang}} {a}", "Ju'mat {a} ''" })
	void theShortWayGivesWhatTheLongWayGives(String pattern) {
		PhrasePattern parsed = PhrasePattern.of(pattern);
		Map<String, Object> values = new HashMap<>(Map.of("a", "Bu 'Siti' {x}", "b", "$1 \\ <b>"));
		values.put("jumlah", 1200L);
		values.keySet().retainAll(parsed.placeholders());
		assertThat(parsed.formatted(values)).isEqualTo(parsed.format().format(values));
	}

	@Test
	void renderWordingsWithinWordings() {
		Wording list = SamplePhrase.LIST.with("baris",
				List.of(SamplePhrase.GREETING.with("nama", "A&B"), SamplePhrase.COUNT.with("jumlah", 1200)));
		assertThat(texts().plain(list, "id"))
			.isEqualTo("Daftar:\nHalo A&B, apa kabar?\nSalam\nAda 1.200 Ibu, 1.200 orang");
	}

	@Test
	void fallBackToIndonesianPhraseByPhrase() throws IOException {
		Files.writeString(this.folder.resolve("jv.properties"), "sample.greeting = Sugeng {nama}");
		assertThat(texts().plain(SamplePhrase.GREETING.with("nama", "Bu"), "jv")).isEqualTo("Sugeng Bu");
		assertThat(texts().plain(SamplePhrase.COUNT.with("jumlah", 2), "jv")).isEqualTo("Ada 2 Ibu, 2 orang");
		assertThat(texts().plain(SamplePhrase.COUNT.with("jumlah", 2), "xx")).isEqualTo("Ada 2 Ibu, 2 orang");
	}

	@Test
	void refuseValuesThatDoNotFit() {
		assertThatThrownBy(() -> SamplePhrase.GREETING.with()).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> SamplePhrase.GREETING.with("nama", "x", "lain", "y"))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> SamplePhrase.GREETING.with("nama", 1.5)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> texts().render(WordingJson.wording("sample.greeting", "{\"x\":\"rahasia\"}"), "id"))
			.isInstanceOf(IllegalStateException.class)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("rahasia"));
		assertThatThrownBy(() -> texts().render(WordingJson.wording("sample.gone", "{}"), "id"))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void wordingsSurviveTheirRowWhateverTheOrderOfKeys() {
		Wording wording = SamplePhrase.LIST.with("baris", List.of(SamplePhrase.GREETING.with("nama", "\"Siti\" 👍\n")));
		assertThat(WordingJson.wording(wording.key(), WordingJson.values(wording))).isEqualTo(wording);
		assertThat(WordingJson.wording(WordingJson.tree(wording))).isEqualTo(wording);
		assertThat(WordingJson.wording("sample.list",
				"{\"baris\":[{\"values\":{\"nama\":\"\\\"Siti\\\" 👍\\n\"},\"phrase\":\"sample.greeting\"}]}"))
			.isEqualTo(wording);
		assertThat(WordingJson.wording("sample.count", "{\"jumlah\": 7}"))
			.isEqualTo(SamplePhrase.COUNT.with("jumlah", 7));
		assertThat(wording.toString()).isEqualTo("sample.list");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sample.greeting = Halo {nama     | kurung
			sample.greeting = Halo           | memerlukan [nama]
			sample.greeting = {nama} {lain}  | memerlukan [nama]
			sample.greeting =                | memerlukan [nama]
			sample.greeting                  | tanda = tidak ada
			sample.greting = Halo {nama}     | sample.greting tidak dikenal
			sample.count = Ada {jumlah}      | sudah ada di atas
			sample.greeting = <b>{nama}      | <b> tidak ditutup
			sample.greeting = {nama}</b>     | </b> tidak berpasangan
			sample.greeting = <a>{nama}</a>  | <a> tidak boleh
			sample.greeting = {nama} < 5     | < tidak boleh
			sample.greeting = {nama} & Bu    | & tidak boleh
			""")
	void nameFileAndLineOfEveryMistake(String line, String mistake) throws IOException {
		write("sample.list = {baris}\n\nsample.count = {jumlah}\n" + line + "\n");
		String place = this.folder.resolve("id.properties") + ":4: ";
		assertThat(mistakes()).anySatisfy((found) -> assertThat(found).startsWith(place).contains(mistake));
	}

	@Test
	void nameEveryPhraseWithoutWords() throws IOException {
		write("sample.count = {jumlah}");
		assertThat(mistakes()).hasSize(2)
			.allSatisfy((mistake) -> assertThat(mistake).contains("id.properties", "tidak ada"));
	}

	private void write(String content) throws IOException {
		Files.writeString(this.folder.resolve("id.properties"), content);
	}

	private Texts texts() {
		return ((TextsLoaded.Ready) load()).texts();
	}

	private List<String> mistakes() {
		return ((TextsLoaded.Broken) load()).mistakes();
	}

	private TextsLoaded load() {
		return Texts.load(new MessagesFolder(Optional.of(this.folder)),
				List.of(SamplePhrase.GREETING, SamplePhrase.COUNT, SamplePhrase.LIST));
	}

}
