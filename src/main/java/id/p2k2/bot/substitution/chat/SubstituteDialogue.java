package id.p2k2.bot.substitution.chat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.substitution.Candidate;
import id.p2k2.bot.substitution.NameResult;
import id.p2k2.bot.substitution.Substitution;
import id.p2k2.bot.substitution.SubstitutionActions;
import id.p2k2.bot.substitution.Substitutions;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.spoken.SpokenDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /pengganti}: who, from when, until when. */
@Component
@Order(26)
class SubstituteDialogue implements Dialogue<SubstituteState> {

	private static final int SHOWN = 8;

	private final Substitutions substitutions;

	private final SubstituteList list;

	SubstituteDialogue(Substitutions substitutions, SubstituteList list) {
		this.substitutions = substitutions;
		this.list = list;
	}

	@Override
	public String name() {
		return SubstitutionActions.DIALOGUE;
	}

	@Override
	public Class<SubstituteState> states() {
		return SubstituteState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry("pengganti", Set.of(Role.PENDAMPING), SubstitutePhrase.DESCRIPTION, SubstitutePhrase.LABEL,
						Entry.Place.MORE),
				new Entry("pengganti", Set.of(Role.KOORDINATOR), SubstitutePhrase.DESCRIPTION, SubstitutePhrase.LABEL,
						Entry.Place.HIDDEN));
	}

	@Override
	public Turn<SubstituteState> next(Optional<SubstituteState> state, Said said, Speaker speaker) {
		if (said instanceof Said.Command) {
			return called(speaker);
		}
		if (said instanceof Said.Press press) {
			switch (press.verb()) {
				case "akhiri" -> {
					return over(this.substitutions.end(press.number(0), speaker), speaker);
				}
				case "tolak" -> {
					return over(this.substitutions.decline(press.number(0), speaker), speaker);
				}
				case "baru" -> {
					return choose(speaker);
				}
				default -> {
					// belongs to the question under way
				}
			}
		}
		return state.map((known) -> step(known, said, speaker))
			.orElseGet(() -> Turn.over(Reply.say(SubstitutePhrase.OVER.with())));
	}

	private Turn<SubstituteState> called(Speaker speaker) {
		if (!speaker.roles().contains(Role.PENDAMPING)) {
			return Turn.stay(this.list.ofKabupaten(speaker));
		}
		return this.list.empty(speaker) ? choose(speaker) : Turn.stay(this.list.own(speaker));
	}

	private Turn<SubstituteState> over(Optional<Substitution> before, Speaker speaker) {
		if (before.isEmpty() || before.get().state() != Substitution.State.ACTIVE
				|| before.get().until().isBefore(this.substitutions.today(speaker))) {
			return Turn.over(Reply.say(SubstitutePhrase.OVER.with()));
		}
		Substitution known = before.get();
		boolean declined = this.substitutions.find(known.id())
			.filter((now) -> now.state() == Substitution.State.DECLINED)
			.isPresent();
		return Turn.stay(Reply.say(declined ? SubstitutePhrase.DECLINED.with("pendamping", known.absentName())
				: SubstitutePhrase.ENDED.with("pengganti", known.substituteName())));
	}

	private Turn<SubstituteState> choose(Speaker speaker) {
		List<Candidate> joined = this.substitutions.candidates(speaker).stream().filter(Candidate::joined).toList();
		return joined.isEmpty() ? Turn.stay(Reply.say(SubstitutePhrase.NOBODY.with()))
				: Turn.ask(new SubstituteState.Choosing(), SubstitutePhrase.ASK_WHO.with(), buttons(joined));
	}

	private static List<Button> buttons(List<Candidate> candidates) {
		return candidates.stream()
			.limit(SHOWN)
			.map((one) -> Button.of(label(one, candidates),
					Action.of(SubstitutionActions.DIALOGUE, "siapa", one.id().value())))
			.toList();
	}

	private static Wording label(Candidate one, List<Candidate> all) {
		boolean unique = all.stream().filter((other) -> other.name().equals(one.name())).count() == 1;
		return (unique || one.kecamatan().isEmpty()) ? CommonPhrase.plain(one.name())
				: SubstitutePhrase.CANDIDATE.with("nama", one.name(), "kecamatan", one.kecamatan());
	}

	private Turn<SubstituteState> step(SubstituteState state, Said said, Speaker speaker) {
		return switch (state) {
			case SubstituteState.Choosing _ -> chosen(said, speaker);
			case SubstituteState.From(long substitute, String name) -> day(said, speaker)
				.map((day) -> Turn.<SubstituteState>ask(new SubstituteState.Until(substitute, name, day),
						SubstitutePhrase.ASK_UNTIL.with("dari", Dates.full(day)), days(day)))
				.orElseGet(() -> Turn.again(SubstitutePhrase.DAY_HINT.with()));
			case SubstituteState.Until(long substitute, String name, LocalDate from) -> day(said, speaker)
				.map((day) -> day.isBefore(from) ? Turn.<SubstituteState>again(SubstitutePhrase.RANGE_HINT.with())
						: confirm(new SubstituteState.Ready(substitute, name, from, day)))
				.orElseGet(() -> Turn.again(SubstitutePhrase.DAY_HINT.with()));
			case SubstituteState.Ready ready -> decided(ready, said, speaker);
		};
	}

	private Turn<SubstituteState> chosen(Said said, Speaker speaker) {
		List<Candidate> all = this.substitutions.candidates(speaker);
		List<Candidate> fitting = switch (said) {
			case Said.Press press -> fitting(all, (one) -> one.id().value() == press.number(0));
			case Said.Words words -> named(all, words.text());
			case Said.Command _, Said.File _ -> List.of();
		};
		if (fitting.isEmpty()) {
			return Turn.again(SubstitutePhrase.WHO_HINT.with());
		}
		if (fitting.size() > 1) {
			return Turn.ask(new SubstituteState.Choosing(), SubstitutePhrase.ASK_WHO.with(), buttons(fitting));
		}
		Candidate one = fitting.getFirst();
		return one.joined()
				? Turn.ask(new SubstituteState.From(one.id().value(), one.name()),
						SubstitutePhrase.ASK_FROM.with("nama", one.name()), days(this.substitutions.today(speaker)))
				: Turn.again(SubstitutePhrase.NOT_JOINED.with("nama", one.name()));
	}

	/** The very name if there is one, else those that hold what was typed. */
	private static List<Candidate> named(List<Candidate> all, String text) {
		String typed = bare(text);
		List<Candidate> same = fitting(all, (one) -> bare(one.name()).equals(typed));
		return (same.isEmpty() && typed.length() > 2) ? fitting(all, (one) -> bare(one.name()).contains(typed)) : same;
	}

	private static List<Candidate> fitting(List<Candidate> all, Predicate<Candidate> which) {
		return all.stream().filter(which).toList();
	}

	private static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).strip().replaceFirst("^(ibu|bu|bapak|pak)\\.?\\s+", "");
	}

	private static List<Button> days(LocalDate first) {
		return first.datesUntil(first.plusDays(SHOWN))
			.map((day) -> Button.suggestion(CommonPhrase.plain(Dates.dayAndMonth(day)),
					Action.of(SubstitutionActions.DIALOGUE, "hari", day)))
			.toList();
	}

	private Optional<LocalDate> day(Said said, Speaker speaker) {
		LocalDate today = this.substitutions.today(speaker);
		return switch (said) {
			case Said.Press press -> pressed(press.text(0)).filter((day) -> !day.isBefore(today));
			case Said.Words words -> (SpokenDate.parse(words.text(), today) instanceof SpokenDate.Date(LocalDate day))
					? Optional.of(day) : Optional.empty();
			case Said.Command _, Said.File _ -> Optional.empty();
		};
	}

	private static Optional<LocalDate> pressed(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static Turn<SubstituteState> confirm(SubstituteState.Ready ready) {
		return Turn.ask(ready,
				SubstitutePhrase.CONFIRM.with("nama", ready.name(), "dari", Dates.full(ready.from()), "sampai",
						Dates.full(ready.until())),
				Button.yes(SubstitutePhrase.SAVE.with(), Action.of(SubstitutionActions.DIALOGUE, "simpan")),
				Button.no(SubstitutePhrase.CANCEL.with(), Action.of(SubstitutionActions.DIALOGUE, "batal")));
	}

	private Turn<SubstituteState> decided(SubstituteState.Ready ready, Said said, Speaker speaker) {
		String verb = (said instanceof Said.Press press) ? press.verb() : "";
		return switch (verb) {
			case "simpan" -> Turn.end(Reply.say(result(ready,
					this.substitutions.name(new StaffId(ready.substitute()), ready.from(), ready.until(), speaker))));
			case "batal" -> Turn.end(Reply.say(SubstitutePhrase.CANCELLED.with()));
			default -> confirm(ready);
		};
	}

	private static Wording result(SubstituteState.Ready ready, NameResult result) {
		return switch (result) {
			case NameResult.Named(Substitution _, int kelompok) -> SubstitutePhrase.SAVED.with("nama", ready.name(),
					"dari", Dates.full(ready.from()), "sampai", Dates.full(ready.until()), "jumlah", kelompok);
			case NameResult.Overlaps(Substitution other) -> SubstitutePhrase.OVERLAPS.with("pengganti",
					other.substituteName(), "dari", Dates.full(other.from()), "sampai", Dates.full(other.until()));
			case NameResult.IsAway(Substitution other) -> SubstitutePhrase.IS_AWAY.with("nama", other.absentName(),
					"dari", Dates.full(other.from()), "sampai", Dates.full(other.until()));
			case NameResult.NotACandidate() -> SubstitutePhrase.NOT_A_CANDIDATE.with();
			case NameResult.NoSuchRange() -> SubstitutePhrase.RANGE_HINT.with();
			case NameResult.NothingToServe() -> SubstitutePhrase.NOTHING_TO_SERVE.with();
		};
	}

}
