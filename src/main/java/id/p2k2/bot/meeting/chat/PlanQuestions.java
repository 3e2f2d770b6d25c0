package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.PlanHint;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for whatever a draft lacks, and shows it when it lacks nothing. */
@Component
class PlanQuestions {

	static final String DIALOGUE = "rencana";

	private final GroupChoice groups;

	private final DateQuestions dates;

	private final Places places;

	private final SesiSuggestion sesi;

	private final MeetingWords words;

	private final ObjectProvider<PlanHint> hints;

	PlanQuestions(GroupChoice groups, DateQuestions dates, Places places, SesiSuggestion sesi, MeetingWords words,
			ObjectProvider<PlanHint> hints) {
		this.groups = groups;
		this.dates = dates;
		this.places = places;
		this.sesi = sesi;
		this.words = words;
		this.hints = hints;
	}

	/** The next question, in the order of the story. */
	Turn<PlanState> next(Draft draft, Speaker speaker) {
		List<Served> served = this.groups.served(speaker);
		Optional<Served> first = first(draft, served);
		if (served.isEmpty()) {
			return Turn.end(Reply.say(PlanPhrase.NO_GROUPS.with()));
		}
		if (draft.groups().isEmpty()) {
			return Turn.ask(new PlanState.Group(draft), PlanPhrase.ASK_GROUP.with(), groups(served));
		}
		if (first.isEmpty()) {
			return Turn.end(Reply.say(PlanPhrase.NOT_YOURS.with()));
		}
		return missing(draft, first.get()).orElseGet(() -> summary(draft, served, first.get().zone(), speaker));
	}

	static Optional<Served> first(Draft draft, List<Served> served) {
		return served.stream()
			.filter((group) -> !draft.groups().isEmpty() && group.id().value() == draft.groups().getFirst())
			.findFirst();
	}

	private Optional<Turn<PlanState>> missing(Draft draft, Served first) {
		LocalDate date = draft.date();
		if (date == null) {
			return Optional.of(Turn.ask(new PlanState.Day(draft), PlanPhrase.ASK_DATE.with(),
					this.dates.days(DIALOGUE, first.zone())));
		}
		if (draft.hour() == null) {
			return Optional
				.of(Turn.ask(new PlanState.Hour(draft), PlanPhrase.ASK_HOUR.with("tanggal", Dates.full(date)),
						this.dates.hours(DIALOGUE, date, first.zone())));
		}
		if (draft.place() == null) {
			List<Button> house = this.places.house(first.id(), date)
				.map((_) -> List.of(Button.suggestion(PlanPhrase.HOUSE.with(), Action.of(DIALOGUE, "rumah"))))
				.orElse(List.of());
			return Optional.of(Turn.ask(new PlanState.Place(draft), PlanPhrase.ASK_PLACE.with(), house));
		}
		return (draft.sesi() == null && draft.topic() == null) ? Optional.of(sesi(draft, first.id(), date))
				: Optional.empty();
	}

	private Turn<PlanState> sesi(Draft draft, KelompokId kelompok, LocalDate day) {
		List<Button> buttons = new ArrayList<>();
		this.sesi.next(kelompok, day).ifPresent((next) -> buttons.add(button(next)));
		if (!this.sesi.modul().isEmpty()) {
			buttons.add(Button.of(PlanPhrase.OTHER_SESI.with(), Action.of(DIALOGUE, "lain")));
		}
		return Turn.ask(new PlanState.Sesi(draft),
				buttons.isEmpty() ? PlanPhrase.ASK_TOPIC.with() : PlanPhrase.ASK_SESI.with(), buttons);
	}

	/** Which of these a number means. */
	Turn<PlanState> sesiMeant(Draft draft, List<SesiSuggestion.Sesi> sesi) {
		List<Button> buttons = new ArrayList<>(sesi.stream().map(PlanQuestions::button).toList());
		buttons.add(Button.of(PlanPhrase.OTHER_SESI.with(), Action.of(DIALOGUE, "lain")));
		return Turn.ask(new PlanState.Catalogue(draft), PlanPhrase.ASK_SESI_OF.with(), buttons);
	}

	/** Which modul. */
	Turn<PlanState> modul(Draft draft) {
		return Turn.ask(new PlanState.Catalogue(draft), PlanPhrase.ASK_MODUL.with(), this.sesi.modul()
			.stream()
			.map((modul) -> Button.of(CommonPhrase.plain(modul.title()), Action.of(DIALOGUE, "modul", modul.code())))
			.toList());
	}

	/** Which sesi of a modul; the modul again if there is no such one. */
	Turn<PlanState> sesiOf(Draft draft, String code) {
		return this.sesi.modul()
			.stream()
			.filter((modul) -> modul.code().equals(code))
			.findFirst()
			.map((modul) -> Turn.<PlanState>ask(new PlanState.Catalogue(draft), PlanPhrase.ASK_SESI_OF.with(),
					modul.sesi().stream().map(PlanQuestions::button).toList()))
			.orElseGet(() -> modul(draft));
	}

	private static Button button(SesiSuggestion.Sesi sesi) {
		return Button.of(CommonPhrase.plain(sesi.title()), Action.of(DIALOGUE, "sesi", sesi.code()));
	}

	/** Which kelompok joins; those not in it yet. */
	Turn<PlanState> join(Draft draft, Speaker speaker) {
		List<Served> served = this.groups.served(speaker);
		List<Button> buttons = new ArrayList<>(groups(
				served.stream().filter((group) -> !draft.groups().contains(group.id().value())).toList(), served));
		buttons.add(Button.of(PlanPhrase.BACK.with(), Action.of(DIALOGUE, "kembali")));
		return Turn.ask(new PlanState.Join(draft), PlanPhrase.ASK_JOIN.with(), buttons);
	}

	private static List<Button> groups(List<Served> served) {
		return groups(served, served);
	}

	private static List<Button> groups(List<Served> some, List<Served> all) {
		return some.stream()
			.map((group) -> Button.of(GroupChoice.label(group, all),
					Action.of(DIALOGUE, "kelompok", group.id().value())))
			.toList();
	}

	/** Which part is changed. */
	Turn<PlanState> change(Draft draft) {
		return Turn.ask(new PlanState.Change(draft), PlanPhrase.ASK_CHANGE.with(),
				Button.of(PlanPhrase.CHANGE_DATE.with(), Action.of(DIALOGUE, "tanggal")),
				Button.of(PlanPhrase.CHANGE_HOUR.with(), Action.of(DIALOGUE, "pukul")),
				Button.of(PlanPhrase.CHANGE_PLACE.with(), Action.of(DIALOGUE, "tempat")),
				Button.of(PlanPhrase.CHANGE_SESI.with(), Action.of(DIALOGUE, "materi")),
				Button.of(PlanPhrase.JOIN.with(), Action.of(DIALOGUE, "gabung")));
	}

	private Turn<PlanState> summary(Draft draft, List<Served> served, Zone zone, Speaker speaker) {
		MeetingPlan plan = draft.plan().orElseThrow();
		List<String> names = served.stream()
			.filter((group) -> plan.kelompok().contains(group.id()))
			.map(Served::name)
			.toList();
		Wording card = this.words.card(MeetingWords.joined(names),
				Dates.fullWithHour(plan.date().atTime(plan.hour()), zone), plan.place(), plan.sesi().orElse(null),
				plan.topic().orElse(null));
		List<SesiSuggestion.Sesi> similar = plan.topic()
			.map((topic) -> this.sesi.meant(topic).sesi())
			.orElse(List.of());
		List<Wording> hints = new ArrayList<>(hints(plan, zone, speaker));
		if (!similar.isEmpty()) {
			hints.add(PlanPhrase.SESI_MEANT.with());
		}
		List<Button> buttons = new ArrayList<>(
				List.of(Button.yes(PlanPhrase.SAVE.with(), Action.of(DIALOGUE, "simpan")),
						Button.of(PlanPhrase.CHANGE.with(), Action.of(DIALOGUE, "ubah")),
						Button.no(PlanPhrase.DROP.with(), Action.of(DIALOGUE, "buang"))));
		buttons.addAll(similar.stream().map(PlanQuestions::button).toList());
		return Turn.ask(new PlanState.Summary(draft), PlanPhrase.SUMMARY.with("kartu", card, "catatan", notes(hints)),
				buttons);
	}

	/** Whatever speaks against a plan. */
	List<Wording> hints(MeetingPlan plan, Zone zone, Speaker speaker) {
		PlanHint.Idea idea = new PlanHint.Idea(speaker.as(StaffRole.PENDAMPING).orElseThrow().id(), plan.kelompok(),
				plan.date(), plan.hour(), zone, Optional.empty());
		return this.hints.orderedStream().flatMap((hint) -> hint.hints(idea).stream()).toList();
	}

	private static Wording notes(List<Wording> hints) {
		return hints.isEmpty() ? CommonPhrase.plain("") : PlanPhrase.HINTS.with("baris", hints);
	}

}
