package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /rencana}: one meeting, question by question; a whole month is handed over. */
@Component
@Order(20)
class PlanDialogue implements Dialogue<PlanState> {

	private final PlanQuestions questions;

	private final GroupChoice groups;

	private final DateQuestions dates;

	private final Places places;

	private final Planning planning;

	private final MeetingWords words;

	private final SesiSuggestion sesi;

	PlanDialogue(PlanQuestions questions, GroupChoice groups, DateQuestions dates, Places places, Planning planning,
			MeetingWords words, SesiSuggestion sesi) {
		this.questions = questions;
		this.groups = groups;
		this.dates = dates;
		this.places = places;
		this.planning = planning;
		this.words = words;
		this.sesi = sesi;
	}

	@Override
	public String name() {
		return PlanQuestions.DIALOGUE;
	}

	@Override
	public Class<PlanState> states() {
		return PlanState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("rencana", Set.of(Role.PENDAMPING), PlanPhrase.DESCRIPTION, PlanPhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<PlanState> next(Optional<PlanState> state, Said said, Speaker speaker) {
		if (this.groups.served(speaker).isEmpty()) {
			return Turn.end(Reply.say(PlanPhrase.NO_GROUPS.with()));
		}
		return state.map((known) -> step(known, said, speaker)).orElseGet(this::begin);
	}

	private Turn<PlanState> begin() {
		return Turn.ask(new PlanState.Kind(), PlanPhrase.ASK_KIND.with(),
				Button.of(PlanPhrase.ONE.with(), Action.of(name(), "satu")),
				Button.of(PlanPhrase.WHOLE_MONTH.with(), Action.of(name(), "bulan")));
	}

	private Turn<PlanState> step(PlanState state, Said said, Speaker speaker) {
		return switch (state) {
			case PlanState.Kind _ -> kind(verb(said), speaker);
			case PlanState.Group(Draft draft) -> group(draft, said, speaker, PlanPhrase.GROUP_UNCLEAR.with());
			case PlanState.Day(Draft draft) -> day(draft, said, speaker);
			case PlanState.Hour(Draft draft) -> hour(draft, said, speaker);
			case PlanState.Place(Draft draft) -> place(draft, said, speaker);
			case PlanState.Sesi(Draft draft) -> sesi(draft, said, speaker);
			case PlanState.Catalogue(Draft draft) -> sesi(draft, said, speaker);
			case PlanState.Summary(Draft draft) -> summary(draft, said, speaker);
			case PlanState.Change(Draft draft) -> change(draft, verb(said), speaker);
			case PlanState.Join(Draft draft) -> verb(said).equals("kembali") ? this.questions.next(draft, speaker)
					: group(draft, said, speaker, PlanPhrase.GROUP_UNCLEAR.with());
		};
	}

	private static String verb(Said said) {
		return (said instanceof Said.Press press) ? press.verb() : "";
	}

	private Turn<PlanState> kind(String verb, Speaker speaker) {
		return switch (verb) {
			case "satu" -> this.questions.next(Draft.EMPTY, speaker);
			case "bulan" -> Turn.handOver(MonthPlanDialogue.COMMAND, "");
			default -> Turn.again(PlanPhrase.PRESS_ONE.with());
		};
	}

	private Turn<PlanState> group(Draft draft, Said said, Speaker speaker, Wording hint) {
		Optional<Served> group = switch (said) {
			case Said.Press press when press.verb().equals("kelompok") -> this.groups.served(speaker, press.number(0));
			case Said.Words words -> GroupChoice.named(words.text(), this.groups.served(speaker));
			default -> Optional.empty();
		};
		return group.map((known) -> this.questions.next(draft.with(known.id().value()), speaker))
			.orElseGet(() -> Turn.again(hint));
	}

	private Turn<PlanState> day(Draft draft, Said said, Speaker speaker) {
		return switch (this.dates.day(said, zone(draft, speaker))) {
			case DateQuestions.Answer.Unclear<LocalDate>(Wording hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalDate>(LocalDate date) -> {
				LocalTime hour = draft.hour();
				boolean over = hour != null && this.dates.over(date, hour, zone(draft, speaker));
				yield this.questions.next(draft.on(date).at(over ? null : hour), speaker);
			}
		};
	}

	private Turn<PlanState> hour(Draft draft, Said said, Speaker speaker) {
		LocalDate date = draft.date();
		if (date == null) {
			return this.questions.next(draft, speaker);
		}
		return switch (this.dates.hour(said, date, zone(draft, speaker))) {
			case DateQuestions.Answer.Unclear<LocalTime>(Wording hint) -> Turn.again(hint);
			case DateQuestions.Answer.Is<LocalTime>(LocalTime hour) -> this.questions.next(draft.at(hour), speaker);
		};
	}

	private Zone zone(Draft draft, Speaker speaker) {
		return PlanQuestions.first(draft, this.groups.served(speaker)).map(Served::zone).orElse(Zone.WIB);
	}

	private Turn<PlanState> place(Draft draft, Said said, Speaker speaker) {
		LocalDate date = (draft.date() != null) ? draft.date() : this.dates.today(zone(draft, speaker));
		String place = switch (said) {
			case Said.Press press when press.verb().equals("rumah") ->
				this.places.house(new KelompokId(draft.groups().getFirst()), date).orElse("");
			case Said.Words words -> Places.typed(words.text());
			default -> "";
		};
		if (place.isEmpty()) {
			return Turn.again(PlanPhrase.ASK_PLACE.with());
		}
		return (place.length() > Meeting.LONGEST_TEXT) ? Turn.again(PlanPhrase.PLACE_TOO_LONG.with())
				: this.questions.next(draft.in(place), speaker);
	}

	private Turn<PlanState> sesi(Draft draft, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Press press when press.verb().equals("lain") -> this.questions.modul(draft);
			case Said.Press press when press.verb().equals("modul") -> this.questions.sesiOf(draft, press.text(0));
			case Said.Press press when press.verb().equals("sesi") && this.sesi.sesi(press.text(0)).isPresent() ->
				this.questions.next(draft.about(press.text(0), null), speaker);
			case Said.Words words when words.text().strip().length() > Meeting.LONGEST_TEXT ->
				Turn.again(PlanPhrase.TOPIC_TOO_LONG.with());
			case Said.Words words -> typed(draft, words.text().strip(), speaker);
			default -> Turn.again(PlanPhrase.PRESS_ONE.with());
		};
	}

	/** A number means a sesi; other words are a topic until a sesi is chosen instead. */
	private Turn<PlanState> typed(Draft draft, String typed, Speaker speaker) {
		SesiSuggestion.Meant meant = this.sesi.meant(typed);
		if (meant.surely()) {
			return this.questions.next(draft.about(meant.sesi().getFirst().code(), null), speaker);
		}
		boolean numbered = typed.chars().anyMatch(Character::isDigit) && !meant.sesi().isEmpty();
		return numbered ? this.questions.sesiMeant(draft, meant.sesi())
				: this.questions.next(draft.about(null, typed), speaker);
	}

	private Turn<PlanState> summary(Draft draft, Said said, Speaker speaker) {
		return switch (verb(said)) {
			case "sesi" -> sesi(draft, said, speaker);
			case "simpan" -> draft.plan()
				.map((plan) -> saved(this.planning.plan(plan, speaker), draft, speaker))
				.orElseGet(() -> this.questions.next(draft, speaker));
			case "ubah" -> this.questions.change(draft);
			case "buang" -> Turn.end(Reply.say(PlanPhrase.DROPPED.with()));
			default -> Turn.again(PlanPhrase.PRESS_ONE.with());
		};
	}

	private Turn<PlanState> saved(PlanResult result, Draft draft, Speaker speaker) {
		return switch (result) {
			case PlanResult.Planned(Meeting meeting) -> Turn
				.end(Reply.say(PlanPhrase.SAVED.with("kartu", this.words.card(meeting)), VoiceButtons.record(meeting)));
			case PlanResult.AlreadyPlanned(Meeting meeting) ->
				Turn.end(Reply.say(PlanPhrase.ALREADY_PLANNED.with("kartu", this.words.card(meeting))));
			case PlanResult.NotYourKelompok() -> Turn.end(Reply.say(PlanPhrase.NOT_YOURS.with()));
			case PlanResult.InThePast() ->
				this.questions.next(draft.on(null).at(null), speaker).after(Reply.say(PlanPhrase.IN_THE_PAST.with()));
		};
	}

	private Turn<PlanState> change(Draft draft, String verb, Speaker speaker) {
		return switch (verb) {
			case "tanggal" -> this.questions.next(draft.on(null), speaker);
			case "pukul" -> this.questions.next(draft.at(null), speaker);
			case "tempat" -> this.questions.next(draft.in(null), speaker);
			case "materi" -> this.questions.next(draft.about(null, null), speaker);
			case "gabung" -> this.questions.join(draft, speaker);
			default -> Turn.again(PlanPhrase.PRESS_ONE.with());
		};
	}

}
