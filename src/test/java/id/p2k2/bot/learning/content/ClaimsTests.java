package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every claim in every lesson has a line that names it; and what looks for them can fail.
 */
class ClaimsTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final Set<Piece.Kind> SAYING = Set.of(Piece.Kind.MESSAGE, Piece.Kind.PRACTICE, Piece.Kind.READ_ALOUD,
			Piece.Kind.EXPLANATION, Piece.Kind.GAME);

	@Test
	void everyClaimIsNamedByALineOfSources() {
		Findings findings = new Findings();
		new ModulReader(FOLDER, findings).read();
		List<String> unproven = findings.pieces()
			.stream()
			.filter((piece) -> SAYING.contains(piece.kind()) && piece.approved())
			.flatMap((piece) -> Sentences.of(piece.text())
				.stream()
				.flatMap((sentence) -> unproven(sesi(piece), sentence.text(), piece.kind()).stream()
					.map((key) -> piece.place().down(sentence.line()) + ": tulis asal \"" + key + "\" di ## Sumber: "
							+ sentence.text())))
			.toList();
		assertThat(unproven).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					modul/03-kesehatan-dan-gizi/sesi-2                     | Beri bayi madu dan air gula.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Beri bayi madu dan air gula.
					modul/06-pencegahan-dan-penanganan-stunting/sesi-5     | Beri bayi madu dan air gula.
					modul/06-pencegahan-dan-penanganan-stunting/sesi-5     | Beri bayi madu.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Beri dua obat demam sekali minum.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Beri oralit dua kali sehari, 500 ml.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Zinc diminum 14 tablet.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Beri parasetamol tiap empat jam.
					modul/03-kesehatan-dan-gizi/sesi-3                     | Tunggu tujuh hari sebelum ke puskesmas.
					modul/03-kesehatan-dan-gizi/sesi-1                     | Beri ibu hamil jamu setiap pagi.
					modul/03-kesehatan-dan-gizi/sesi-2                     | ASI cukup sampai umur tiga bulan.
					modul/06-pencegahan-dan-penanganan-stunting/sesi-7     | Bayi delapan bulan minum kopi susu, beri kopi sedikit.
					modul/02-pengelolaan-keuangan-dan-perencanaan-usaha/sesi-1 | Sisihkan 30 persen dari upah.
					modul/02-pengelolaan-keuangan-dan-perencanaan-usaha/sesi-2 | Polisi bisa ditelepon di 119.
					modul/01-pengasuhan-dan-pendidikan-anak/sesi-1         | Menurut aturan negara, anak boleh bekerja umur 13 tahun.
					modul/04-perlindungan-anak/sesi-2                      | Umur menikah paling muda 17 tahun.
					""")
	void aPlantedClaimIsFound(String sesi, String sentence) {
		assertThat(unproven(sesi, sentence, Piece.Kind.MESSAGE)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Minta tablet zinc di puskesmas.", "Minum 10 hari, walau diare sudah berhenti.",
			"Demam tidak turun dalam 3 hari.", "Tetap beri makan.", "Minum obat sesuai pesan petugas.",
			"Berapa hari anak demam?" })
	void whatALineNamesPasses(String sentence) {
		assertThat(unproven("modul/03-kesehatan-dan-gizi/sesi-3", sentence, Piece.Kind.MESSAGE)).isEmpty();
	}

	@Test
	void howLongAPracticeTakesIsTheEditorsOwnButNotADose() {
		String sesi = "modul/03-kesehatan-dan-gizi/sesi-3";
		assertThat(unproven(sesi, "Duduk bersama 45 menit.", Piece.Kind.PRACTICE)).isEmpty();
		assertThat(unproven(sesi, "Beri 45 tetes.", Piece.Kind.PRACTICE)).isNotEmpty();
	}

	@Test
	void whatEditorsMadeUpProvesNothingThatCanDoHarm() {
		Claims.Claim claim = Claims.of("Beri jamu dua sendok.", Piece.Kind.MESSAGE, true);
		assertThat(claim.unproven(List.of("Jamu 2 sendok — anjuran sendiri"))).isNotEmpty();
		assertThat(claim.unproven(List.of("Jamu 2 sendok — WHO"))).isEmpty();
	}

	@Test
	void aLineThatForbidsDoesNotProveTheContrary() {
		List<String> sources = List.of("Madu tidak diberikan sebelum umur 1 tahun — WHO");
		assertThat(Claims.of("Beri madu.", Piece.Kind.MESSAGE, true).unproven(sources)).containsExactly("madu");
		assertThat(Claims.of("Jangan beri madu.", Piece.Kind.MESSAGE, true).unproven(sources)).isEmpty();
	}

	private static List<String> unproven(String sesi, String sentence, Piece.Kind kind) {
		Claims.Claim claim = Claims.of(sentence, kind, sesi.matches("modul/0[356].*"));
		return claim.isEmpty() ? List.of() : claim.unproven(new SourceLines(FOLDER).of(sesi));
	}

	private static String sesi(Piece piece) {
		return piece.place().file().replaceFirst("^messages/", "").replaceFirst("\\.(md|kuis\\.yaml)$", "");
	}

}
