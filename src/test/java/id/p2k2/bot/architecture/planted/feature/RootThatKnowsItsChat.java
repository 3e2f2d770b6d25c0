package id.p2k2.bot.architecture.planted.feature;

import java.time.Instant;

import id.p2k2.bot.architecture.planted.feature.chat.ChatThatSeesTooMuch;
import id.p2k2.bot.architecture.planted.feature.notice.Notice;
import id.p2k2.bot.conversation.Dialogue;

/** Knows what it must not know, and lives where it must not live. */
abstract class RootThatKnowsItsChat implements Dialogue<Object> {

	private final Class<?> chat = ChatThatSeesTooMuch.class;

	private final Notice notice = new Notice();

	String both() {
		return this.chat.getName() + this.notice + Instant.now();
	}

}
