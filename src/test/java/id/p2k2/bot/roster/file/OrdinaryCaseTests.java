package id.p2k2.bot.roster.file;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrdinaryCaseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "SITI AMINAH|Siti Aminah", "BU RINI|Bu Rini", "M. YUSUF|M. Yusuf", "M.YUSUF|M.Yusuf",
					"SITI NUR'AINI|Siti Nur'aini", "MA’RUF|Ma’ruf", "NI LUH|Ni Luh", "I MADE|I Made",
					"HJ. ROHMAH|Hj. Rohmah", "AHMAD BIN ALI|Ahmad bin Ali", "SITI BINTI ALI|Siti binti Ali",
					"AL-FATIH|Al-Fatih", "D'ANGELO|D'Angelo", "ANDI, SE|Andi, SE", "ANDI, S.PD|Andi, S.Pd",
					"ANDI, A.MD.KEB.|Andi, A.Md.Keb.", "ÉLIANE|Éliane", "SITI Aminah|SITI Aminah",
					"siti aminah|siti aminah", "Siti|Siti", "İ|İ" })
	void showsPeople(String written, String shown) {
		assertThat(OrdinaryCase.ofPerson(written)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "MELATI,Melati", "MELATI II,Melati II", "MAWAR XIV,Mawar XIV", "RT 01 RW 02,RT 01 RW 02",
			"KARANG SARI,Karang Sari", "DI YOGYAKARTA,DI Yogyakarta", "1,1" })
	void showsPlaces(String written, String shown) {
		assertThat(OrdinaryCase.ofPlace(written)).isEqualTo(shown);
	}

	@Test
	void doesNotDependOnTheMachinesLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr"));
			assertThat(OrdinaryCase.ofPerson("SITI")).isEqualTo("Siti");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
