package id.p2k2.bot.roster.file;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class NameLikenessTests {

	@ParameterizedTest
	@CsvSource({ "Siti Aminah,Siti Aminah", "Siti Aminah,Siti Aminnah", "Siti Aminah,Sity Aminah",
			"Siti Aminah,SITI AMINA", "Siti Aminah,Hj. Siti Aminah", "Siti Aminah,Bu Siti Aminah",
			"Siti Aminah,Ibu Hj Siti Aminah", "Siti Aminah,S. Aminah", "Nuraini,Nur Aini", "Nur'aini,Nuraini",
			"Soekarti,Sukarti", "Khotimah,Chotimah", "Khotimah,Kotimah", "M. Yusuf,Muhammad Yusuf",
			"Moh. Yusuf,Muhammad Yusuf", "Rahmawati,Rahmawaty", "Sulistyowati,Sulistiowati", "Lastri,Lasrti",
			"Siti Amanah,Siti Aminah" })
	void asksAboutSpellings(String a, String b) {
		assertThat(NameLikeness.nearEqual(a, b)).isTrue();
		assertThat(NameLikeness.nearEqual(b, a)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Siti Aminah,Siti Maimunah", "Siti Aminah,Sri Aminah", "Siti,Aminah", "Bu Rini,Bu Rina",
			"Bu Yuni,Bu Yani", "Siti Aminah,Siti", "Siti 1,Siti 2", "Siti A,Siti B", "Sri Wahyuni,Sri Wahyuningsih",
			"Bu Siti,Bu Wati", "Bu Siti,Pak Joko", "Siti Aminah,''" })
	void keepsPeopleApart(String a, String b) {
		assertThat(NameLikeness.nearEqual(a, b)).isFalse();
		assertThat(NameLikeness.nearEqual(b, a)).isFalse();
	}

	@Test
	void takesNoTimeForEndlessNames() {
		String endless = "Siti ".repeat(1_000_000);
		assertTimeout(Duration.ofSeconds(1), () -> NameLikeness.nearEqual(endless, endless + "x"));
	}

}
