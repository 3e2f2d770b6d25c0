package id.p2k2.bot.outbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Tells those who want to know that Telegram did not take a picture, voice note or film.
 */
@Component
class MediaRefusals {

	/** Whoever is blocked or gone waits for nothing. */
	private static final Set<SendResult.Reason> UNANSWERED = Set.of(SendResult.Reason.FILE_GONE,
			SendResult.Reason.BAD_REQUEST);

	private final List<RefusedMedia> listeners;

	MediaRefusals(List<RefusedMedia> listeners) {
		this.listeners = listeners;
	}

	void refused(OutboxRow row, SendResult.Reason reason) {
		if (row.operation() != Operation.MEDIA || !UNANSWERED.contains(reason)) {
			return;
		}
		String[] kindAndFile = String.valueOf(row.document()).split(":", 2);
		RefusedMedia.Refused refused = new RefusedMedia.Refused(row.id(), row.to(), Optional.ofNullable(row.subject()),
				Outgoing.Media.valueOf(kindAndFile[0]), kindAndFile[1], reason == SendResult.Reason.FILE_GONE);
		this.listeners.forEach((listener) -> listener.refused(refused));
	}

}
