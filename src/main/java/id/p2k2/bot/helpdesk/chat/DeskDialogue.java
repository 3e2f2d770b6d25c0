package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.DeskList;
import id.p2k2.bot.helpdesk.DeskView;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketCode;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /tiket} and {@code /laporan_khusus}: staff reads, answers, forwards and closes.
 */
@Component
@Order(24)
class DeskDialogue implements Dialogue<DeskState> {

	private static final Set<Role> READERS = Set.of(Role.PENDAMPING, Role.KOORDINATOR, Role.PETUGAS_PENGADUAN);

	private final DeskView desk;

	private final DeskList list;

	private final DeskSteps steps;

	DeskDialogue(DeskView desk, DeskList list, DeskSteps steps) {
		this.desk = desk;
		this.list = list;
		this.steps = steps;
	}

	@Override
	public String name() {
		return TicketActions.STAFF;
	}

	@Override
	public Class<DeskState> states() {
		return DeskState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(
				new Entry("tiket", Set.of(Role.PENDAMPING), DeskPhrase.DESCRIPTION, DeskPhrase.LABEL,
						Entry.Place.FIRST),
				new Entry("tiket", Set.of(Role.KOORDINATOR), DeskPhrase.DESCRIPTION, DeskPhrase.LABEL,
						Entry.Place.HIDDEN),
				new Entry("laporan_khusus", Set.of(Role.PETUGAS_PENGADUAN), DeskPhrase.RESTRICTED_DESCRIPTION,
						DeskPhrase.RESTRICTED_LABEL, Entry.Place.FIRST));
	}

	@Override
	public Optional<Said.Command> meant(String text, Speaker speaker) {
		boolean petugas = speaker.roles().contains(Role.PETUGAS_PENGADUAN);
		return speaker.roles().stream().anyMatch(READERS::contains)
				? TicketCode.typed(text).map((code) -> new Said.Command(petugas ? "laporan_khusus" : "tiket", code))
				: Optional.empty();
	}

	@Override
	public Turn<DeskState> next(Optional<DeskState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command(String _, String argument) when !argument.isBlank() -> TicketCode.typed(argument)
				.flatMap((code) -> this.desk.open(code, speaker))
				.map((view) -> Turn.<DeskState>stay(DeskWords.view(view)))
				.orElseGet(DeskSteps::hidden);
			case Said.Command _ -> list(speaker, 0, false);
			case Said.Press press -> pressed(state, press, speaker);
			case Said.Words words -> state.map((known) -> said(known, Optional.of(Part.words(words.text())), speaker))
				.orElseGet(() -> list(speaker, 0, false));
			case Said.File file -> state.map((known) -> said(known, SpokenParts.of(file), speaker))
				.orElseGet(() -> list(speaker, 0, false));
		};
	}

	private Turn<DeskState> list(Speaker speaker, int number, boolean pressed) {
		DeskList.Page page = this.list.page(speaker, number);
		boolean oral = speaker.as(StaffRole.PENDAMPING).isPresent();
		Wording head = page.lines().isEmpty() ? DeskPhrase.NONE.with() : DeskPhrase.LIST.with("jumlah", page.all());
		List<Button> buttons = DeskWords.list(page, oral);
		return Turn.stay(pressed ? new Reply.Show(head, buttons) : Reply.say(head, buttons));
	}

	private Turn<DeskState> pressed(Optional<DeskState> state, Said.Press press, Speaker speaker) {
		TicketId id = new TicketId(press.number(0));
		return switch (press.verb()) {
			case "daftar" -> list(speaker, (int) Math.min(1_000, press.number(0)), true);
			case "buka" -> this.desk.open(id, speaker)
				.map((view) -> Turn.<DeskState>stay(DeskWords.view(view)))
				.orElseGet(DeskSteps::hidden);
			case "jawab" -> this.steps.answer(id, press.number(1), speaker);
			case "teruskan" -> this.steps.forward(id, press.number(1), speaker);
			case "setuju" -> this.steps.forwardAloud(id, press.number(1), speaker);
			case "belumsetuju" -> Turn.stay(Reply.say(DeskPhrase.CANCELLED.with()));
			case "tutup" -> this.steps.close(id, press.number(1), speaker);
			case "berkas" -> this.steps.file(id, press.number(1), speaker);
			case "semua" -> this.steps.all(id, speaker);
			case "lain" -> this.steps.more(id, speaker);
			case "catat" -> this.steps.note(id, speaker);
			case "riwayat" -> this.steps.history(id, speaker);
			case "gabung" -> this.steps.merge(id, new TicketId(press.number(1)), speaker);
			case "siapa" -> this.steps.reason(id, speaker);
			default -> state.map((known) -> within(known, press, speaker))
				.orElseGet(() -> Turn.over(Reply.say(DeskPhrase.PRESS_HINT.with())));
		};
	}

	private Turn<DeskState> within(DeskState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case DeskState.Answering(long ticket, long version) when press.verb().equals("contoh") ->
				this.steps.template(ticket, version, press.number(0), speaker);
			case DeskState.Previewing previewing when press.verb().equals("kirim") ->
				this.steps.send(previewing, speaker);
			case DeskState.Previewing(long ticket, long version, List<Part> _) when press.verb().equals("ubah") ->
				this.steps.answer(new TicketId(ticket), version, speaker);
			case DeskState.Closing(long ticket, long version) when press.verb().equals("lewati") ->
				this.steps.closed(new DeskState.Ending(ticket, version, List.of()), speaker);
			case DeskState.Ending ending when press.verb().equals("akhiri") -> this.steps.closed(ending, speaker);
			case DeskState.Ending(long ticket, long version, List<Part> _) when press.verb().equals("ubah") ->
				this.steps.close(new TicketId(ticket), version, speaker);
			case DeskState.Answering _, DeskState.Previewing _, DeskState.Closing _, DeskState.Ending _,
					DeskState.Noting _, DeskState.Reasoning _ ->
				Turn.end(Reply.say(DeskPhrase.CANCELLED.with()));
		};
	}

	private Turn<DeskState> said(DeskState state, Optional<Part> part, Speaker speaker) {
		if (part.isEmpty()) {
			return Turn.again(DeskPhrase.ANSWER_HINT.with());
		}
		return switch (state) {
			case DeskState.Answering(long ticket, long version) ->
				this.steps.more(new DeskState.Previewing(ticket, version, List.of()), part.get(), speaker);
			case DeskState.Previewing previewing -> this.steps.more(previewing, part.get(), speaker);
			case DeskState.Closing(long ticket, long version) ->
				this.steps.more(new DeskState.Ending(ticket, version, List.of()), part.get(), speaker);
			case DeskState.Ending ending -> this.steps.more(ending, part.get(), speaker);
			case DeskState.Noting _, DeskState.Reasoning _ when part.get().text().isBlank() ->
				Turn.again(DeskPhrase.WORDS_ONLY.with());
			case DeskState.Noting(long ticket) -> this.steps.noted(ticket, part.get().text(), speaker);
			case DeskState.Reasoning(long ticket) -> this.steps.writer(ticket, part.get().text(), speaker);
		};
	}

}
