package id.p2k2.bot.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.learning.content.CatalogueLoaded;
import id.p2k2.bot.learning.content.ContentConfiguration;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a pendamping types finds its sesi. */
class SesiNamesTests {

	private final Catalogue catalogue = ((CatalogueLoaded.Ready) ContentConfiguration
		.load(new MessagesFolder(Optional.empty()))).catalogue();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Memahami Perilaku Anak      | m1s2
			memahami perilaku anak.     | m1s2
			Kesejahteraan Lansia        | m5s2
			stunting 2                  | m6s2
			Stunting sesi 14            | m6s14
			modul 3 sesi 2              | m3s2
			m2s3                        | m2s3
			sesi 15                     | m6s15
			keuangan 2                  | m2s2
			""")
	void whatNamesASesiIsTaken(String typed, String code) {
		SesiSuggestion.Meant meant = SesiNames.meant(this.catalogue, typed);
		assertThat(meant.surely()).isTrue();
		assertThat(meant.sesi().getFirst().code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sesi 7            | m2s3,m6s7
			7                 | m2s3,m6s7
			menabung bersama  | m2s2
			perilaku          | m1s2
			""")
	void whatMayBeMeantIsOffered(String typed, String codes) {
		SesiSuggestion.Meant meant = SesiNames.meant(this.catalogue, typed);
		assertThat(meant.surely()).isFalse();
		assertThat(meant.sesi()).extracting(SesiSuggestion.Sesi::code)
			.containsExactlyElementsOf(Arrays.asList(codes.split(",")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lomba 17 Agustus", "arisan", "", "dan", "sesi 99", "ya" })
	void aTopicOfItsOwnFindsNothing(String typed) {
		assertThat(SesiNames.meant(this.catalogue, typed)).isEqualTo(new SesiSuggestion.Meant(List.of(), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "anak", "stunting", "keluarga", "gizi" })
	void neverMoreThanFiveAreOffered(String typed) {
		assertThat(SesiNames.meant(this.catalogue, typed).sesi()).hasSizeBetween(1, 5);
	}

}
