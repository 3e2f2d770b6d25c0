package id.p2k2.bot.joining.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.joining.CardDenied;
import id.p2k2.bot.joining.FamilyJoined;
import id.p2k2.bot.joining.Joining;
import id.p2k2.bot.joining.LinkDisowned;
import id.p2k2.bot.joining.StaffJoined;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.Staff;
import id.p2k2.bot.people.StaffChats;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those concerned who joined, or did not; commits with what it tells of. */
@Component
class JoiningNotices {

	private static final Duration WORTH = Duration.ofDays(3);

	private final Links links;

	private final Assignments assignments;

	private final StaffRepository staff;

	private final StaffChats staffChats;

	private final Speakers speakers;

	private final Outbox outbox;

	private final OpenHours hours;

	private final Clock clock;

	JoiningNotices(Links links, Assignments assignments, StaffRepository staff, StaffChats staffChats,
			Speakers speakers, Outbox outbox, OpenHours hours, Clock clock) {
		this.links = links;
		this.assignments = assignments;
		this.staff = staff;
		this.staffChats = staffChats;
		this.speakers = speakers;
		this.outbox = outbox;
		this.hours = hours;
		this.clock = clock;
	}

	/** The phones the family had before may say that the new one is not hers. */
	@EventListener
	void announce(FamilyJoined joined) {
		Links.Invited family = this.links.invited(joined.kpm()).orElseThrow();
		Wording wording = JoiningNoticePhrase.NEW_PHONE.with("nama", family.addressed(), "kelompok",
				family.kelompokName());
		Button button = Button.of(JoiningNoticePhrase.NOT_MINE.with(),
				Action.of(Joining.DIALOGUE, "bukansaya", joined.link().value()));
		for (Links.Bound other : this.links.of(joined.kpm())) {
			if (other.kind() == LinkKind.FULL && !other.id().equals(joined.link())) {
				queue(message(other.chat(), "new-phone", joined.link().value()).say(wording, List.of(button)),
						Place.of(family.zone(), family.kelompok()));
			}
		}
	}

	/** The disowned phone is told, its menu follows, and the pendamping knows. */
	@EventListener
	void tell(LinkDisowned disowned) {
		Links.Bound link = this.links.find(disowned.link()).orElseThrow();
		this.outbox.voidUnasked(link.chat(), link.id());
		String roles = this.speakers.of(link.chat()).roles().stream().map(Role::name).collect(Collectors.joining(","));
		this.outbox.enqueue(message(link.chat(), "commands", link.id().value()).commands(roles)
			.answer(this.clock.instant(), WORTH));
		this.links.invited(link.kpm()).ifPresent((family) -> {
			queue(message(link.chat(), "unbound", link.id().value()).say(named(JoiningNoticePhrase.UNBOUND, family),
					List.of()), Place.of(family.zone(), family.kelompok()));
			tellPendamping(JoiningNoticePhrase.UNBOUND_TOLD, "unbound-told", link.id().value(), family);
		});
	}

	/** Once a card: whoever has it may press more than once. */
	@EventListener
	void tell(CardDenied denied) {
		this.links.invited(denied.kpm())
			.ifPresent(
					(family) -> tellPendamping(JoiningNoticePhrase.CARD_DENIED, "card-denied", denied.code(), family));
	}

	/** A second reader of restricted reports never comes unnoticed. */
	@EventListener
	void tell(StaffJoined joined) {
		Staff member = this.staff.findById(joined.staff()).orElseThrow();
		if (member.role() != StaffRole.PETUGAS_PENGADUAN) {
			return;
		}
		String kabupaten = member.kabupaten();
		Wording wording = JoiningNoticePhrase.NEW_PETUGAS.with("nama", member.spoken(), "wilayah",
				(kabupaten != null) ? CommonPhrase.plain(kabupaten) : JoiningNoticePhrase.NO_AREA.with());
		for (Chat chat : this.staffChats.of(StaffRole.PETUGAS_PENGADUAN)) {
			if (!chat.equals(joined.chat())) {
				String about = joined.staff().value() + "-" + joined.chat().bot() + "-" + joined.chat().id();
				queue(message(chat, "new-petugas", about).say(wording, List.of()), Place.STAFF);
			}
		}
	}

	private void tellPendamping(JoiningNoticePhrase phrase, String kind, Object about, Links.Invited family) {
		Instant now = this.clock.instant();
		this.assignments.pendamping(family.kelompok(), now.atZone(family.zone().zoneId()).toLocalDate())
			.map((server) -> this.assignments.chats(server.id()))
			.orElse(List.of())
			.forEach((chat) -> queue(message(chat, kind, about).say(named(phrase, family), List.of()),
					Place.of(family.zone(), family.kelompok())));
	}

	private static Wording named(JoiningNoticePhrase phrase, Links.Invited family) {
		return phrase.with("nama", family.addressed(), "kelompok", family.kelompokName());
	}

	private static MessageBuilder message(Chat to, String kind, Object about) {
		return Message.to(to, "joining." + kind, "joining." + kind + ":" + about + ":" + to.bot() + ":" + to.id());
	}

	private void queue(MessageBuilder message, Place place) {
		this.outbox.enqueue(message.in(this.hours.window(this.clock.instant(), place), WORTH));
	}

}
