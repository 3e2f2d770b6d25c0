package id.p2k2.bot.privacy.chat;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.people.Speaker;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /data}: what is stored of this chat, in plain words. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DataDialogue implements Dialogue<DataDialogue.None> {

	private final StoredWords words;

	DataDialogue(StoredWords words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "data";
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public boolean whileStopped() {
		return true;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("data", Entry.ALL, PrivacyPhrase.DATA_DESCRIPTION, PrivacyPhrase.DATA_LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return Turn.stay(Reply.say(this.words.about(speaker)));
	}

	/** Telling needs no state. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
