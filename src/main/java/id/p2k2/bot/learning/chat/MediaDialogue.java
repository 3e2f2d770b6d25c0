package id.p2k2.bot.learning.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.MediaShelf;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.SesiMedia;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.text.FileSize;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * A pendamping adds a picture, a voice note or a short film to a sesi, for the families
 * of their kelompok, replaces it by sending another, and takes it away.
 */
@Component
class MediaDialogue implements Dialogue<MediaState> {

	private final Catalogue catalogue;

	private final MediaShelf shelf;

	MediaDialogue(Catalogue catalogue, MediaShelf shelf) {
		this.catalogue = catalogue;
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return LearningActions.MEDIA;
	}

	@Override
	public Class<MediaState> states() {
		return MediaState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of();
	}

	@Override
	public Turn<MediaState> next(Optional<MediaState> state, Said said, Speaker speaker) {
		if (speaker.as(StaffRole.PENDAMPING).isEmpty()) {
			return Turn.over(Reply.say(LearningPhrase.MEDIA_NOT_YOURS.with()));
		}
		Optional<Sesi> sesi = state.map((known) -> switch (known) {
			case MediaState.Waiting(String code) -> code;
		}).flatMap(this.catalogue::sesi);
		return switch (said) {
			case Said.Press press -> pressed(press, speaker);
			case Said.File given ->
				sesi.map((known) -> added(known, given.attachment(), speaker)).orElseGet(MediaDialogue::gone);
			case Said.Words _, Said.Command _ ->
				sesi.isPresent() ? Turn.again(LearningPhrase.MEDIA_HINT.with()) : gone();
		};
	}

	private Turn<MediaState> pressed(Said.Press press, Speaker speaker) {
		Optional<Sesi> sesi = this.catalogue.sesi(press.text(0));
		return switch (press.verb()) {
			case "buka" ->
				sesi.map((known) -> ask(known, speaker, LearningPhrase.MEDIA_ASK)).orElseGet(MediaDialogue::gone);
			case "hapus" ->
				sesi.flatMap((known) -> removed(known, press.text(1), speaker)).orElseGet(MediaDialogue::gone);
			case "selesai" -> Turn.end(Reply.say(LearningPhrase.MEDIA_END.with()));
			default -> gone();
		};
	}

	private Turn<MediaState> ask(Sesi sesi, Speaker speaker, LearningPhrase phrase) {
		List<SesiMedia> media = this.shelf.of(sesi.code(), speaker);
		List<Wording> lines = media.stream()
			.map((one) -> LearningPhrase.MEDIA_LINE.with("jenis", kind(one.kind()), "ukuran",
					FileSize.said(one.bytes())))
			.toList();
		List<Button> buttons = new ArrayList<>(
				media.stream().map((one) -> MediaWords.removal(sesi.code(), one.kind())).toList());
		buttons.add(Button.of(LearningPhrase.MEDIA_DONE.with(), Action.of(name(), "selesai")));
		return Turn.ask(new MediaState.Waiting(sesi.code()), phrase.with("judul", sesi.title(), "daftar",
				lines.isEmpty() ? List.of(LearningPhrase.MEDIA_NONE.with()) : lines), buttons);
	}

	private Turn<MediaState> added(Sesi sesi, Incoming.Attachment file, Speaker speaker) {
		Optional<Outgoing.Media> kind = switch (file.kind()) {
			case PHOTO -> Optional.of(Outgoing.Media.PHOTO);
			case VOICE -> Optional.of(Outgoing.Media.VOICE);
			case VIDEO -> Optional.of(Outgoing.Media.VIDEO);
			case DOCUMENT -> Optional.empty();
		};
		if (kind.isEmpty()) {
			return Turn.again(LearningPhrase.MEDIA_HINT.with());
		}
		return this.shelf.put(sesi.code(), kind.get(), file.fileId(), file.size(), speaker)
				? ask(sesi, speaker, LearningPhrase.MEDIA_ADDED)
				: Turn.again(LearningPhrase.MEDIA_TOO_LARGE.with("ukuran", FileSize.said(SesiMedia.most(kind.get()))));
	}

	private Optional<Turn<MediaState>> removed(Sesi sesi, String kind, Speaker speaker) {
		return Arrays.stream(Outgoing.Media.values())
			.filter((known) -> known.name().equals(kind))
			.findFirst()
			.map((known) -> {
				this.shelf.remove(sesi.code(), known, speaker);
				return ask(sesi, speaker, LearningPhrase.MEDIA_REMOVED);
			});
	}

	private static Wording kind(Outgoing.Media kind) {
		return switch (kind) {
			case PHOTO -> LearningPhrase.PICTURE.with();
			case VOICE -> LearningPhrase.VOICE.with();
			case VIDEO -> LearningPhrase.FILM.with();
		};
	}

	private static Turn<MediaState> gone() {
		return Turn.over(Reply.say(LearningPhrase.SESI_GONE.with()));
	}

}
