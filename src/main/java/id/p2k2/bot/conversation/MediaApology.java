package id.p2k2.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.outbox.RefusedMedia;
import id.p2k2.bot.text.Wording;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever asked to hear or see something that Telegram did not take is told so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MediaApology implements RefusedMedia {

	private static final Duration WORTH = Duration.ofHours(1);

	private final Outbox outbox;

	private final Clock clock;

	MediaApology(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public void refused(Refused refused) {
		MessageBuilder message = Message
			.to(refused.to(), "reply.media-refused", "reply:media-refused:" + refused.message())
			.say(wording(refused.what()), List.of());
		refused.subject().ifPresent(message::about);
		this.outbox.enqueue(message.answer(this.clock.instant(), WORTH));
	}

	private static Wording wording(Outgoing.Media what) {
		return switch (what) {
			case PHOTO -> ConversationPhrase.PICTURE_NOT_SHOWN.with();
			case VOICE -> ConversationPhrase.VOICE_NOT_PLAYED.with();
			case VIDEO -> ConversationPhrase.FILM_NOT_PLAYED.with();
		};
	}

}
