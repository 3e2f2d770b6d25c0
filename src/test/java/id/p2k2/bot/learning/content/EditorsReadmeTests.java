package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the editors' README says of texts held back and of limits is so. */
class EditorsReadmeTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	/** A row of the table of what is held back. */
	private static final Pattern HELD = Pattern.compile("^(\\| (?:–|modul \\d).*\\|)$", Pattern.MULTILINE);

	private static final String README = String.join("\n", FOLDER.lines("README.md").orElseThrow());

	private static final String NOTHING = "| – | saat ini tidak ada | – | – |";

	@Test
	void listsEverythingThatIsHeldBackAndNothingElse() {
		Findings findings = new Findings();
		new ModulReader(FOLDER, findings).read();
		List<String> held = findings.pieces()
			.stream()
			.filter((piece) -> !piece.approved())
			.map((piece) -> piece.held().orElseThrow())
			.toList();
		List<String> table = HELD.matcher(README).results().map((match) -> match.group(1)).toList();
		if (held.isEmpty()) {
			assertThat(table).containsExactly(NOTHING);
		}
		else {
			assertThat(table).hasSize(held.size())
				.allSatisfy((row) -> assertThat(held).anyMatch((why) -> row.contains(why.split(" — ")[1])));
		}
	}

	@Test
	void namesTheLimits() {
		assertThat(README).contains("| satu pesan ringkasan | " + Piece.Kind.MESSAGE.limit() + " huruf |",
				"| Di rumah | " + Piece.Kind.PRACTICE.limit() + " |", "| Dibacakan | " + Piece.Kind.READ_ALOUD.limit(),
				"| satu permainan | " + Piece.Kind.GAME.limit(), "| soal, penjelasan | " + Piece.Kind.QUESTION.limit(),
				"| satu pilihan jawaban | " + Piece.Kind.OPTION.limit());
	}

}
