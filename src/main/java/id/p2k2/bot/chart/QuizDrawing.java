package id.p2k2.bot.chart;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.GroupLearning;
import id.p2k2.bot.learning.QuizAnswers;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** A quiz question by question, the hardest on top; counts, never who. */
@Component
class QuizDrawing {

	/** As many questions as fit into a caption. */
	private static final int MOST = 8;

	/** Of a question, in the caption. */
	private static final int LONGEST = 60;

	/** Of a title, in the caption. */
	private static final int LONGEST_TITLE = 100;

	private static final double FULL = 100;

	private final GroupLearning learning;

	private final Catalogue catalogue;

	private final Texts texts;

	QuizDrawing(GroupLearning learning, Catalogue catalogue, Texts texts) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.texts = texts;
	}

	/** Empty if there is no such sesi. */
	Optional<Drawing> of(Scope scope, String code) {
		Assignments.Served kelompok = scope.kelompok().getFirst();
		return this.catalogue.sesi(code).map((sesi) -> {
			List<QuizAnswers.Hardness> asked = this.learning.together(kelompok, code)
				.stream()
				.filter((one) -> sesi.question(one.question()).isPresent())
				.limit(MOST)
				.toList();
			return asked.isEmpty() ? Drawing.nothing(ChartPhrase.QUIZ_NONE.with("kelompok", kelompok.name()))
					: Drawing.of(chart(kelompok, sesi, asked), words(kelompok, sesi, asked));
		});
	}

	private BarChart chart(Assignments.Served kelompok, Sesi sesi, List<QuizAnswers.Hardness> asked) {
		List<BarChart.Part> parts = List.of(
				new BarChart.Part(plain(ChartPhrase.PART_RIGHT.with()), BarChart.Shade.DARK),
				new BarChart.Part(plain(ChartPhrase.PART_NOT_YET.with()), BarChart.Shade.FAINT));
		return new BarChart(plain(ChartPhrase.QUIZ_TITLE.with("judul", sesi.title())),
				plain(ChartPhrase.QUIZ_KELOMPOK.with("kelompok", kelompok.name(), "desa", kelompok.desa())), parts,
				asked.stream().map((one) -> row(sesi, one)).toList(), FULL);
	}

	private BarChart.Row row(Sesi sesi, QuizAnswers.Hardness one) {
		double right = FULL * one.right() / one.answers();
		return new BarChart.Row(text(sesi, one),
				plain(ChartPhrase.QUIZ_VALUE.with("tepat", one.right(), "jumlah", one.answers())),
				List.of(right, FULL - right));
	}

	private static Wording words(Assignments.Served kelompok, Sesi sesi, List<QuizAnswers.Hardness> asked) {
		List<Wording> lines = asked.stream()
			.map((one) -> ChartPhrase.QUIZ_LINE.with("soal", shortened(text(sesi, one), LONGEST), "tepat", one.right(),
					"jumlah", one.answers()))
			.toList();
		return ChartPhrase.QUIZ_CAPTION.with("judul", shortened(sesi.title(), LONGEST_TITLE), "kelompok",
				kelompok.name(), "soal", lines);
	}

	private static String text(Sesi sesi, QuizAnswers.Hardness one) {
		return sesi.position(one.question()) + ". "
				+ sesi.question(one.question()).orElseThrow().text().replaceAll("\\s+", " ");
	}

	/** At the end of a word, if there is one. */
	static String shortened(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		String cut = text.substring(0, longest - 1);
		int word = cut.lastIndexOf(' ');
		return ((word > longest / 2) ? cut.substring(0, word) : cut) + "…";
	}

	private String plain(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN);
	}

}
