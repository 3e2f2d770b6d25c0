package id.p2k2.bot.learning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.learning.Catalogue;
import id.p2k2.bot.learning.LearningActions;
import id.p2k2.bot.learning.MediaShelf;
import id.p2k2.bot.learning.Sesi;
import id.p2k2.bot.learning.SesiMedia;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.outbox.RefusedMedia;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * What a pendamping has added to a sesi and Telegram does not know any more is forgotten,
 * and they are asked, once, to add it again.
 */
@Component
class LostMedia implements RefusedMedia {

	private static final Duration WORTH = Duration.ofDays(3);

	private final MediaShelf shelf;

	private final Catalogue catalogue;

	private final Assignments assignments;

	private final OpenHours hours;

	private final Outbox outbox;

	private final Clock clock;

	LostMedia(MediaShelf shelf, Catalogue catalogue, Assignments assignments, OpenHours hours, Outbox outbox,
			Clock clock) {
		this.shelf = shelf;
		this.catalogue = catalogue;
		this.assignments = assignments;
		this.hours = hours;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public void refused(Refused refused) {
		if (refused.unknown()) {
			this.shelf.lost(refused.to().bot(), refused.fileId())
				.forEach((media, staff) -> this.catalogue.sesi(media.sesi())
					.ifPresent((sesi) -> ask(sesi, media, staff)));
		}
	}

	private void ask(Sesi sesi, SesiMedia media, StaffId staff) {
		OpenHours.Window open = open(staff);
		for (Chat chat : this.assignments.chats(staff)) {
			this.outbox.enqueue(Message
				.to(chat, "learning.lost-media", "tayangan-hilang:" + media.id() + ":" + chat.bot() + ":" + chat.id())
				.say(wording(sesi, media),
						List.of(Button.of(LearningNoticePhrase.TO_MEDIA.with(), LearningActions.media(sesi.code()))))
				.in(open, WORTH));
		}
	}

	/** When one of the kelompok this pendamping serves today is not asleep. */
	private OpenHours.Window open(StaffId staff) {
		Instant now = this.clock.instant();
		Optional<Assignments.Served> served = this.assignments
			.served(staff, LocalDate.ofInstant(now, Zone.WIB.zoneId()))
			.stream()
			.findFirst();
		return this.hours.window(now, served.map((one) -> Place.of(one.zone(), one.id())).orElse(Place.STAFF));
	}

	private static Wording wording(Sesi sesi, SesiMedia media) {
		LearningNoticePhrase phrase = switch (media.kind()) {
			case PHOTO -> LearningNoticePhrase.PICTURE_LOST;
			case VOICE -> LearningNoticePhrase.VOICE_LOST;
			case VIDEO -> LearningNoticePhrase.FILM_LOST;
		};
		return phrase.with("judul", sesi.title());
	}

}
