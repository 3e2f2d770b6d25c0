package id.p2k2.bot.learning.chat;

import java.util.List;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.SesiMedia;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.text.FileSize;
import id.p2k2.bot.text.Wording;

/** How what a pendamping has added to a sesi is offered. */
final class MediaWords {

	private MediaWords() {
	}

	/** One button each, with the size: families pay for every megabyte. */
	static List<Button> offers(List<SesiMedia> media) {
		return media.stream()
			.map((one) -> Button.of(offer(one.kind()).with("ukuran", FileSize.said(one.bytes())),
					Action.of(LearningActions.READING, "tayang", one.sesi(), one.id())))
			.toList();
	}

	private static LearningPhrase offer(Outgoing.Media kind) {
		return switch (kind) {
			case PHOTO -> LearningPhrase.SEE_PICTURE;
			case VOICE -> LearningPhrase.LISTEN;
			case VIDEO -> LearningPhrase.SEE_FILM;
		};
	}

	static Button removal(String sesi, Outgoing.Media kind) {
		Wording label = switch (kind) {
			case PHOTO -> LearningPhrase.REMOVE_PICTURE.with();
			case VOICE -> LearningPhrase.REMOVE_VOICE.with();
			case VIDEO -> LearningPhrase.REMOVE_FILM.with();
		};
		return Button.of(label, Action.of(LearningActions.MEDIA, "hapus", sesi, kind));
	}

}
