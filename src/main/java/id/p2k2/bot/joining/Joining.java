package id.p2k2.bot.joining;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Staff;
import id.p2k2.bot.people.StaffChats;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joining: a code, then an agreement. Nothing is bound and no code is used up before
 * somebody agreed; the code's row is locked meanwhile, so of two chats one wins.
 */
@Service
@Transactional
public class Joining {

	/** The name of the dialogue in buttons. */
	public static final String DIALOGUE = "gabung";

	private static final String UNNAMED_KOORDINATOR = "Koordinator";

	private final JoinCodes codes;

	private final FirstCode firstCode;

	private final JoinAttempts attempts;

	private final Links links;

	private final StaffRepository staff;

	private final StaffChats staffChats;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Joining(JoinCodes codes, FirstCode firstCode, JoinAttempts attempts, Links links, StaffRepository staff,
			StaffChats staffChats, ApplicationEventPublisher events, Clock clock) {
		this.codes = codes;
		this.firstCode = firstCode;
		this.attempts = attempts;
		this.links = links;
		this.staff = staff;
		this.staffChats = staffChats;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What a text is worth as a code. A wrong one is counted.
	 * @param text what was sent
	 * @param speaker from where
	 * @return whose code it is, or why it does not work; nothing has changed yet
	 */
	public OpenResult open(String text, Speaker speaker) {
		FirstCode.Worth worth = this.firstCode.worth(text);
		Optional<NomorKartu> card = NomorKartu.find(text);
		if (worth == FirstCode.Worth.NONE && card.isEmpty() && !CodeGuess.looksLikeCode(text)) {
			return new OpenResult.NoCode();
		}
		if (this.attempts.paused(speaker.chat())) {
			return CardRefusal.PAUSED;
		}
		return switch (worth) {
			case USABLE -> first(FirstCode.hash(text), speaker);
			case USED ->
				speaker.roles().contains(Role.KOORDINATOR) ? CardRefusal.JOINED_ALREADY : CardRefusal.FIRST_CODE_USED;
			case NONE -> card.map((known) -> open(known, speaker)).orElseGet(() -> wrong(speaker));
		};
	}

	private OpenResult first(String hash, Speaker speaker) {
		return refusal(StaffRole.KOORDINATOR, speaker).<OpenResult>map((refusal) -> refusal)
			.orElseGet(() -> new OpenResult.First(hash));
	}

	private OpenResult open(NomorKartu card, Speaker speaker) {
		return switch (this.codes.find(card)) {
			case JoinCodes.Found.Unknown _ -> wrong(speaker);
			case JoinCodes.Found.Expired _ -> CardRefusal.EXPIRED;
			case JoinCodes.Found.Used(JoinCodes.Found was) -> used(was, speaker);
			case JoinCodes.Found.Member(long id, StaffId who) -> ofStaff(id, who, speaker);
			case JoinCodes.Found.Family(long id, KpmId kpm) -> ofFamily(id, kpm, card.phrase(), speaker);
		};
	}

	private CardRefusal wrong(Speaker speaker) {
		return this.attempts.wrong(speaker.chat()) ? CardRefusal.PAUSED_NOW : CardRefusal.UNKNOWN;
	}

	private static CardRefusal used(JoinCodes.Found was, Speaker speaker) {
		boolean here = switch (was) {
			case JoinCodes.Found.Family(long _, KpmId kpm) -> here(kpm, speaker);
			case JoinCodes.Found.Member(long _, StaffId who) -> here(who, speaker);
			default -> false;
		};
		return here ? CardRefusal.JOINED_ALREADY : CardRefusal.USED;
	}

	private OpenResult ofStaff(long code, StaffId who, Speaker speaker) {
		Optional<Staff> member = this.staff.findById(who).filter(Staff::active);
		if (member.isEmpty()) {
			return CardRefusal.EXPIRED;
		}
		if (here(who, speaker)) {
			return CardRefusal.JOINED_ALREADY;
		}
		return refusal(member.get().role(), speaker).<OpenResult>map((refusal) -> refusal)
			.orElseGet(() -> new OpenResult.OfStaff(code, member.get().spoken(), member.get().role()));
	}

	private OpenResult ofFamily(long code, KpmId kpm, String phrase, Speaker speaker) {
		if (here(kpm, speaker)) {
			return CardRefusal.JOINED_ALREADY;
		}
		if (petugas(speaker)) {
			return CardRefusal.CHAT_OF_PETUGAS;
		}
		return this.links.invited(kpm)
			.<OpenResult>map((family) -> new OpenResult.OfFamily(code, family, phrase))
			.orElse(CardRefusal.EXPIRED);
	}

	/**
	 * The first koordinator agreed.
	 * @param hash of the code, from {@link OpenResult.First}
	 * @param speaker who
	 * @return joined as koordinator of everything, or why not
	 */
	public StaffResult agreeFirst(String hash, Speaker speaker) {
		Optional<CardRefusal> refusal = refusal(StaffRole.KOORDINATOR, speaker);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		if (!this.firstCode.use(hash)) {
			return CardRefusal.FIRST_CODE_USED;
		}
		Staff member = this.staff.save(new Staff(null, UNNAMED_KOORDINATOR, null, StaffRole.KOORDINATOR, null, null,
				true, this.clock.instant(), 0));
		return join(member, speaker);
	}

	/**
	 * A member of staff agreed.
	 * @param code the code's number, from {@link OpenResult.OfStaff}
	 * @param speaker who
	 * @return joined, or why not
	 */
	public StaffResult agree(long code, Speaker speaker) {
		return switch (this.codes.find(code)) {
			case JoinCodes.Found.Member(long id, StaffId who) -> switch (ofStaff(id, who, speaker)) {
				case CardRefusal refusal -> refusal;
				default -> {
					this.codes.use(id);
					yield join(this.staff.findById(who).orElseThrow(), speaker);
				}
			};
			case JoinCodes.Found.Used(JoinCodes.Found was) -> used(was, speaker);
			default -> CardRefusal.EXPIRED;
		};
	}

	private StaffResult join(Staff member, Speaker speaker) {
		StaffId id = Objects.requireNonNull(member.id());
		this.staffChats.add(id, speaker.chat());
		this.attempts.forget(speaker.chat());
		speaker.ownFamilies().forEach((family) -> this.links.limit(family.link()));
		this.events.publishEvent(new StaffJoined(id, speaker.chat()));
		return new StaffResult.Joined(member.role());
	}

	/**
	 * "Ya, benar": the family joins from this chat and the card is used up.
	 * @param code the card's number, from {@link OpenResult.OfFamily}
	 * @param speaker who
	 * @return bound, or why not
	 */
	public FamilyResult confirm(long code, Speaker speaker) {
		return switch (this.codes.find(code)) {
			case JoinCodes.Found.Family(long id, KpmId kpm) -> switch (ofFamily(id, kpm, "", speaker)) {
				case CardRefusal refusal -> refusal;
				case OpenResult.OfFamily(long _, Links.Invited family, String _) -> bind(id, family, speaker);
				default -> CardRefusal.EXPIRED;
			};
			case JoinCodes.Found.Used(JoinCodes.Found was) -> used(was, speaker);
			default -> CardRefusal.EXPIRED;
		};
	}

	private FamilyResult bind(long code, Links.Invited family, Speaker speaker) {
		LinkKind kind = FamiliesOnChat.kind(family.role(), speaker);
		List<Family> limited = FamiliesOnChat.limitedBy(family.role(), speaker);
		this.codes.use(code);
		LinkId link = this.links.bind(family.kpm(), speaker.chat(), kind);
		limited.forEach((other) -> this.links.limit(other.link()));
		this.attempts.forget(speaker.chat());
		this.events.publishEvent(new FamilyJoined(link, family.kpm()));
		return new FamilyResult.Bound(link, family, kind, !limited.isEmpty());
	}

	/**
	 * "Bukan": nothing is bound, the card stays valid, the pendamping is told.
	 * @param code the card's number, from {@link OpenResult.OfFamily}
	 */
	public void deny(long code) {
		if (this.codes.find(code) instanceof JoinCodes.Found.Family(long id, KpmId kpm)) {
			this.events.publishEvent(new CardDenied(id, kpm));
		}
	}

	/**
	 * "Bukan saya", pressed on a phone that a family had before: the newer phone no
	 * longer belongs to it.
	 * @param newer the link that was announced
	 * @param speaker who pressed
	 * @return what came of it
	 */
	public UnbindResult notMine(LinkId newer, Speaker speaker) {
		Optional<Links.Bound> bound = this.links.find(newer);
		boolean older = bound.isPresent() && speaker.ownFamilies()
			.stream()
			.anyMatch((family) -> family.kpm().equals(bound.get().kpm()) && family.link().value() < newer.value());
		if (!older) {
			return UnbindResult.NOT_YOURS;
		}
		if (!this.links.end(newer)) {
			return UnbindResult.ENDED_BEFORE;
		}
		this.events.publishEvent(new LinkDisowned(newer));
		return UnbindResult.UNBOUND;
	}

	/** A chat with one of these two has no place for the other. */
	private static Optional<CardRefusal> refusal(StaffRole wanted, Speaker speaker) {
		if (petugas(speaker)) {
			return (wanted == StaffRole.PETUGAS_PENGADUAN) ? Optional.empty()
					: Optional.of(CardRefusal.CHAT_OF_PETUGAS);
		}
		boolean vacant = speaker.roles().contains(Role.STRANGER);
		return (wanted == StaffRole.PETUGAS_PENGADUAN && !vacant) ? Optional.of(CardRefusal.NEEDS_OWN_CHAT)
				: Optional.empty();
	}

	private static boolean petugas(Speaker speaker) {
		return speaker.as(StaffRole.PETUGAS_PENGADUAN).isPresent();
	}

	private static boolean here(KpmId kpm, Speaker speaker) {
		return speaker.families().stream().anyMatch((family) -> family.kpm().equals(kpm));
	}

	private static boolean here(StaffId who, Speaker speaker) {
		return speaker.staff().stream().anyMatch((member) -> member.id().equals(who));
	}

}
