package id.p2k2.bot.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Cuts a digest into messages of Telegram's length, with few enough buttons each. */
@Component
class DigestPages {

	/** The name of the dialogue that takes the presses. */
	static final String DIALOGUE = "ringkasan";

	/** Leaves room for the date and for another language below Telegram's 4,096. */
	private static final int LENGTH = 3300;

	private static final int BUTTONS = 8;

	private final Texts texts;

	DigestPages(Texts texts) {
		this.texts = texts;
	}

	List<Digest.Page> of(Recipient recipient, List<Section> sections, Instant now) {
		List<Draft> drafts = drafts(sections);
		List<Digest.Page> pages = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			List<Button> buttons = new ArrayList<>(drafts.get(i).buttons);
			if (i + 1 < drafts.size()) {
				buttons
					.add(Button.of(DigestPhrase.NEXT.with(), Action.of(DIALOGUE, "hal", recipient.audience(), i + 1)));
			}
			else if (recipient.audience() == Audience.PENDAMPING) {
				buttons.add(Button.item(DigestPhrase.HOUR.with(), Action.of(DIALOGUE, "jam")));
			}
			pages.add(new Digest.Page(DigestPhrase.PAGE.with("tanggal", Dates.full(recipient.today(now)), "bagian",
					drafts.get(i).sections()), buttons));
		}
		return pages;
	}

	private List<Draft> drafts(List<Section> sections) {
		List<Draft> drafts = new ArrayList<>(List.of(new Draft()));
		for (Section section : sections) {
			int heading = length(section.heading()) + 2;
			for (Item item : section.items()) {
				int length = length(item.line()) + 1;
				if (!drafts.getLast().takes(length + heading, item.buttons().size())) {
					drafts.add(new Draft());
				}
				drafts.getLast().add(section, item, length, heading);
			}
		}
		return drafts;
	}

	private int length(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN).length();
	}

	/** A page that is being filled. */
	private static final class Draft {

		private final List<Section> parts = new ArrayList<>();

		private final List<Button> buttons = new ArrayList<>();

		private int length;

		boolean takes(int more, int moreButtons) {
			return this.parts.isEmpty()
					|| (this.length + more <= LENGTH && this.buttons.size() + moreButtons <= BUTTONS);
		}

		void add(Section section, Item item, int ofItem, int ofHeading) {
			if (this.parts.isEmpty() || this.parts.getLast().heading() != section.heading()) {
				this.parts.add(new Section(section.heading(), new ArrayList<>()));
				this.length += ofHeading;
			}
			this.parts.getLast().items().add(item);
			this.buttons.addAll(item.buttons());
			this.length += ofItem;
		}

		List<Wording> sections() {
			if (this.parts.isEmpty()) {
				return List.of(DigestPhrase.NOTHING.with());
			}
			return this.parts.stream()
				.map((part) -> DigestPhrase.SECTION.with("judul", part.heading(), "baris",
						part.items().stream().map(Item::line).toList()))
				.toList();
		}

	}

}
