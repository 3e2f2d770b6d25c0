package id.p2k2.bot.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.p2k2.bot.chart.drawing.BarChart;
import id.p2k2.bot.chart.drawing.BarChartPng;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.GroupLearning;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.DocumentMaker;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * The pictures: what they say in words when they are asked for, and the picture itself
 * when it is sent. Whether it may be seen is asked both times. No transaction of its own:
 * nobody holds a connection while a picture is drawn.
 */
@Component
public class Charts implements DocumentMaker {

	/** What {@link #name()} says. */
	public static final String NAME = "grafik";

	/** In place of a sesi: quizzes of a kabupaten month by month. */
	public static final String BY_MONTH = "bulan";

	/** In place of a sesi: quizzes of a kabupaten kecamatan by kecamatan. */
	public static final String BY_KECAMATAN = "kecamatan";

	/** So many sesi are offered. */
	private static final int MOST_SESI = 10;

	private final Scopes scopes;

	private final AttendanceDrawing attendance;

	private final QuizDrawing quiz;

	private final QuizAreaDrawing quizOfArea;

	private final TicketDrawing tickets;

	private final GroupLearning learning;

	private final Catalogue catalogue;

	private final BarChartPng png = new BarChartPng();

	Charts(Scopes scopes, AttendanceDrawing attendance, QuizDrawing quiz, QuizAreaDrawing quizOfArea,
			TicketDrawing tickets, GroupLearning learning, Catalogue catalogue) {
		this.scopes = scopes;
		this.attendance = attendance;
		this.quiz = quiz;
		this.quizOfArea = quizOfArea;
		this.tickets = tickets;
		this.learning = learning;
		this.catalogue = catalogue;
	}

	/**
	 * The sesi of which a kelompok has quiz answers.
	 * @param scope one kelompok
	 * @return the newest first, ten at the most
	 */
	public List<Sesi> answered(Scope scope) {
		return this.learning.answered(scope.kelompok().getFirst(), MOST_SESI)
			.stream()
			.flatMap((code) -> this.catalogue.sesi(code).stream())
			.toList();
	}

	/**
	 * A picture somebody asks for.
	 * @param speaker who
	 * @param kind what kind
	 * @param key of which scope
	 * @param sesi the code of a sesi for a quiz, {@link #BY_MONTH} or
	 * {@link #BY_KECAMATAN} for those of a kabupaten, else empty
	 * @return empty if they may not see it, or there is no such thing
	 */
	public Optional<Asked> ask(Speaker speaker, Kind kind, String key, String sesi) {
		return this.scopes.who(speaker, kind, key)
			.flatMap((staff) -> drawing(staff, kind, key, sesi)
				.map((drawing) -> new Asked(drawing.words(), drawing.chart()
					.map((_) -> String.join("-", kind.name(), String.valueOf(staff.value()), key, sesi)))));
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean picture() {
		return true;
	}

	@Override
	public Optional<String> make(String argument, Path to) {
		String[] parts = argument.split("-", -1);
		Kind kind = Kind.valueOf(parts[0]);
		Optional<BarChart> chart = drawing(new StaffId(Long.parseLong(parts[1])), kind, parts[2], parts[3])
			.flatMap(Drawing::chart);
		chart.ifPresent((known) -> write(known, to));
		return chart.map((_) -> NAME + "-" + kind.name().toLowerCase(Locale.ROOT) + ".png");
	}

	private Optional<Drawing> drawing(StaffId staff, Kind kind, String key, String sesi) {
		return this.scopes.of(staff, kind, key).flatMap((scope) -> switch (kind) {
			case HADIR -> Optional.of(this.attendance.of(scope));
			case KUIS -> scope.kabupaten()
				.map((kabupaten) -> this.quizOfArea.of(kabupaten, sesi))
				.orElseGet(() -> this.quiz.of(scope, sesi));
			case LAPORAN -> Optional.of(this.tickets.of(scope));
		});
	}

	private void write(BarChart chart, Path to) {
		try (OutputStream output = Files.newOutputStream(to)) {
			this.png.write(chart, output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is answered.
	 *
	 * @param words the numbers in words, or that there are none
	 * @param argument what {@link Charts} draws it from; empty if there is nothing to
	 * draw
	 */
	public record Asked(Wording words, Optional<String> argument) {

	}

}
