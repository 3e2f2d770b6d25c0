package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.FilingResult;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /keluhan}: a family complains, from its own chat only. */
@Component
@Order(28)
class ComplaintDialogue implements Dialogue<ComplaintState> {

	private static final int MOST_PARTS = 20;

	private final Tickets tickets;

	private final RestrictedSteps restricted;

	private final AboutPetugas aboutPetugas;

	private final ComplaintBeginning beginning;

	ComplaintDialogue(Tickets tickets, RestrictedSteps restricted, AboutPetugas aboutPetugas,
			ComplaintBeginning beginning) {
		this.aboutPetugas = aboutPetugas;
		this.beginning = beginning;
		this.tickets = tickets;
		this.restricted = restricted;
	}

	@Override
	public String name() {
		return TicketActions.COMPLAINT;
	}

	@Override
	public Class<ComplaintState> states() {
		return ComplaintState.class;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public boolean leavesTraces() {
		return true;
	}

	@Override
	public List<Reply> parting(ComplaintState state) {
		return state.begun()
			.filter(Draft::restricted)
			.map((draft) -> Reply.say(ComplaintPhrase.PARTING.with(), RestrictedSteps.sweep(draft)))
			.stream()
			.toList();
	}

	@Override
	public boolean whileStopped() {
		return true;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry(AskElsewhere.COMPLAINT, Set.of(Role.KPM), ComplaintPhrase.DESCRIPTION, ComplaintPhrase.LABEL,
						Entry.Place.FIRST),
				new Entry(AskElsewhere.RESTRICTED, Set.of(Role.KPM), ComplaintPhrase.DESCRIPTION, ComplaintPhrase.LABEL,
						Entry.Place.HIDDEN));
	}

	@Override
	public Turn<ComplaintState> next(Optional<ComplaintState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String name, String argument) when name.equals(AskElsewhere.RESTRICTED) ->
				this.beginning.notToPendamping(AskElsewhere.Restricted.of(argument), speaker);
			case Said.Command(String _, String argument) -> this.beginning.begin(argument, speaker);
			case Said.Press press when press.verb().equals("mulai") -> this.beginning.begin(speaker);
			case Said.Press press when press.verb().equals("kembali") -> this.beginning.again(state, speaker);
			case Said.Press press when press.verb().equals("hapus") -> RestrictedSteps.swept(state, press.number(0));
			case Said.Press press -> state.map((known) -> pressed(known, press, speaker))
				.orElseGet(() -> Turn.over(Reply.say(ComplaintPhrase.REFUSED.with())));
			case Said.Words words -> state.map((known) -> said(known, Optional.of(Part.words(words.text())), speaker))
				.orElseGet(() -> this.beginning.begin(speaker));
			case Said.File file -> state.map((known) -> said(known, SpokenParts.of(file), speaker))
				.orElseGet(() -> this.beginning.begin(speaker));
		};
	}

	private Turn<ComplaintState> pressed(ComplaintState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case ComplaintState.AskingConsent(long link, long since, String said) -> ComplaintBeginning
				.own(link, speaker)
				.map((family) -> this.beginning.consented(family, since, said, press.verb().equals("boleh"), speaker))
				.orElseGet(() -> this.beginning.begin(speaker));
			case ComplaintState.ChoosingCategory(long link, long since, String said) when press.verb()
				.equals("siapa") ->
				ComplaintBeginning.own(press.number(0), speaker)
					.or(() -> ComplaintBeginning.own(link, speaker))
					.map((family) -> this.beginning.begin(family, since, said, speaker))
					.orElseGet(() -> this.beginning.begin(speaker));
			case ComplaintState.ChoosingCategory(long link, long since, String said) -> ComplaintWords.category(press)
				.map((category) -> chosen(Draft.begun(link, since, category, said), speaker))
				.orElseGet(() -> Turn.again(ComplaintPhrase.CATEGORY_HINT.with()));
			case ComplaintState.ChangingCategory(Draft draft) -> ComplaintWords.category(press)
				.map((category) -> chosen(draft.about(category), speaker))
				.orElseGet(() -> Turn.again(ComplaintPhrase.CATEGORY_HINT.with()));
			case ComplaintState.Writing(Draft draft) -> enough(draft, speaker);
			case ComplaintState.Reviewing(Draft draft) -> reviewed(draft, press.verb(), speaker);
			case ComplaintState.Changing(Draft draft) -> changed(draft, press.verb(), speaker);
			case ComplaintState.AskingWhich(Draft draft) -> ComplaintBeginning.own(draft.link(), speaker)
				.map((family) -> this.aboutPetugas.chosen(draft, press, family))
				.orElseGet(() -> this.beginning.begin(speaker));
			case ComplaintState.Unread unread -> RestrictedSteps.stillUnread(unread, "");
			case ComplaintState.AskingSafe(Draft draft) -> this.restricted.safe(draft, press.verb().equals("aman"));
			case ComplaintState.AskingName(Draft draft) -> this.restricted.named(draft, !press.verb().equals("dengan"));
			case ComplaintState.AskingKecamatan(Draft draft) -> this.restricted.in(draft, "");
			case ComplaintState.Confirming(Draft draft) -> press.verb().equals("kirim") ? file(draft, speaker)
					: Turn.end(Reply.say(ComplaintPhrase.CANCELLED.with(), RestrictedSteps.sweep(draft)));
		};
	}

	private Turn<ComplaintState> chosen(Draft draft, Speaker speaker) {
		Optional<Family> family = ComplaintBeginning.own(draft.link(), speaker);
		if (family.isEmpty()) {
			return this.beginning.begin(speaker);
		}
		if (draft.restricted()) {
			return this.restricted.begin(draft, family.get());
		}
		return draft.parts().isEmpty() ? Turn.ask(new ComplaintState.Writing(draft), ComplaintWords.askText(draft))
				: enough(draft, speaker);
	}

	private Turn<ComplaintState> said(ComplaintState state, Optional<Part> part, Speaker speaker) {
		return switch (state) {
			case ComplaintState.Writing(Draft draft) -> written(draft, part, speaker);
			case ComplaintState.Reviewing(Draft draft) -> written(draft, part, speaker);
			case ComplaintState.AskingKecamatan(Draft draft) -> part.filter((words) -> words.kind() == Part.Kind.TEXT)
				.map((words) -> this.restricted.in(draft, words.text()))
				.orElseGet(() -> Turn.again(ComplaintPhrase.PRESS_HINT.with()));
			case ComplaintState.AskingSafe(Draft draft) -> aboutPetugas(draft, part, speaker);
			case ComplaintState.AskingName(Draft draft) -> aboutPetugas(draft, part, speaker);
			case ComplaintState.Unread unread -> RestrictedSteps.stillUnread(unread, part.map(Part::text).orElse(""));
			case ComplaintState.ChoosingCategory _, ComplaintState.ChangingCategory _ ->
				Turn.again(ComplaintPhrase.CATEGORY_HINT.with());
			case ComplaintState.AskingConsent _, ComplaintState.Changing _, ComplaintState.AskingWhich _,
					ComplaintState.Confirming _ ->
				Turn.again(ComplaintPhrase.PRESS_HINT.with());
		};
	}

	private Turn<ComplaintState> aboutPetugas(Draft draft, Optional<Part> part, Speaker speaker) {
		return part.filter((words) -> AboutPetugas.meant(words.text()))
			.flatMap((_) -> ComplaintBeginning.own(draft.link(), speaker))
			.map((family) -> this.aboutPetugas.which(draft, family))
			.orElseGet(() -> Turn.again(ComplaintPhrase.PRESS_HINT.with()));
	}

	private Turn<ComplaintState> written(Draft draft, Optional<Part> part, Speaker speaker) {
		if (part.isEmpty()) {
			return Turn.again(ComplaintPhrase.NOT_THIS_FILE.with());
		}
		if (part.get().kind() == Part.Kind.TEXT && SpokenParts.enough(part.get().text())) {
			return enough(draft, speaker);
		}
		if (draft.anonymous() && part.get().kind() != Part.Kind.TEXT) {
			return Turn.again(ComplaintPhrase.RECOGNISABLE.with());
		}
		Draft more = (draft.parts().size() < MOST_PARTS) ? draft.and(part.get()) : draft;
		return Turn.collect(new ComplaintState.Writing(more), ComplaintPhrase.GOT_PART.with(),
				List.of(ComplaintWords.enough()));
	}

	private Turn<ComplaintState> enough(Draft draft, Speaker speaker) {
		if (draft.parts().isEmpty()) {
			return Turn.again(ComplaintPhrase.TEXT_HINT.with());
		}
		return draft.restricted() ? this.restricted.told(draft) : ComplaintBeginning.own(draft.link(), speaker)
			.map((family) -> Turn.<ComplaintState>ask(new ComplaintState.Reviewing(draft),
					ComplaintWords.summary(draft, family, this.tickets.readers(family)), ComplaintWords.review()))
			.orElseGet(() -> this.beginning.begin(speaker));
	}

	private Turn<ComplaintState> reviewed(Draft draft, String verb, Speaker speaker) {
		return switch (verb) {
			case "kirim" -> file(draft, speaker);
			case "tanpanama" -> draft.hasFiles() ? Turn.again(ComplaintPhrase.RECOGNISABLE.with())
					: file(draft.anonymous(true), speaker);
			case "jangan" -> ComplaintBeginning.own(draft.link(), speaker)
				.map((family) -> this.restricted.begin(draft.toPetugas(), family))
				.orElseGet(() -> this.beginning.begin(speaker));
			case "ubah" -> Turn.ask(new ComplaintState.Changing(draft), ComplaintPhrase.ASK_CHANGE.with(),
					ComplaintWords.changes());
			default -> Turn.end(Reply.say(ComplaintPhrase.CANCELLED.with()));
		};
	}

	private Turn<ComplaintState> changed(Draft draft, String verb, Speaker speaker) {
		return switch (verb) {
			case "ubahjenis" -> Turn.ask(new ComplaintState.ChangingCategory(draft),
					ComplaintPhrase.ASK_CATEGORY.with("sapaan",
							ComplaintBeginning.own(draft.link(), speaker).map(Family::addressed).orElse("")),
					ComplaintWords.categories());
			case "ubahisi" ->
				Turn.ask(new ComplaintState.Writing(draft.with(List.of())), ComplaintWords.askText(draft));
			default ->
				Turn.ask(new ComplaintState.Writing(draft), ComplaintWords.askText(draft), ComplaintWords.enough());
		};
	}

	private Turn<ComplaintState> file(Draft draft, Speaker speaker) {
		Optional<Family> family = ComplaintBeginning.own(draft.link(), speaker);
		if (family.isEmpty()) {
			return this.beginning.begin(speaker);
		}
		FilingResult result = this.tickets.file(draft.ticket(family.get()), speaker.chat().bot());
		return switch (result) {
			case FilingResult.Filed filed ->
				Turn.<ComplaintState>end(ComplaintWords.filed(draft, filed, this.tickets.readers(family.get())))
					.then(ComplaintWords.stillSilent(speaker, draft.safe()));
			case FilingResult.NotAgreed _ -> this.beginning.begin(family.get(), draft.since(), "", speaker);
			case FilingResult.NoReader _ -> RestrictedSteps.unread(draft, ComplaintPhrase.NO_PETUGAS.with())
				.after(Reply.say(ComplaintWords.channels(draft.category())));
			case FilingResult.Recognisable _ -> Turn.again(ComplaintPhrase.RECOGNISABLE.with());
			case FilingResult.Refused _ -> Turn.end(Reply.say(ComplaintPhrase.REFUSED.with()));
		};
	}

}
