package id.p2k2.bot.helpdesk.chat;

import java.util.Optional;

import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.inbox.Incoming;

/** The files that can be part of a question: voice notes and pictures. */
final class AskParts {

	private AskParts() {
	}

	/** Empty for what is not taken. */
	static Optional<Part> of(Incoming.Attachment attachment) {
		return switch (attachment.kind()) {
			case VOICE -> Optional.of(new Part(Part.Kind.VOICE, attachment.caption(), attachment.fileId()));
			case PHOTO -> Optional.of(new Part(Part.Kind.PHOTO, attachment.caption(), attachment.fileId()));
			case DOCUMENT, VIDEO -> Optional.empty();
		};
	}

}
