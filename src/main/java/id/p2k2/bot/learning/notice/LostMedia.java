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
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.RefusedMedia;
import id.p2k2.bot.people.Assignments;
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

	private static final int DAYS_AHEAD = 7;

	private final MediaShelf shelf;

	private final Catalogue catalogue;

	private final Assignments assignments;

	private final PlaceDays days;

	private final Windows windows;

	private final Outbox outbox;

	private final Clock clock;

	LostMedia(MediaShelf shelf, Catalogue catalogue, Assignments assignments, PlaceDays days, Windows windows,
			Outbox outbox, Clock clock) {
		this.shelf = shelf;
		this.catalogue = catalogue;
		this.assignments = assignments;
		this.days = days;
		this.windows = windows;
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
		Instant now = this.clock.instant();
		Slots.invitation(hours(staff, now), now, now.plus(WORTH))
			.ifPresent(
					(slot) -> this.assignments.chats(staff)
						.forEach(
								(chat) -> this.outbox.enqueue(
										Message
											.to(chat, "learning.lost-media",
													"tayangan-hilang:" + media.id() + ":" + chat.bot() + ":"
															+ chat.id())
											.say(wording(sesi, media),
													List.of(Button.of(LearningNoticePhrase.TO_MEDIA.with(),
															LearningActions.media(sesi.code()))))
											.windowUntil(slot.windowEnds())
											.between(slot.earliest(), slot.latest()))));
	}

	/** Of the places this pendamping serves today. */
	private Hours hours(StaffId staff, Instant now) {
		LocalDate day = LocalDate.ofInstant(now, Zone.WIB.zoneId());
		List<Assignments.Served> served = this.assignments.served(staff, day);
		Zone zone = Optional.of(served)
			.filter((all) -> !all.isEmpty())
			.map((all) -> all.getFirst().zone())
			.orElse(Zone.WIB);
		return new Hours(this.windows, zone, this.days.of(served.stream().map(Assignments.Served::id).toList(),
				day.minusDays(1), day.plusDays(DAYS_AHEAD)));
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
