package id.p2k2.bot.privacy;

import java.util.Optional;

import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stop and go on: nothing the person did not ask for reaches a silent chat. */
@Service
@Transactional
public class Silence {

	private final Chats chats;

	private final Outbox outbox;

	Silence(Chats chats, Outbox outbox) {
		this.chats = chats;
		this.outbox = outbox;
	}

	/**
	 * Silence at once; what was queued is taken back.
	 * @param chat where
	 */
	public void begin(Chat chat) {
		this.chats.stop(chat);
		this.outbox.voidUnasked(chat);
	}

	/**
	 * Messages again, of what was agreed to.
	 * @param chat where
	 */
	public void end(Chat chat) {
		this.chats.resume(chat);
	}

	/**
	 * A family whose reminders nobody has agreed to.
	 * @param speaker who speaks
	 * @param after only families that joined later than this link
	 * @return the first such family of this chat
	 */
	@Transactional(readOnly = true)
	public Optional<Family> withoutReminders(Speaker speaker, Optional<LinkId> after) {
		return speaker.families()
			.stream()
			.filter((family) -> family.link().value() > after.map(LinkId::value).orElse(0L))
			.filter((family) -> !this.chats.decisions(family.link()).getOrDefault(Purpose.PENGINGAT, false))
			.findFirst();
	}

	/**
	 * Keeps what a family decided about reminders.
	 * @param link whose
	 * @param granted yes or no
	 * @param speaker who speaks
	 * @return false if that family is not on this chat (any more)
	 */
	public boolean decide(LinkId link, boolean granted, Speaker speaker) {
		boolean here = speaker.families().stream().anyMatch((family) -> family.link().equals(link));
		if (here) {
			this.chats.decide(link, Purpose.PENGINGAT, granted);
		}
		return here;
	}

}
