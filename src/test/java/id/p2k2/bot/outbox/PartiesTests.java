package id.p2k2.bot.outbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartiesTests {

	private static final String COLUMN = """
			[{"link": 9, "keluarga": "Ibu Nur", "kelompok": "Melati", "kpm": 4},
			 {"link": 3, "keluarga": "Ibu Siti", "kelompok": "Melati", "kpm": null}]""";

	@Test
	void standInTheOrderOfTheirLinks() {
		Parties parties = Parties.read(COLUMN);
		assertThat(parties.links()).containsExactly(3L, 9L);
		assertThat(parties.all().getFirst().words()).isEqualTo(Map.of("keluarga", "Ibu Siti", "kelompok", "Melati"));
		assertThat(parties.all().getLast().words()).containsEntry("kpm", "4");
	}

	@Test
	void areNamedTogetherAndNothingTwice() {
		Parties parties = Parties.read(COLUMN);
		assertThat(parties.joined("keluarga")).isEqualTo("Ibu Siti dan Ibu Nur");
		assertThat(parties.joined("kelompok")).isEqualTo("Melati");
		assertThat(parties.without(3).joined("keluarga")).isEqualTo("Ibu Nur");
		assertThat(parties.among(List.of(3L)).joined("keluarga")).isEqualTo("Ibu Siti");
	}

	@Test
	void surviveTheColumn() {
		Parties parties = Parties.read(COLUMN);
		assertThat(Parties.read(parties.json())).isEqualTo(parties);
		assertThat(parties.among(List.of()).json()).isNull();
		assertThat(Parties.read(null).all()).isEmpty();
	}

}
