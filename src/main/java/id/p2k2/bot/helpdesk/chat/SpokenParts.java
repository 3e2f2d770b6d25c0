package id.p2k2.bot.helpdesk.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.inbox.Incoming;

/** What can be part of a ticket: words, voice notes and pictures. */
final class SpokenParts {

	private static final Set<String> ENOUGH = Set.of("sudah", "sudah lanjut", "udah", "selesai", "cukup", "sudah cukup",
			"itu saja", "sampun");

	private SpokenParts() {
	}

	/** Empty for what is not taken. */
	static Optional<Part> of(Said.File file) {
		return of(file.attachment());
	}

	/** Empty for what is not taken. */
	static Optional<Part> of(Incoming.Attachment attachment) {
		return switch (attachment.kind()) {
			case VOICE -> Optional.of(new Part(Part.Kind.VOICE, attachment.caption(), attachment.fileId()));
			case PHOTO -> Optional.of(new Part(Part.Kind.PHOTO, attachment.caption(), attachment.fileId()));
			case DOCUMENT, VIDEO -> Optional.empty();
		};
	}

	/** Whether words only say that nothing more comes. */
	static boolean enough(String text) {
		return ENOUGH.contains(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip());
	}

}
