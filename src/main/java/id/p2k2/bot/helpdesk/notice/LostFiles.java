package id.p2k2.bot.helpdesk.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.RefusedMedia;

import org.springframework.stereotype.Component;

/**
 * Whoever opened a voice note or picture of a ticket that Telegram does not know any more
 * is told how to hear of it all the same. Nobody else is told: who attached it may not be
 * alone with the phone.
 */
@Component
class LostFiles implements RefusedMedia {

	private static final Duration WORTH = Duration.ofHours(1);

	private final Outbox outbox;

	private final Clock clock;

	LostFiles(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public void refused(Refused refused) {
		refused.subject()
			.filter((subject) -> refused.unknown() && subject.startsWith("ticket:"))
			.ifPresent((subject) -> this.outbox
				.enqueue(Message.to(refused.to(), "reply.file-lost", "reply:file-lost:" + refused.message())
					.say(TicketNoticePhrase.FILE_LOST.with(), List.of())
					.about(subject)
					.answer(this.clock.instant(), WORTH)));
	}

}
