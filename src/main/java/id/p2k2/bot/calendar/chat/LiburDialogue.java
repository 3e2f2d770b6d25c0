package id.p2k2.bot.calendar.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.calendar.CalendarPhrase;
import id.p2k2.bot.calendar.Pasaran;
import id.p2k2.bot.calendar.SpecialDay;
import id.p2k2.bot.calendar.SpecialDays;
import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** {@code /libur}: a koordinator sees, adds and takes away kinds of days. */
@Component
class LiburDialogue implements Dialogue<DayState> {

	private static final int MOST_SHOWN = 25;

	private final SpecialDays days;

	LiburDialogue(SpecialDays days) {
		this.days = days;
	}

	@Override
	public String name() {
		return "libur";
	}

	@Override
	public Class<DayState> states() {
		return DayState.class;
	}

	/** The second knows market days by their pasaran. */
	@Override
	public int version() {
		return 2;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("libur", Set.of(Role.KOORDINATOR), CalendarPhrase.COMMAND_DESCRIPTION,
				CalendarPhrase.COMMAND_LABEL, Entry.Place.MORE));
	}

	@Override
	public Turn<DayState> next(Optional<DayState> state, Said said, Speaker speaker) {
		if (!speaker.roles().contains(Role.KOORDINATOR)) {
			return Turn.over(Reply.say(CalendarPhrase.NOT_YOURS.with()));
		}
		return switch (said) {
			case Said.Command _ -> list(speaker);
			case Said.Press press -> press(state, press, speaker);
			case Said.Words(String text, boolean _) ->
				state.map((known) -> words(known, text, speaker)).orElseGet(() -> list(speaker));
			case Said.File _ -> state.map(LiburDialogue::hint).orElseGet(() -> list(speaker));
		};
	}

	private Turn<DayState> list(Speaker speaker) {
		List<SpecialDay> coming = this.days.coming(speaker, MOST_SHOWN);
		Wording list = coming.isEmpty() ? CalendarPhrase.LIST_EMPTY.with()
				: CalendarPhrase.LIST.with("daftar", coming.stream().map(DayWords::line).toList());
		List<Button> buttons = new ArrayList<>();
		buttons.add(button(CalendarPhrase.ADD.with(), "tambah"));
		if (!coming.isEmpty()) {
			buttons.add(button(CalendarPhrase.REMOVE.with(), "hapus"));
		}
		return Turn.ask(new DayState.Listed(), list, buttons);
	}

	private Turn<DayState> press(Optional<DayState> state, Said.Press press, Speaker speaker) {
		DayState known = state.orElseGet(DayState.Listed::new);
		return switch (press.verb()) {
			case "tambah" -> Turn.ask(new DayState.Kind(), CalendarPhrase.ASK_KIND.with(), kinds());
			case "hapus" -> Turn.ask(new DayState.Listed(), CalendarPhrase.ASK_REMOVE.with(), removals(speaker));
			case "buang" -> this.days.remove(press.number(0), speaker)
				.map((day) -> list(speaker).after(Reply.say(CalendarPhrase.REMOVED.with("nama", day.name()))))
				.orElseGet(() -> list(speaker).after(Reply.say(CalendarPhrase.NOT_YOURS.with())));
			case "jenis" -> kind(press.text(0)).map(this::dates).orElseGet(() -> list(speaker));
			case "pasaran" -> pasaran(known, Pasaran.spoken(press.text(0)), speaker).orElseGet(() -> list(speaker));
			case "semua" -> placed(known, Optional.of(SpecialDay.Area.EVERYWHERE), speaker);
			case "kab" -> placed(known,
					this.days.kabupaten(speaker)
						.stream()
						.skip(Math.max(0, press.number(0)))
						.findFirst()
						.map(SpecialDay.Area::of),
					speaker);
			case "desa" -> placed(known, this.days.desa(press.number(0), speaker).map(SpecialDays.Desa::area), speaker);
			case "simpan" -> known instanceof DayState.Sure sure ? save(sure, speaker) : list(speaker);
			default -> Turn.end(Reply.say(CalendarPhrase.CANCELLED.with()));
		};
	}

	private Turn<DayState> dates(DayKind kind) {
		if (kind != DayKind.MARKET) {
			return Turn.ask(new DayState.Dated(kind), CalendarPhrase.ASK_DATES.with());
		}
		return Turn.ask(new DayState.Dated(kind), CalendarPhrase.ASK_MARKET_DATES.with(),
				Arrays.stream(Pasaran.values())
					.map((pasaran) -> button(CommonPhrase.plain(pasaran.shown()), "pasaran", pasaran.shown()))
					.toList());
	}

	/** A market that comes round every five days, from today on. */
	private Optional<Turn<DayState>> pasaran(DayState state, Optional<Pasaran> pasaran, Speaker speaker) {
		boolean market = state instanceof DayState.Dated(DayKind kind) && kind == DayKind.MARKET;
		return pasaran.filter((_) -> market)
			.map((known) -> Turn.ask(
					new DayState.Named(DayKind.MARKET, this.days.today(speaker), SpecialDay.NO_END, known),
					CalendarPhrase.ASK_NAME.with()));
	}

	private Turn<DayState> words(DayState state, String text, Speaker speaker) {
		return switch (state) {
			case DayState.Dated(DayKind kind) -> pasaran(state, Pasaran.spoken(text), speaker)
				.or(() -> DayWords.range(text, this.days.today(speaker))
					.map((range) -> Turn.ask(new DayState.Named(kind, range.from(), range.until(), null),
							CalendarPhrase.ASK_NAME.with())))
				.orElseGet(() -> hint(state));
			case DayState.Named named when !text.isBlank() && text.strip().length() <= SpecialDay.LONGEST_NAME ->
				area(new DayState.Placed(named.kind(), named.from(), named.until(), text.strip(), named.pasaran()),
						speaker);
			case DayState.Placed placed when placed.kind() == DayKind.MARKET -> desa(placed, text, speaker);
			default -> hint(state);
		};
	}

	private Turn<DayState> area(DayState.Placed placed, Speaker speaker) {
		if (placed.kind() == DayKind.MARKET) {
			return Turn.ask(placed, CalendarPhrase.ASK_DESA.with());
		}
		List<Button> buttons = new ArrayList<>();
		buttons.add(button(CalendarPhrase.EVERYWHERE.with(), "semua"));
		List<String> kabupaten = this.days.kabupaten(speaker);
		for (int i = 0; i < kabupaten.size(); i++) {
			buttons.add(button(CommonPhrase.plain(kabupaten.get(i)), "kab", i));
		}
		return Turn.ask(placed, CalendarPhrase.ASK_AREA.with(), buttons);
	}

	private Turn<DayState> desa(DayState.Placed placed, String text, Speaker speaker) {
		List<SpecialDays.Desa> found = this.days.desa(text, speaker);
		if (found.size() == 1) {
			return sure(placed.in(found.getFirst().area()));
		}
		return found.isEmpty() ? Turn.again(CalendarPhrase.DESA_UNKNOWN.with())
				: Turn.ask(placed, CalendarPhrase.WHICH_DESA.with(),
						found.stream()
							.map((desa) -> button(
									CommonPhrase.plain(desa.name() + ", " + desa.kecamatan() + ", " + desa.kabupaten()),
									"desa", desa.id()))
							.toList());
	}

	private Turn<DayState> placed(DayState state, Optional<SpecialDay.Area> area, Speaker speaker) {
		return (state instanceof DayState.Placed placed && area.isPresent()) ? sure(placed.in(area.get()))
				: list(speaker);
	}

	private Turn<DayState> sure(SpecialDay day) {
		return Turn.ask(DayState.Sure.of(day), CalendarPhrase.SUMMARY.with("hari", DayWords.line(day)),
				Button.yes(CalendarPhrase.SAVE.with(), Action.of(name(), "simpan")),
				Button.no(CalendarPhrase.CANCEL.with(), Action.of(name(), "batal")));
	}

	private Turn<DayState> save(DayState.Sure sure, Speaker speaker) {
		boolean added = this.days.add(sure.day(), speaker);
		return Turn.end(Reply.say((added ? CalendarPhrase.ADDED : CalendarPhrase.NOT_YOURS).with()));
	}

	private static Turn<DayState> hint(DayState state) {
		return Turn.again(switch (state) {
			case DayState.Listed _, DayState.Kind _, DayState.Placed _, DayState.Sure _ -> CalendarPhrase.CHOOSE.with();
			case DayState.Dated _ -> CalendarPhrase.DATES_AGAIN.with();
			case DayState.Named _ -> CalendarPhrase.NAME_AGAIN.with();
		});
	}

	private List<Button> kinds() {
		return Arrays.stream(DayKind.values()).map((kind) -> button(DayWords.kind(kind), "jenis", kind)).toList();
	}

	private List<Button> removals(Speaker speaker) {
		return this.days.coming(speaker, MOST_SHOWN)
			.stream()
			.map((day) -> button(CommonPhrase.plain(when(day) + " " + day.name()), "buang", day.id()))
			.toList();
	}

	private static String when(SpecialDay day) {
		return day.pasaran().map(Pasaran::shown).orElseGet(() -> Dates.dayAndMonth(day.from()));
	}

	private Button button(Wording label, String verb, Object... arguments) {
		return Button.of(label, Action.of(name(), verb, arguments));
	}

	private static Optional<DayKind> kind(String name) {
		return Arrays.stream(DayKind.values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

}
