package id.p2k2.bot.privacy.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Texts;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /bahasa}: the languages there are words in. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LanguageDialogue implements Dialogue<LanguageDialogue.None> {

	private final Texts texts;

	private final Chats chats;

	LanguageDialogue(Texts texts, Chats chats) {
		this.texts = texts;
		this.chats = chats;
	}

	@Override
	public String name() {
		return "bahasa";
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("bahasa", Entry.ALL, PrivacyPhrase.LANGUAGE_DESCRIPTION, PrivacyPhrase.LANGUAGE_LABEL,
				Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Press press when this.texts.languages().contains(press.text(0)) -> chosen(press.text(0), speaker);
			default -> Turn.stay(offer());
		};
	}

	private Reply offer() {
		List<Button> buttons = this.texts.languages()
			.stream()
			.map((language) -> Button.of(CommonPhrase.plain(spoken(language)), Action.of(name(), "pilih", language)))
			.toList();
		return (buttons.size() > 1) ? Reply.say(PrivacyPhrase.ASK_LANGUAGE.with(), buttons)
				: Reply.say(PrivacyPhrase.ONLY_INDONESIAN.with());
	}

	private Turn<None> chosen(String language, Speaker speaker) {
		this.chats.language(speaker.chat(), language);
		return Turn.stay(Reply.say(PrivacyPhrase.LANGUAGE_SET.with("bahasa", spoken(language))), new Reply.Commands());
	}

	/** For instance "Indonesia" or "Jawa". */
	static String spoken(String language) {
		return Locale.of(language).getDisplayLanguage(Locale.of(Texts.INDONESIAN));
	}

	/** A choice needs no state. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
