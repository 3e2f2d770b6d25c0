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
import id.p2k2.bot.inbox.Attachments;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.roster.Alike;
import id.p2k2.bot.roster.CodeListMaker;
import id.p2k2.bot.roster.Imports;
import id.p2k2.bot.roster.Preview;
import id.p2k2.bot.roster.ReadResult;
import id.p2k2.bot.roster.RefusedRowsMaker;
import id.p2k2.bot.roster.SaveResult;
import id.p2k2.bot.shared.ImportId;

import org.springframework.stereotype.Component;

/**
 * A file of staff or members: sent at any time, or after {@code /impor}. The preview
 * comes first and can be saved at once; nearly equal names are looked through by whoever
 * wants to, at most {@value #QUESTIONS} of them.
 */
@Component
class ImportDialogue implements Dialogue<ImportState> {

	private static final int QUESTIONS = 10;

	private static final Set<Role> ROLES = Set.of(Role.KOORDINATOR, Role.PENDAMPING);

	private final Imports imports;

	ImportDialogue(Imports imports) {
		this.imports = imports;
	}

	@Override
	public String name() {
		return "impor";
	}

	@Override
	public Class<ImportState> states() {
		return ImportState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("impor", ROLES, ImportPhrase.DESCRIPTION, ImportPhrase.LABEL, Entry.Place.MORE));
	}

	@Override
	public boolean takes(Incoming.Attachment attachment, Speaker speaker) {
		return attachment.kind() == Incoming.FileKind.DOCUMENT && speaker.roles().stream().anyMatch(ROLES::contains);
	}

	@Override
	public boolean reads(Incoming.Attachment attachment, Speaker speaker) {
		return takes(attachment, speaker) && attachment.size() <= Attachments.LARGEST;
	}

	@Override
	public Turn<ImportState> next(Optional<ImportState> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Command _ -> Turn.ask(new ImportState.Waiting(), explanation(speaker).with());
			case Said.File file -> file(state, file, speaker);
			case Said.Words _ -> Turn.again(state.flatMap(ImportDialogue::imported).isPresent()
					? ImportPhrase.PRESS_A_BUTTON.with() : ImportPhrase.SEND_A_FILE.with());
			case Said.Press press -> state.map((known) -> pressed(known, press, speaker))
				.orElseGet(() -> Turn.over(Reply.say(ImportPhrase.GONE.with())));
		};
	}

	private static ImportPhrase explanation(Speaker speaker) {
		return speaker.roles().contains(Role.KOORDINATOR) ? ImportPhrase.EXPLAIN_BOTH : ImportPhrase.EXPLAIN_MEMBERS;
	}

	private Turn<ImportState> file(Optional<ImportState> state, Said.File file, Speaker speaker) {
		state.flatMap(ImportDialogue::imported).ifPresent((earlier) -> this.imports.discard(earlier, speaker));
		return switch (this.imports.read(file.attachment(), file.content(), speaker)) {
			case ReadResult.Read(Preview preview) when !preview.changes() -> unchanged(preview);
			case ReadResult.Read(Preview preview) -> previewed(preview);
			case ReadResult refused -> Turn.end(Reply.say(ImportWords.refusal(refused)));
		};
	}

	private Turn<ImportState> unchanged(Preview preview) {
		List<Reply> replies = new ArrayList<>(List.of(Reply.say(ImportWords.preview(preview))));
		refusedRows(preview.id(), preview.counts().refused()).ifPresent(replies::add);
		return Turn.end(replies.toArray(Reply[]::new));
	}

	private Turn<ImportState> previewed(Preview preview) {
		List<Button> buttons = new ArrayList<>();
		if (!preview.alike().isEmpty()) {
			buttons.add(button(ImportPhrase.CHECK_ALIKE, "mirip"));
		}
		buttons.add(Button.yes(ImportPhrase.SAVE.with(), Action.of(name(), "simpan")));
		buttons.add(Button.no(ImportPhrase.CANCEL.with(), Action.of(name(), "batal")));
		return Turn.ask(new ImportState.Previewed(preview.id().value()), ImportWords.preview(preview), buttons);
	}

	private Turn<ImportState> pressed(ImportState state, Said.Press press, Speaker speaker) {
		return switch (state) {
			case ImportState.Waiting _ -> Turn.again(ImportPhrase.SEND_A_FILE.with());
			case ImportState.Previewed(long imported) -> decided(new ImportId(imported), press.verb(), speaker);
			case ImportState.Asked asked -> {
				this.imports.answer(new ImportId(asked.imported()), asked.pair(), press.verb().equals("sama"), speaker);
				yield ask(new ImportId(asked.imported()), asked.asked() + 1, speaker);
			}
		};
	}

	private Turn<ImportState> decided(ImportId id, String verb, Speaker speaker) {
		return switch (verb) {
			case "simpan" -> save(id, speaker);
			case "mirip" -> ask(id, 1, speaker);
			default -> {
				this.imports.discard(id, speaker);
				yield Turn.end(Reply.say(ImportPhrase.CANCELLED.with()));
			}
		};
	}

	private Turn<ImportState> ask(ImportId id, int question, Speaker speaker) {
		Optional<Alike> pair = (question <= QUESTIONS) ? this.imports.alike(id, speaker) : Optional.empty();
		return pair
			.map((alike) -> Turn.<ImportState>ask(new ImportState.Asked(id.value(), alike.number(), question),
					ImportWords.alike(alike), Button.yes(ImportPhrase.SAME_PERSON.with(), Action.of(name(), "sama")),
					Button.no(ImportPhrase.DIFFERENT_PERSONS.with(), Action.of(name(), "beda"))))
			.orElseGet(() -> this.imports.preview(id, speaker)
				.map(this::previewed)
				.orElseGet(() -> Turn.end(Reply.say(ImportPhrase.GONE.with()))));
	}

	private Turn<ImportState> save(ImportId id, Speaker speaker) {
		return switch (this.imports.save(id, speaker)) {
			case SaveResult.Gone() -> Turn.end(Reply.say(ImportPhrase.GONE.with()));
			case SaveResult.AlreadySaved() -> Turn.end(Reply.say(ImportPhrase.ALREADY_SAVED.with()));
			case SaveResult.Saved saved -> saved(id, saved);
		};
	}

	private Turn<ImportState> saved(ImportId id, SaveResult.Saved saved) {
		List<Reply> replies = new ArrayList<>();
		replies.add(Reply
			.say(ImportPhrase.SAVED.with("baru", saved.counts().added(), "berubah", saved.counts().changed())));
		if (saved.counts().added() > 0) {
			replies
				.add(new Reply.Document(CodeListMaker.NAME, CodeListMaker.of(id), ImportPhrase.CODES_CAPTION.with()));
		}
		refusedRows(id, saved.counts().refused()).ifPresent(replies::add);
		return Turn.end(replies.toArray(Reply[]::new));
	}

	private static Optional<Reply> refusedRows(ImportId id, long refused) {
		return (refused == 0) ? Optional.empty() : Optional.of(new Reply.Document(RefusedRowsMaker.NAME,
				String.valueOf(id.value()), ImportPhrase.REFUSED_CAPTION.with("jumlah", refused)));
	}

	private Button button(ImportPhrase label, String verb) {
		return Button.of(label.with(), Action.of(name(), verb));
	}

	private static Optional<ImportId> imported(ImportState state) {
		return switch (state) {
			case ImportState.Waiting _ -> Optional.empty();
			case ImportState.Previewed(long imported) -> Optional.of(new ImportId(imported));
			case ImportState.Asked(long imported, int _, int _) -> Optional.of(new ImportId(imported));
		};
	}

}
