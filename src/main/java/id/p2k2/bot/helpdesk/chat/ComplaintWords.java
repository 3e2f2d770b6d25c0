package id.p2k2.bot.helpdesk.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.FilingResult;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

/**
 * How a complaint is asked for. What was said is never said back: it stands above, and so
 * does not enter the queue.
 */
final class ComplaintWords {

	private ComplaintWords() {
	}

	static List<Button> consent() {
		return List.of(Button.yes(ComplaintPhrase.MAY.with(), action("boleh")),
				Button.no(ComplaintPhrase.MAY_NOT.with(), action("tidak")));
	}

	/** The categories, and the other families of this phone. */
	static List<Button> categories(List<Family> others) {
		List<Button> buttons = new ArrayList<>(categories());
		others.forEach((family) -> buttons.add(Button.of(ComplaintPhrase.FOR_OTHER.with("nama", family.addressed()),
				action("siapa", family.link().value()))));
		return buttons;
	}

	static List<Button> categories() {
		return Arrays.stream(Category.values())
			.filter((category) -> category != Category.TANYA)
			.map((category) -> Button.of(category.with(), action("jenis", category.name())))
			.toList();
	}

	/** Empty for what is on none of these buttons. */
	static Optional<Category> category(Said.Press press) {
		return Arrays.stream(Category.values())
			.filter((category) -> category != Category.TANYA && category.name().equals(press.text(0)))
			.findFirst();
	}

	static Wording askText(Draft draft) {
		return draft.anonymous() ? ComplaintPhrase.ASK_TEXT_ANONYMOUS.with()
				: ComplaintPhrase.ASK_TEXT.with("jenis", draft.category().with());
	}

	static Button enough() {
		return Button.suggestion(ComplaintPhrase.ENOUGH.with(), action("sudah"));
	}

	static Wording summary(Draft draft, Family family, List<String> readers) {
		return ComplaintPhrase.SUMMARY.with("dari", family.addressed(), "jenis", draft.category().with(), "isi",
				counts(draft.parts()), "pembaca", readers(readers));
	}

	static List<Button> review() {
		return List.of(Button.yes(ComplaintPhrase.SEND.with(), action("kirim")),
				Button.of(ComplaintPhrase.SEND_ANONYMOUS.with(), action("tanpanama")),
				Button.of(ComplaintPhrase.NOT_TO_PENDAMPING.with(), action("jangan")),
				Button.of(ComplaintPhrase.CHANGE.with(), action("ubah")),
				Button.no(ComplaintPhrase.CANCEL.with(), action("batal")));
	}

	static List<Button> changes() {
		return List.of(Button.of(ComplaintPhrase.CHANGE_CATEGORY.with(), action("ubahjenis")),
				Button.of(ComplaintPhrase.CHANGE_TEXT.with(), action("ubahisi")),
				Button.of(ComplaintPhrase.ADD_TEXT.with(), action("tambah")));
	}

	static Wording channels(Category category) {
		return (category == Category.AMAN) ? ComplaintPhrase.CHANNELS_SAFETY.with() : ComplaintPhrase.CHANNELS.with();
	}

	static List<Button> safe() {
		return List.of(Button.yes(ComplaintPhrase.SAFE.with(), action("aman")),
				Button.no(ComplaintPhrase.NOT_SAFE.with(), action("tidakaman")));
	}

	static List<Button> names() {
		return List.of(Button.of(ComplaintPhrase.ANONYMOUS.with(), action("tanpa")),
				Button.of(ComplaintPhrase.NAMED.with(), action("dengan")));
	}

	static Wording confirm(Draft draft) {
		return ComplaintPhrase.CONFIRM.with("jenis", draft.category().with(), "isi", counts(draft.parts()), "nama",
				draft.anonymous() ? ComplaintPhrase.ANONYMOUS.with() : ComplaintPhrase.NAMED.with(), "balasan",
				draft.safe() ? ComplaintPhrase.SAFE.with() : ComplaintPhrase.NOT_SAFE.with(), "kepada",
				(draft.notFor() > 0) ? ComplaintPhrase.OTHER_PETUGAS.with() : ComplaintPhrase.ANY_PETUGAS.with());
	}

	static List<Button> confirming() {
		return List.of(Button.yes(ComplaintPhrase.SEND.with(), action("kirim")),
				Button.no(ComplaintPhrase.CANCEL.with(), action("batal")));
	}

	/**
	 * That it is kept. The bubble belongs to the ticket, so that it can say later that it
	 * was read; of what has no name and of what is restricted the queue keeps no code.
	 */
	static Reply filed(Draft draft, FilingResult.Filed filed, List<String> readers) {
		Reply told = draft.restricted()
				? Reply.say(ComplaintPhrase.FILED_RESTRICTED.with("kode", filed.code()), RestrictedSteps.sweep(draft))
				: Reply.say(ComplaintPhrase.FILED.with("kode", filed.code(), "pembaca", readers(readers)));
		return new Reply.About(TicketActions.subject(filed.handle()),
				(draft.restricted() || draft.anonymous()) ? new Reply.Fleeting(told) : told);
	}

	/**
	 * A silent chat is told that it stays so, unless nothing may be sent there at all.
	 */
	static Reply[] stillSilent(Speaker speaker, boolean safe) {
		return (speaker.stopped() && safe) ? new Reply[] { Reply.say(ComplaintPhrase.STILL_SILENT.with()) }
				: new Reply[0];
	}

	/** Takes away what was said from this minute on. */
	static Button sweep(Instant since) {
		return sweep(since.getEpochSecond() / 60);
	}

	static Button sweep(long since) {
		return Button.of(ComplaintPhrase.SWEEP.with(), action("hapus", since));
	}

	/** Out of where nothing is asked; nothing was kept, so it begins anew. */
	static Button back() {
		return Button.of(ComplaintPhrase.BACK.with(), action("kembali"));
	}

	static Wording readers(List<String> names) {
		return names.isEmpty() ? ComplaintPhrase.NO_READER.with() : CommonPhrase.plain(String.join(" / ", names));
	}

	private static List<Wording> counts(List<Part> parts) {
		List<Wording> lines = new ArrayList<>();
		count(lines, ComplaintPhrase.COUNT_TEXT, parts, Part.Kind.TEXT);
		count(lines, ComplaintPhrase.COUNT_VOICE, parts, Part.Kind.VOICE);
		count(lines, ComplaintPhrase.COUNT_PHOTO, parts, Part.Kind.PHOTO);
		return lines;
	}

	private static void count(List<Wording> lines, ComplaintPhrase phrase, List<Part> parts, Part.Kind kind) {
		long number = parts.stream().filter((part) -> part.kind() == kind).count();
		if (number > 0) {
			lines.add(phrase.with("jumlah", number));
		}
	}

	private static String action(String verb, Object... arguments) {
		return Action.of(TicketActions.COMPLAINT, verb, arguments);
	}

}
