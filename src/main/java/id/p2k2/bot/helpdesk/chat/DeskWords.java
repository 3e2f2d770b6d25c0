package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.helpdesk.DeskList;
import id.p2k2.bot.helpdesk.HistoryEntry;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Ticket;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketState;
import id.p2k2.bot.helpdesk.TicketView;
import id.p2k2.bot.helpdesk.Utterance;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

/** How staff sees tickets. */
final class DeskWords {

	/** An answer with more words would not stand whole in what the family opens. */
	private static final int LONGEST_ANSWER = 3_000;

	private static final int MOST_PARTS = 20;

	private static final int MOST_FILES = 20;

	private DeskWords() {
	}

	static List<Button> list(DeskList.Page page, boolean oral) {
		List<Button> buttons = new ArrayList<>();
		for (DeskList.Line line : page.lines()) {
			DeskPhrase phrase = line.late() ? DeskPhrase.LINE_LATE : DeskPhrase.LINE;
			buttons.add(Button.of(
					phrase.with("kode", line.code(), "jenis", line.category().with(), "keadaan", line.state().with()),
					TicketActions.open(line.id())));
		}
		if (page.more()) {
			buttons.add(Button.of(DeskPhrase.NEXT.with(), action("daftar", page.number() + 1)));
		}
		if (oral) {
			buttons.add(Button.of(DeskPhrase.ORAL.with(), Action.of(TicketActions.ORAL, "mulai")));
		}
		return buttons;
	}

	/** In the place of the pressed message, so that its buttons stay. */
	static Reply again(TicketView view) {
		return new Reply.About(view.ticket().subject(), new Reply.Show(whole(view), buttons(view)));
	}

	static Button back(TicketView view) {
		return Button.of(DeskPhrase.BACK.with(), TicketActions.open(view.ticket().number()));
	}

	static Reply view(TicketView view) {
		Ticket ticket = view.ticket();
		return new Reply.About(ticket.subject(),
				view.whole() ? Reply.say(whole(view), buttons(view)) : Reply.say(head(view)));
	}

	/** Jawab, Teruskan, Tutup laporan; then what the ticket holds, and all the rest. */
	private static List<Button> buttons(TicketView view) {
		Ticket ticket = view.ticket();
		long id = ticket.number().value();
		List<Button> buttons = new ArrayList<>();
		if (!ticket.oral()) {
			buttons.add(Button.of(DeskPhrase.ANSWER.with(), action("jawab", id, ticket.version())));
		}
		if (!ticket.restricted() && !ticket.forwarded()) {
			buttons.add(Button.of(DeskPhrase.FORWARD.with(), action("teruskan", id, ticket.version())));
		}
		if (ticket.state() != TicketState.SELESAI) {
			buttons.add(Button.of(DeskPhrase.CLOSE.with(), action("tutup", id, ticket.version())));
		}
		List<Utterance> files = view.said().stream().filter((one) -> one.kind() != Part.Kind.TEXT).toList();
		for (int i = Math.max(0, files.size() - MOST_FILES); i < files.size(); i++) {
			DeskPhrase label = (files.get(i).kind() == Part.Kind.VOICE) ? DeskPhrase.PLAY : DeskPhrase.SHOW;
			buttons.add(Button.of(label.with("nomor", i + 1), action("berkas", id, files.get(i).id())));
		}
		if (!Saying.newest(view.said(), DeskWords::line).all()) {
			buttons.add(Button.of(DeskPhrase.ALL.with(), action("semua", id)));
		}
		buttons.add(Button.of(DeskPhrase.MORE.with(), action("lain", id)));
		return buttons;
	}

	static List<Button> more(TicketView view, List<Ticket> alike) {
		long id = view.ticket().number().value();
		List<Button> buttons = new ArrayList<>();
		buttons.add(Button.of(DeskPhrase.NOTE.with(), action("catat", id)));
		buttons.add(Button.of(DeskPhrase.HISTORY.with(), action("riwayat", id)));
		alike.forEach((other) -> buttons
			.add(Button.of(DeskPhrase.MERGE.with("kode", other.code()), action("gabung", id, other.number().value()))));
		if (view.ticket().restricted() && view.ticket().anonymous()) {
			buttons.add(Button.of(DeskPhrase.IDENTITY.with(), action("siapa", id)));
		}
		buttons.add(back(view));
		return buttons;
	}

	/** What is restricted is never spoken of in a meeting, nor taken to a bank. */
	static List<Button> templates(Ticket ticket) {
		List<Button> everywhere = List.of(template(DeskPhrase.TEMPLATE_RECEIVED_LABEL, 0),
				template(DeskPhrase.TEMPLATE_ASK_LABEL, 1));
		return ticket.restricted() ? everywhere
				: Stream
					.concat(everywhere.stream(), Stream.of(template(DeskPhrase.TEMPLATE_MEETING_LABEL, 2),
							template(DeskPhrase.TEMPLATE_BANK_LABEL, 3)))
					.toList();
	}

	static Optional<DeskPhrase> template(long number) {
		List<DeskPhrase> all = List.of(DeskPhrase.TEMPLATE_RECEIVED, DeskPhrase.TEMPLATE_ASK,
				DeskPhrase.TEMPLATE_MEETING, DeskPhrase.TEMPLATE_BANK);
		return (number >= 0 && number < all.size()) ? Optional.of(all.get((int) number)) : Optional.empty();
	}

	private static Button template(DeskPhrase label, int number) {
		return Button.suggestion(label.with(), action("contoh", number));
	}

	/** Whether an answer can be shown in one message, to both. */
	static boolean fits(List<Part> parts) {
		return parts.size() <= MOST_PARTS
				&& parts.stream().mapToInt((part) -> part.text().length() + 1).sum() <= LONGEST_ANSWER;
	}

	static Wording preview(DeskPhrase question, String code, List<Part> parts) {
		return question.with("kode", code, "isi", parts.stream().map((part) -> switch (part.kind()) {
			case TEXT -> CommonPhrase.plain(part.text());
			case VOICE -> DeskPhrase.VOICE.with();
			case PHOTO -> DeskPhrase.PHOTO.with();
		}).toList());
	}

	static List<Button> previewing() {
		return List.of(Button.yes(DeskPhrase.SEND.with(), action("kirim")),
				Button.of(DeskPhrase.CHANGE.with(), action("ubah")),
				Button.no(DeskPhrase.CANCEL.with(), action("batal")));
	}

	static List<Button> ending() {
		return List.of(Button.yes(DeskPhrase.CLOSE.with(), action("akhiri")),
				Button.of(DeskPhrase.CHANGE.with(), action("ubah")),
				Button.no(DeskPhrase.CANCEL.with(), action("batal")));
	}

	/** All that was said, in as many messages as it takes. */
	static Reply[] all(TicketView view) {
		Ticket ticket = view.ticket();
		return Saying.pages(view.said(), DeskWords::line)
			.stream()
			.map((lines) -> new Reply.About(ticket.subject(),
					Reply.say(DeskPhrase.ALL_OF.with("kode", ticket.code(), "isi", lines))))
			.toArray(Reply[]::new);
	}

	static Wording history(Ticket ticket, List<HistoryEntry> entries) {
		return DeskPhrase.HISTORY_OF.with("kode", ticket.code(), "isi",
				entries.stream()
					.skip(Math.max(0, entries.size() - 30))
					.map((entry) -> DeskPhrase.HISTORY_LINE.with("saat", Dates.fullWithHour(entry.at(), ticket.zone()),
							"apa", entry.kind().with(), "siapa", entry.by().orElse("")))
					.toList());
	}

	static String action(String verb, Object... arguments) {
		return Action.of(TicketActions.STAFF, verb, arguments);
	}

	private static Wording whole(TicketView view) {
		Ticket ticket = view.ticket();
		return DeskPhrase.VIEW.with("kode", ticket.code(), "jenis", ticket.category().with(), "keadaan",
				ticket.state().with(), "dari", from(view), "batas", Dates.fullWithHour(ticket.dueAt(), ticket.zone()),
				"isi", said(view));
	}

	private static Wording head(TicketView view) {
		Ticket ticket = view.ticket();
		return DeskPhrase.HEAD.with("kode", ticket.code(), "jenis", ticket.category().with(), "keadaan",
				ticket.state().with(), "kelompok", view.kelompok().orElse("-"), "pemegang", view.owner().orElse("-"),
				"batas", Dates.fullWithHour(ticket.dueAt(), ticket.zone()));
	}

	private static Wording from(TicketView view) {
		if (view.ticket().anonymous()) {
			String place = view.ticket().kecamatan();
			return (place != null) ? DeskPhrase.FROM_PLACE.with("kecamatan", place) : DeskPhrase.FROM_NOBODY.with();
		}
		Optional<String> kelompok = view.kelompok();
		return view.family()
			.map((name) -> kelompok.map((group) -> DeskPhrase.FROM.with("nama", name, "kelompok", group))
				.orElseGet(() -> DeskPhrase.FROM_NAME.with("nama", name)))
			.orElseGet(() -> kelompok.map((group) -> DeskPhrase.FROM_KELOMPOK.with("kelompok", group))
				.orElseGet(DeskPhrase.FROM_NOBODY::with));
	}

	/** The newest words; where older ones are left out, a button shows them all. */
	private static List<Wording> said(TicketView view) {
		Saying saying = Saying.newest(view.said(), DeskWords::line);
		List<Wording> lines = new ArrayList<>(saying.lines());
		if (!saying.all()) {
			lines.addFirst(DeskPhrase.OLDER.with());
		}
		if (view.ticket().restricted() && !view.ticket().repliesSafe()) {
			lines.addFirst(DeskPhrase.NOT_SAFE.with());
		}
		return lines;
	}

	private static Wording line(Utterance one) {
		Wording words = switch (one.kind()) {
			case TEXT -> CommonPhrase.plain(one.text());
			case VOICE -> DeskPhrase.VOICE.with();
			case PHOTO -> DeskPhrase.PHOTO.with();
		};
		return switch (one.author()) {
			case FAMILY -> DeskPhrase.SAID.with("isi", words);
			case STAFF -> DeskPhrase.ANSWERED.with("nama", one.staff(), "isi", words);
			case NOTE, REASON -> DeskPhrase.NOTED.with("nama", one.staff(), "isi", words);
		};
	}

}
