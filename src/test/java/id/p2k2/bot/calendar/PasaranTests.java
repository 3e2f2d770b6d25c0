package id.p2k2.bot.calendar;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasaranTests {

	/** Days whose pasaran is known from elsewhere. */
	@ParameterizedTest
	@CsvSource({ "1945-08-17, LEGI", "1945-08-16, KLIWON", "2000-01-01, LEGI", "1900-01-01, PAHING", "2026-12-08, WAGE",
			"2026-12-09, KLIWON", "2026-12-10, LEGI" })
	void runsOnWithoutABreak(LocalDate day, Pasaran expected) {
		assertThat(Pasaran.of(day)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "Wage, WAGE", "setiap  wage, WAGE", "pasaran Paing, PAHING", "tiap hari Pon, PON", "manis, LEGI" })
	void understandsItsNames(String text, Pasaran expected) {
		assertThat(Pasaran.spoken(text)).hasValue(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7/12", "Wagesari", "Pon dan Wage", "setiap Senin" })
	void understandsNothingElse(String text) {
		assertThat(Pasaran.spoken(text)).isEmpty();
	}

}
