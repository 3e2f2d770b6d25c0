package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /rencana}, "Sebulan penuh": all kelompok of a pendamping in one table. */
@Component
@Order(21)
class MonthPlanDialogue implements Dialogue<MonthState> {

	/** What {@code /rencana} hands over to. */
	static final String COMMAND = "rencana_bulan";

	static final String NAME = "bulan";

	private final GroupChoice groups;

	private final DateQuestions dates;

	private final MonthProposals proposals;

	private final MonthTable table;

	private final PastedLines pasted;

	private final Places places;

	private final Planning planning;

	MonthPlanDialogue(GroupChoice groups, DateQuestions dates, MonthProposals proposals, MonthTable table,
			PastedLines pasted, Places places, Planning planning) {
		this.groups = groups;
		this.dates = dates;
		this.proposals = proposals;
		this.table = table;
		this.pasted = pasted;
		this.places = places;
		this.planning = planning;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<MonthState> states() {
		return MonthState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry(COMMAND, Set.of(Role.PENDAMPING), PlanPhrase.MONTH_DESCRIPTION, PlanPhrase.MONTH_LABEL,
				Entry.Place.HIDDEN));
	}

	@Override
	public Turn<MonthState> next(Optional<MonthState> state, Said said, Speaker speaker) {
		List<Served> served = this.groups.served(speaker);
		if (served.isEmpty()) {
			return Turn.end(Reply.say(PlanPhrase.NO_GROUPS.with()));
		}
		Zone zone = served.getFirst().zone();
		return state.map((known) -> step(known, said, served, speaker)).orElseGet(() -> begin(zone));
	}

	private Turn<MonthState> begin(Zone zone) {
		return Turn.ask(new MonthState.Month(), PlanPhrase.ASK_MONTH.with(),
				this.dates.months(zone)
					.stream()
					.map((month) -> Button.of(CommonPhrase.plain(Dates.month(month)), Action.of(NAME, "bulan", month)))
					.toList());
	}

	private Turn<MonthState> step(MonthState state, Said said, List<Served> served, Speaker speaker) {
		return switch (state) {
			case MonthState.Month _ -> month(said, served, speaker);
			case MonthState.Table(MonthState.Plan plan) -> table(plan, said, served, speaker);
			case MonthState.PickOne(MonthState.Plan plan) when said instanceof Said.Press press
					&& press.verb().equals("kembali") ->
				this.table.show(plan, served, speaker);
			case MonthState.PickOne(MonthState.Plan plan) -> pick(plan, said, served);
			case MonthState.OneDay day -> day(day, said, served, speaker);
			case MonthState.OneHour hour -> hour(hour, said, served);
			case MonthState.OnePlace place -> place(place, said, served, speaker);
		};
	}

	private Turn<MonthState> month(Said said, List<Served> served, Speaker speaker) {
		String meant = switch (said) {
			case Said.Press press -> press.text(0);
			case Said.Words words -> words.text().strip().toLowerCase(Locale.ROOT);
			default -> "";
		};
		return this.dates.months(served.getFirst().zone())
			.stream()
			.filter((month) -> month.toString().equals(meant)
					|| meant.length() >= 3 && Dates.month(month).toLowerCase(Locale.ROOT).startsWith(meant))
			.findFirst()
			.map((month) -> this.table.show(this.proposals.of(month, served), served, speaker))
			.orElseGet(() -> Turn.again(PlanPhrase.MONTH_UNCLEAR.with()));
	}

	private Turn<MonthState> table(MonthState.Plan plan, Said said, List<Served> served, Speaker speaker) {
		return switch (said) {
			case Said.Words words -> pasted(this.pasted.take(words.text(), plan, served), served, speaker);
			case Said.Press press when press.verb().equals("simpan") -> save(plan, served, speaker);
			case Said.Press press when press.verb().equals("ubah") ->
				Turn.ask(new MonthState.PickOne(plan), PlanPhrase.ASK_ONE.with(), changeable(plan, served));
			case Said.Press press when press.verb().equals("buang") -> Turn.end(Reply.say(PlanPhrase.DROPPED.with()));
			default -> Turn.again(PlanPhrase.PRESS_ONE.with());
		};
	}

	private Turn<MonthState> pasted(PastedLines.Taken taken, List<Served> served, Speaker speaker) {
		Turn<MonthState> table = this.table.show(taken.plan(), served, speaker);
		List<Wording> unclear = taken.unclear().subList(0, Math.min(taken.unclear().size(), 20));
		return unclear.isEmpty() ? table : table.after(Reply.say(PlanPhrase.UNCLEAR_LINES.with("baris", unclear)));
	}

	private static List<Button> changeable(MonthState.Plan plan, List<Served> served) {
		List<Button> buttons = new ArrayList<>();
		for (MonthState.Line line : plan.lines()) {
			MonthTable.group(line, served)
				.filter((_) -> !line.planned())
				.ifPresent((group) -> buttons
					.add(Button.of(GroupChoice.label(group, served), Action.of(NAME, "kelompok", group.id().value()))));
		}
		buttons.add(Button.of(PlanPhrase.BACK.with(), Action.of(NAME, "kembali")));
		return buttons;
	}

	private Turn<MonthState> pick(MonthState.Plan plan, Said said, List<Served> served) {
		Optional<Served> group = switch (said) {
			case Said.Press press ->
				served.stream().filter((known) -> known.id().value() == press.number(0)).findFirst();
			case Said.Words words -> GroupChoice.named(words.text(), served);
			default -> Optional.empty();
		};
		boolean planned = group.isPresent() && plan.lines()
			.stream()
			.anyMatch((line) -> line.planned() && line.kelompok() == group.get().id().value());
		if (group.isEmpty() || planned) {
			return Turn.again(planned ? PlanPhrase.LINE_PLANNED_BEFORE.with() : PlanPhrase.GROUP_UNCLEAR.with());
		}
		List<Button> buttons = new ArrayList<>(this.dates.days(NAME, plan.month(), group.get().zone()));
		buttons.add(Button.of(PlanPhrase.LINE_DROP.with(), Action.of(NAME, "tiada")));
		return Turn.ask(new MonthState.OneDay(plan, group.get().id().value()),
				PlanPhrase.ASK_ONE_DATE.with("kelompok", group.get().name()), buttons);
	}

	private Turn<MonthState> day(MonthState.OneDay state, Said said, List<Served> served, Speaker speaker) {
		Optional<Served> group = served(state.kelompok(), served);
		if (group.isEmpty()) {
			return Turn.end(Reply.say(PlanPhrase.NOT_YOURS.with()));
		}
		if (said instanceof Said.Press press && press.verb().equals("tiada")) {
			return this.table.show(state.plan().with(MonthState.Line.none(state.kelompok())), served, speaker);
		}
		if (said instanceof Said.Words words && this.pasted.read(group.get().name() + " " + words.text(), state.plan(),
				List.of(group.get())) instanceof DateQuestions.Answer.Is<MonthState.Line>(MonthState.Line line)) {
			return this.table.show(state.plan().with(line), served, speaker);
		}
		return switch (this.dates.day(said, group.get().zone())) {
			case DateQuestions.Answer.Unclear<LocalDate>(Wording hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalDate>(LocalDate date) ->
				Turn.ask(new MonthState.OneHour(state.plan(), state.kelompok(), date),
						PlanPhrase.ASK_HOUR.with("tanggal", Dates.full(date)),
						this.dates.hours(NAME, date, group.get().zone()));
		};
	}

	private Turn<MonthState> hour(MonthState.OneHour state, Said said, List<Served> served) {
		Zone zone = served(state.kelompok(), served).map(Served::zone).orElse(Zone.WIB);
		return switch (this.dates.hour(said, state.date(), zone)) {
			case DateQuestions.Answer.Unclear<LocalTime>(Wording hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalTime>(LocalTime hour) ->
				Turn.ask(new MonthState.OnePlace(state.plan(), state.kelompok(), state.date(), hour),
						PlanPhrase.ASK_PLACE.with(), places(state));
		};
	}

	private List<Button> places(MonthState.OneHour state) {
		return this.places.house(new KelompokId(state.kelompok()), state.date())
			.map((_) -> List.of(Button.suggestion(PlanPhrase.HOUSE.with(), Action.of(NAME, "rumah"))))
			.orElse(List.of());
	}

	private Turn<MonthState> place(MonthState.OnePlace state, Said said, List<Served> served, Speaker speaker) {
		String place = switch (said) {
			case Said.Press press when press.verb().equals("rumah") ->
				this.places.house(new KelompokId(state.kelompok()), state.date()).orElse("");
			case Said.Words words -> Places.typed(words.text());
			default -> "";
		};
		if (place.isEmpty() || place.length() > Meeting.LONGEST_TEXT) {
			return Turn.again(place.isEmpty() ? PlanPhrase.ASK_PLACE.with() : PlanPhrase.PLACE_TOO_LONG.with());
		}
		MonthState.Line line = new MonthState.Line(state.kelompok(), state.date(), state.hour(), place, false);
		return this.table.show(state.plan().with(line), served, speaker);
	}

	private Turn<MonthState> save(MonthState.Plan plan, List<Served> served, Speaker speaker) {
		List<MonthState.Line> lines = plan.lines().stream().filter((line) -> !line.planned()).toList();
		List<MeetingPlan> plans = lines.stream().flatMap((line) -> this.table.plan(line).stream()).toList();
		if (plans.isEmpty()) {
			return Turn.again(PlanPhrase.NOTHING_TO_SAVE.with());
		}
		List<PlanResult> results = this.planning.planAll(plans, speaker);
		List<Wording> refused = new ArrayList<>();
		for (int i = 0; i < results.size(); i++) {
			String name = served(plans.get(i).kelompok().getFirst().value(), served).map(Served::name).orElse("?");
			refusal(results.get(i)).ifPresent((phrase) -> refused.add(phrase.with("kelompok", name)));
		}
		Wording notes = refused.isEmpty() ? CommonPhrase.plain("") : PlanPhrase.NOT_SAVED.with("baris", refused);
		return Turn
			.end(Reply.say(PlanPhrase.SAVED_ALL.with("jumlah", results.size() - refused.size(), "catatan", notes)));
	}

	private static Optional<PlanPhrase> refusal(PlanResult result) {
		return switch (result) {
			case PlanResult.Planned _ -> Optional.empty();
			case PlanResult.AlreadyPlanned _ -> Optional.of(PlanPhrase.NOT_SAVED_PLANNED);
			case PlanResult.InThePast _ -> Optional.of(PlanPhrase.NOT_SAVED_PAST);
			case PlanResult.NotYourKelompok _ -> Optional.of(PlanPhrase.NOT_SAVED_NOT_YOURS);
		};
	}

	private static Optional<Served> served(long kelompok, List<Served> served) {
		return served.stream().filter((group) -> group.id().value() == kelompok).findFirst();
	}

}
