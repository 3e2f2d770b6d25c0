package id.p2k2.bot.roster.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.roster.CodeListMaker;
import id.p2k2.bot.roster.StaffList;
import id.p2k2.bot.roster.StaffList.Listed;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** {@code /staf}: who works in the kabupaten, new codes, and goodbyes. */
@Component
class StaffListDialogue implements Dialogue<StaffListDialogue.State> {

	private static final int PAGE = 15;

	private final StaffList staff;

	StaffListDialogue(StaffList staff) {
		this.staff = staff;
	}

	@Override
	public String name() {
		return "staf";
	}

	@Override
	public Class<State> states() {
		return State.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("staf", Set.of(Role.KOORDINATOR), StaffListPhrase.DESCRIPTION, StaffListPhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<State> next(Optional<State> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> list(speaker, 0);
			case Said.Press press -> pressed(press, new StaffId(press.number(0)), speaker);
			case Said.Words _, Said.File _ -> Turn.again(ImportPhrase.PRESS_A_BUTTON.with());
		};
	}

	private Turn<State> pressed(Said.Press press, StaffId id, Speaker speaker) {
		return switch (press.verb()) {
			case "daftar" -> list(speaker, press.number(0));
			case "orang" -> listed(id, speaker, StaffListDialogue::member);
			case "kode" ->
				this.staff.renewCode(speaker, id) ? listed(id, speaker, StaffListDialogue::code) : impossible();
			case "keluar" -> listed(id, speaker, StaffListDialogue::confirm);
			case "ya" -> listed(id, speaker, (listed) -> this.staff.deactivate(speaker, id)
					? Turn.end(Reply.say(StaffListPhrase.DEACTIVATED.with("nama", listed.name()))) : impossible());
			default -> list(speaker, 0);
		};
	}

	private Turn<State> listed(StaffId id, Speaker speaker, java.util.function.Function<Listed, Turn<State>> then) {
		return this.staff.one(speaker, id).map(then).orElseGet(StaffListDialogue::impossible);
	}

	private static Turn<State> impossible() {
		return Turn.end(Reply.say(StaffListPhrase.NOT_POSSIBLE.with()));
	}

	private Turn<State> list(Speaker speaker, long skipped) {
		List<Listed> some = this.staff.some(speaker, skipped, PAGE + 1);
		if (some.isEmpty()) {
			return Turn.end(Reply.say(StaffListPhrase.NOBODY.with()));
		}
		List<Listed> shown = some.subList(0, Math.min(PAGE, some.size()));
		List<Button> buttons = new ArrayList<>(shown.stream()
			.map((listed) -> Button.of(CommonPhrase.plain(listed.name()), action("orang", listed.id().value())))
			.toList());
		if (some.size() > PAGE) {
			buttons.add(Button.of(StaffListPhrase.NEXT.with(), action("daftar", skipped + PAGE)));
		}
		return Turn.show(new State.Looking(),
				StaffListPhrase.LIST.with("baris", shown.stream().map(StaffListDialogue::line).toList()), buttons);
	}

	private static Wording line(Listed listed) {
		return (listed.joined() ? StaffListPhrase.LINE_JOINED : StaffListPhrase.LINE_WAITING).with("nama",
				listed.name(), "peran", role(listed.role()));
	}

	private static Turn<State> member(Listed listed) {
		List<Button> buttons = new ArrayList<>();
		if (!listed.joined()) {
			buttons.add(Button.of(StaffListPhrase.NEW_CODE.with(), action("kode", listed.id().value())));
		}
		buttons.add(Button.of(StaffListPhrase.DEACTIVATE.with(), action("keluar", listed.id().value())));
		buttons.add(Button.of(StaffListPhrase.BACK.with(), action("daftar", 0)));
		Wording area = listed.kecamatan().map(CommonPhrase::plain).orElseGet(StaffListPhrase.WHOLE_KABUPATEN::with);
		return Turn.show(new State.Looking(),
				StaffListPhrase.MEMBER.with("nama", listed.name(), "peran", role(listed.role()), "wilayah", area,
						"keadaan", (listed.joined() ? StaffListPhrase.JOINED : StaffListPhrase.WAITING).with()),
				buttons);
	}

	private static Turn<State> code(Listed listed) {
		return Turn.end(new Reply.Document(CodeListMaker.NAME, CodeListMaker.of(listed.id()),
				StaffListPhrase.CODE_CAPTION.with("nama", listed.name())));
	}

	private static Turn<State> confirm(Listed listed) {
		Wording question = (listed.kelompok() > 0)
				? StaffListPhrase.CONFIRM_WITH_KELOMPOK.with("nama", listed.name(), "jumlah", listed.kelompok())
				: StaffListPhrase.CONFIRM.with("nama", listed.name());
		return Turn.ask(new State.Looking(), question,
				Button.yes(StaffListPhrase.YES.with(), action("ya", listed.id().value())),
				Button.no(StaffListPhrase.NO.with(), action("orang", listed.id().value())));
	}

	private static Wording role(StaffRole role) {
		return switch (role) {
			case PENDAMPING -> StaffListPhrase.PENDAMPING.with();
			case PELATIH -> StaffListPhrase.PELATIH.with();
			case PETUGAS_PENGADUAN -> StaffListPhrase.PETUGAS_PENGADUAN.with();
			case KOORDINATOR -> StaffListPhrase.KOORDINATOR.with();
		};
	}

	private static String action(String verb, long number) {
		return Action.of("staf", verb, number);
	}

	/** The buttons carry all that is known. */
	sealed interface State {

		/** The list or one of it is shown. */
		record Looking() implements State {

		}

	}

}
