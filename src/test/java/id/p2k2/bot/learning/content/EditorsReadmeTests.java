package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the editors' README says of texts held back and of limits is so. */
class EditorsReadmeTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final String README = String.join("\n", FOLDER.lines("README.md").orElseThrow());

	@Test
	void listsEverythingThatIsHeldBack() {
		Findings findings = new Findings();
		new ModulReader(FOLDER, findings).read();
		List<Piece> held = findings.pieces().stream().filter((piece) -> !piece.approved()).toList();
		assertThat(held).allSatisfy((piece) -> assertThat(README).contains(piece.held().orElseThrow().split(" — ")[1]));
		assertThat(held.stream().map((piece) -> piece.place().file()).distinct()).hasSize(2);
	}

	@Test
	void namesTheLimits() {
		assertThat(README).contains("| satu pesan ringkasan | " + Piece.Kind.MESSAGE.limit() + " huruf |",
				"| Di rumah | " + Piece.Kind.PRACTICE.limit() + " |", "| Dibacakan | " + Piece.Kind.READ_ALOUD.limit(),
				"| satu permainan | " + Piece.Kind.GAME.limit(), "| soal, penjelasan | " + Piece.Kind.QUESTION.limit(),
				"| satu pilihan jawaban | " + Piece.Kind.OPTION.limit());
	}

}
