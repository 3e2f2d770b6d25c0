package id.p2k2.bot.joining.chat;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.joining.CardRefusal;
import id.p2k2.bot.joining.FamilyResult;
import id.p2k2.bot.joining.Joining;
import id.p2k2.bot.joining.OpenResult;
import id.p2k2.bot.joining.StaffResult;
import id.p2k2.bot.joining.UnbindResult;
import id.p2k2.bot.joining.chat.JoiningState.FamilyAsked;
import id.p2k2.bot.joining.chat.JoiningState.FirstAsked;
import id.p2k2.bot.joining.chat.JoiningState.RemindersAsked;
import id.p2k2.bot.joining.chat.JoiningState.StaffAsked;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** {@code /start}, a nomor kartu, or a stranger's words. */
@Component
class JoiningDialogue implements Dialogue<JoiningState> {

	private final Joining joining;

	private final Chats chats;

	private final JoiningWords words = new JoiningWords();

	JoiningDialogue(Joining joining, Chats chats) {
		this.joining = joining;
		this.chats = chats;
	}

	@Override
	public String name() {
		return Joining.DIALOGUE;
	}

	@Override
	public Class<JoiningState> states() {
		return JoiningState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("start", Entry.ALL, JoiningPhrase.START_DESCRIPTION, JoiningPhrase.START_LABEL,
				Entry.Place.HIDDEN));
	}

	@Override
	public Turn<JoiningState> next(Optional<JoiningState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String _, String text) -> open(text, speaker);
			case Said.Press press when press.verb().equals("bukansaya") ->
				notMine(new LinkId(press.number(0)), speaker);
			case Said.Press press when state.isPresent() -> pressed(state.get(), press.verb().equals("ya"), speaker);
			case Said.Press _ -> Turn.over(Reply.say(JoiningPhrase.OVER.with()));
			case Said.Words _, Said.File _ -> Turn.again(JoiningPhrase.PLEASE_CHOOSE.with());
		};
	}

	private Turn<JoiningState> open(String text, Speaker speaker) {
		return switch (this.joining.open(text, speaker)) {
			case OpenResult.NoCode _ -> greet(speaker);
			case OpenResult.First(String hash) ->
				Turn.ask(new FirstAsked(hash), JoiningPhrase.FIRST_INTRO.with(), agree());
			case OpenResult.OfStaff(long code, String name, StaffRole role) -> Turn.ask(new StaffAsked(code),
					JoiningPhrase.STAFF_INTRO.with("nama", name, "tugas", this.words.role(role)), agree());
			case OpenResult.OfFamily(long code, Links.Invited family, String phrase) ->
				askWho(code, family).after(Reply.say(JoiningPhrase.FAMILY_INTRO.with("frasa", phrase)));
			case CardRefusal refusal -> refused(refusal, speaker);
		};
	}

	private Turn<JoiningState> greet(Speaker speaker) {
		if (speaker.roles().contains(Role.STRANGER)) {
			return Turn.end(Reply.say(JoiningPhrase.STRANGER.with()));
		}
		return undecided(speaker).map(this::askReminders)
			.orElseGet(() -> Turn.end(new Reply.Menu(this.words.welcomeBack(speaker))));
	}

	/** A family that left before she was asked. */
	private Optional<Family> undecided(Speaker speaker) {
		return speaker.families()
			.stream()
			.filter((family) -> !this.chats.decisions(family.link()).containsKey(Purpose.PENGINGAT))
			.findFirst();
	}

	private Turn<JoiningState> askWho(long code, Links.Invited family) {
		return Turn.ask(new FamilyAsked(code),
				JoiningPhrase.ASK_WHO.with("nama", family.addressed(), "kelompok", family.kelompokName()),
				Button.yes(JoiningPhrase.YES_RIGHT.with(), Action.of(name(), "ya")),
				Button.no(JoiningPhrase.NOT_ME.with(), Action.of(name(), "tidak")));
	}

	private Button agree() {
		return Button.yes(JoiningPhrase.AGREE.with(), Action.of(name(), "ya"));
	}

	private Turn<JoiningState> pressed(JoiningState state, boolean yes, Speaker speaker) {
		return switch (state) {
			case FirstAsked(String hash) -> joined(this.joining.agreeFirst(hash, speaker), speaker);
			case StaffAsked(long code) -> joined(this.joining.agree(code, speaker), speaker);
			case FamilyAsked(long code) when yes -> bound(this.joining.confirm(code, speaker), speaker);
			case FamilyAsked(long code) -> {
				this.joining.deny(code);
				yield Turn.end(Reply.say(JoiningPhrase.NOT_ME_THANKS.with()));
			}
			case RemindersAsked(LinkId link) -> decided(link, yes, speaker);
		};
	}

	private Turn<JoiningState> joined(StaffResult result, Speaker speaker) {
		return switch (result) {
			case StaffResult.Joined(StaffRole role) ->
				Turn.end(new Reply.Menu(JoiningPhrase.STAFF_JOINED.with("tugas", this.words.role(role))),
						new Reply.Commands());
			case CardRefusal refusal -> refused(refusal, speaker);
		};
	}

	private Turn<JoiningState> bound(FamilyResult result, Speaker speaker) {
		return switch (result) {
			case FamilyResult.Bound(LinkId link, Links.Invited family, LinkKind kind, boolean limited) -> {
				Turn<JoiningState> turn = askReminders(link, family.addressed()).then(new Reply.Commands());
				if (kind == LinkKind.TITIP_KABAR) {
					turn = turn.after(Reply.say(JoiningPhrase.LIMITED.with("nama", family.addressed())));
				}
				yield limited ? turn.after(Reply.say(JoiningPhrase.OTHERS_LIMITED.with())) : turn;
			}
			case CardRefusal refusal -> refused(refusal, speaker);
		};
	}

	private Turn<JoiningState> askReminders(Family family) {
		return askReminders(family.link(), family.addressed());
	}

	private Turn<JoiningState> askReminders(LinkId link, String addressed) {
		return Turn.ask(new RemindersAsked(link), JoiningPhrase.ASK_REMINDERS.with("nama", addressed),
				Button.yes(JoiningPhrase.ALLOW.with(), Action.of(name(), "ya")),
				Button.no(JoiningPhrase.DENY.with(), Action.of(name(), "tidak")));
	}

	private Turn<JoiningState> decided(LinkId link, boolean granted, Speaker speaker) {
		Optional<Family> family = speaker.families().stream().filter((own) -> own.link().equals(link)).findFirst();
		if (family.isEmpty()) {
			return Turn.end(Reply.say(JoiningPhrase.OVER.with()));
		}
		this.chats.decide(link, Purpose.PENGINGAT, granted);
		Wording recap = (granted ? JoiningPhrase.FAMILY_JOINED : JoiningPhrase.FAMILY_JOINED_QUIET).with("nama",
				family.get().addressed(), "kelompok", family.get().kelompokName());
		return Turn.end(new Reply.Menu(recap));
	}

	private Turn<JoiningState> notMine(LinkId newer, Speaker speaker) {
		UnbindResult result = this.joining.notMine(newer, speaker);
		return (result == UnbindResult.UNBOUND) ? Turn.stay(Reply.say(JoiningPhrase.UNBOUND.with()))
				: Turn.over(Reply.say(JoiningPhrase.UNBOUND_BEFORE.with()));
	}

	private Turn<JoiningState> refused(CardRefusal refusal, Speaker speaker) {
		return (refusal == CardRefusal.JOINED_ALREADY) ? greet(speaker)
				: Turn.end(Reply.say(this.words.refusal(refusal)));
	}

}
