package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.Modul;
import id.p2k2.bot.learning.Question;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word families are taught with: the build fails with file and line. */
class ContentTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final Findings FINDINGS = new Findings();

	private static final Catalogue CATALOGUE = new Catalogue(new ModulReader(FOLDER, FINDINGS).read());

	private static final Readability READABILITY = new Readability(FOLDER);

	@Test
	void everyFileIsSound() {
		assertThat(FINDINGS.mistakes()).isEmpty();
	}

	@Test
	void theProgrammeIsWhole() {
		assertThat(CATALOGUE.modul()).extracting(Modul::number).containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(CATALOGUE.modul()).extracting((modul) -> modul.sesi().size()).containsExactly(4, 3, 3, 2, 2, 15);
		assertThat(CATALOGUE.sesi().stream().flatMap((sesi) -> sesi.global().stream())).containsExactly(1, 2, 3, 4, 5,
				6, 7, 8, 9, 10, 11, 12, 13, 14);
	}

	@Test
	void everySesiHasAllItsParts() {
		assertThat(CATALOGUE.sesi()).allSatisfy((sesi) -> {
			assertThat(sesi.summary()).hasSizeBetween(1, 3);
			assertThat(sesi.practice()).isPresent();
			assertThat(sesi.readAloud()).isPresent();
			assertThat(sesi.games()).hasSizeBetween(1, 2);
			assertThat(sesi.quiz()).hasSizeBetween(4, 5);
		});
	}

	@Test
	void everyQuestionHasOneRightAnswer() {
		List<Question> questions = CATALOGUE.sesi().stream().flatMap((sesi) -> sesi.quiz().stream()).toList();
		assertThat(questions).hasSizeGreaterThanOrEqualTo(116);
		assertThat(questions)
			.allSatisfy((question) -> assertThat(question.options()).filteredOn(Question.Option::right).hasSize(1));
	}

	@Test
	void theRightAnswerDoesNotAlwaysStandInTheSamePlace() {
		Map<Integer, Long> places = CATALOGUE.sesi()
			.stream()
			.flatMap((sesi) -> sesi.quiz().stream())
			.collect(Collectors.groupingBy((question) -> place(question), Collectors.counting()));
		assertThat(places.values()).allMatch((count) -> count < 80);
	}

	private static int place(Question question) {
		return question.options().stream().map(Question.Option::right).toList().indexOf(true);
	}

	@Test
	void wordsArePlain() {
		assertThat(FINDINGS.pieces()).hasSizeGreaterThan(800);
		assertThat(FINDINGS.pieces().stream().flatMap((piece) -> READABILITY.mistakes(piece).stream())).isEmpty();
	}

	@Test
	void termsAreExplainedWhereTheyStandFirst() {
		Map<String, List<Piece>> sesi = FINDINGS.pieces()
			.stream()
			.collect(Collectors.groupingBy((piece) -> piece.place().file().replaceFirst("\\.(md|kuis\\.yaml)$", "")));
		assertThat(sesi).hasSizeGreaterThanOrEqualTo(29);
		assertThat(sesi.values().stream().flatMap((pieces) -> READABILITY.unexplained(inOrder(pieces)).stream()))
			.isEmpty();
	}

	/** A family reads the summary before it is asked about it. */
	private static List<Piece> inOrder(List<Piece> pieces) {
		return pieces.stream()
			.sorted(java.util.Comparator.comparing((Piece piece) -> piece.place().file().endsWith(".yaml")))
			.toList();
	}

	@Test
	void everyQuestionIsExplainedAndHasTwoOrThreeShortOptions() {
		assertThat(CATALOGUE.sesi().stream().flatMap((sesi) -> sesi.quiz().stream())).allSatisfy((question) -> {
			assertThat(question.explanation()).as(question.id()).hasSizeBetween(20, 300);
			assertThat(question.options()).as(question.id()).hasSizeBetween(2, 3);
		});
	}

	@Test
	void summariesAreOneToThreeShortMessages() {
		assertThat(CATALOGUE.sesi()).allSatisfy((sesi) -> assertThat(sesi.summary()).as(sesi.code())
			.hasSizeBetween(1, 3)
			.allSatisfy((message) -> assertThat(message).hasSizeBetween(1, 700)));
	}

	@Test
	void feverWhereThereIsMalariaGoesToThePuskesmasTheSameDay() {
		assertThat(CATALOGUE.sesi("m3s3").orElseThrow().summary().get(1)).contains("Segera ke puskesmas",
				"Demam di daerah malaria. Bawa hari itu juga.");
	}

	@Test
	void fatherAndMotherPractiseTogether() {
		assertThat(CATALOGUE.sesi()).allSatisfy((sesi) -> assertThat(sesi.practice().orElseThrow()).as(sesi.code())
			.containsPattern("Ayah|Bapak|[Ss]uami")
			.containsPattern("Ibu|[Ii]stri"));
	}

	@Test
	void theHeavySesiSayWhereHelpIs() {
		assertThat(List.of("m4s1", "m4s2")).allSatisfy((code) -> {
			Sesi sesi = CATALOGUE.sesi(code).orElseThrow();
			assertThat(sesi.summary().getFirst()).as(code)
				.contains("Boleh berhenti dulu", "SAPA 129", "08111-129-129", "112", "110");
			assertThat(sesi.readAloud().orElseThrow()).as(code).contains("SAPA 129", "112", "110");
		});
	}

	@Test
	void theSesiDoNotContradictEachOtherAboutBabies() {
		assertThat(CATALOGUE.sesi("m3s3").orElseThrow().summary().getLast())
			.contains("Tinja bayi juga dibuang ke jamban");
		Sesi jamban = CATALOGUE.sesi("m6s12").orElseThrow();
		assertThat(jamban.summary()).hasSize(3).last().asString().contains("Buang isi popok kain ke jamban");
		assertThat(jamban.question("m6s12-4")).isPresent();
	}

}
