package id.p2k2.bot.chart.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.chart.ChartPhrase;
import id.p2k2.bot.chart.Charts;
import id.p2k2.bot.chart.Kind;
import id.p2k2.bot.chart.Scope;
import id.p2k2.bot.chart.Scopes;
import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /grafik}: which picture, of whom, of which sesi. Every button carries all that
 * was chosen before it, so nothing is kept.
 */
@Component
@Order(27)
class ChartDialogue implements Dialogue<ChartDialogue.None> {

	/** On one page. */
	private static final int PAGE = 20;

	private final Charts charts;

	private final Scopes scopes;

	ChartDialogue(Charts charts, Scopes scopes) {
		this.charts = charts;
		this.scopes = scopes;
	}

	@Override
	public String name() {
		return Charts.NAME;
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("grafik", Set.of(Role.PENDAMPING, Role.KOORDINATOR), ChartPhrase.DESCRIPTION,
				ChartPhrase.LABEL, Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> kinds(speaker);
			case Said.Press press ->
				kind(press.text(0)).map((kind) -> press(press, kind, speaker)).orElseGet(ChartDialogue::gone);
			case Said.Words _, Said.File _ -> Turn.again(ChartPhrase.HINT.with());
		};
	}

	private Turn<None> kinds(Speaker speaker) {
		List<Button> buttons = Arrays.stream(Kind.values())
			.filter((kind) -> !this.scopes.of(speaker, kind).isEmpty())
			.map((kind) -> Button.of(ChartPhrase.of(kind), Action.of(name(), "siapa", kind)))
			.toList();
		return Turn
			.stay(Reply.say(buttons.isEmpty() ? ChartPhrase.NO_KELOMPOK.with() : ChartPhrase.CHOOSE.with(), buttons));
	}

	private Turn<None> press(Said.Press press, Kind kind, Speaker speaker) {
		return switch (press.verb()) {
			case "siapa" -> scopes(kind, speaker, press.number(1));
			case "satu" -> (kind == Kind.KUIS) ? sesi(press.text(1), speaker) : picture(kind, press, speaker);
			case "sesi" -> picture(kind, press, speaker);
			default -> gone();
		};
	}

	private Turn<None> scopes(Kind kind, Speaker speaker, long page) {
		List<Scope> all = this.scopes.of(speaker, kind);
		if (all.isEmpty()) {
			return gone();
		}
		if (all.size() == 1) {
			return (kind == Kind.KUIS) ? sesi(all.getFirst().key(), speaker)
					: picture(kind, all.getFirst().key(), "", speaker);
		}
		long from = (page > 0 && page * PAGE < all.size()) ? page * PAGE : 0;
		List<Button> buttons = new ArrayList<>();
		all.stream()
			.skip(from)
			.limit(PAGE)
			.forEach((scope) -> buttons.add(Button.of(label(scope), Action.of(name(), "satu", kind, scope.key()))));
		if (from + PAGE < all.size()) {
			buttons.add(Button.of(ChartPhrase.NEXT.with(), Action.of(name(), "siapa", kind, from / PAGE + 1)));
		}
		return Turn.stay(new Reply.Show(ChartPhrase.CHOOSE_SCOPE.with("gambar", ChartPhrase.of(kind)), buttons));
	}

	private Turn<None> sesi(String key, Speaker speaker) {
		Optional<Scope> scope = this.scopes.who(speaker, Kind.KUIS, key)
			.flatMap((staff) -> this.scopes.of(staff, Kind.KUIS, key));
		if (scope.isEmpty()) {
			return gone();
		}
		if (scope.get().kabupaten().isPresent()) {
			return Turn.stay(new Reply.Show(ChartPhrase.QUIZ_WHICH.with("tempat", scope.get().kabupaten().get()),
					List.of(quizzes(ChartPhrase.QUIZ_BY_MONTH, key, Charts.BY_MONTH),
							quizzes(ChartPhrase.QUIZ_BY_KECAMATAN, key, Charts.BY_KECAMATAN))));
		}
		String kelompok = scope.get().kelompok().getFirst().name();
		List<Sesi> answered = this.charts.answered(scope.get());
		if (answered.isEmpty()) {
			return Turn.stay(Reply.say(ChartPhrase.QUIZ_NONE.with("kelompok", kelompok)));
		}
		List<Button> buttons = answered.stream()
			.map((sesi) -> Button.of(CommonPhrase.plain(sesi.title()),
					Action.of(name(), "sesi", Kind.KUIS, key, sesi.code())))
			.toList();
		return Turn.stay(new Reply.Show(ChartPhrase.CHOOSE_SESI.with("kelompok", kelompok), buttons));
	}

	private Button quizzes(ChartPhrase label, String key, String how) {
		return Button.of(label.with(), Action.of(name(), "sesi", Kind.KUIS, key, how));
	}

	private Turn<None> picture(Kind kind, Said.Press press, Speaker speaker) {
		return picture(kind, press.text(1), press.text(2), speaker);
	}

	private Turn<None> picture(Kind kind, String key, String sesi, Speaker speaker) {
		return this.charts.ask(speaker, kind, key, sesi)
			.map((asked) -> Turn.<None>stay(asked.argument()
				.<Reply>map((argument) -> new Reply.Document(Charts.NAME, argument, asked.words()))
				.orElseGet(() -> Reply.say(asked.words()))))
			.orElseGet(ChartDialogue::gone);
	}

	private static Wording label(Scope scope) {
		if (scope.kabupaten().isPresent()) {
			return CommonPhrase.plain(scope.kabupaten().get());
		}
		if (!scope.single()) {
			return ChartPhrase.ALL.with("jumlah", scope.kelompok().size());
		}
		Assignments.Served kelompok = scope.kelompok().getFirst();
		return ChartPhrase.KELOMPOK.with("kelompok", kelompok.name(), "desa", kelompok.desa());
	}

	private static Optional<Kind> kind(String name) {
		return Arrays.stream(Kind.values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

	private static Turn<None> gone() {
		return Turn.over(Reply.say(ChartPhrase.GONE.with()));
	}

	/** A picture needs no state. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
