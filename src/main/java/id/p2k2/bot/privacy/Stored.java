package id.p2k2.bot.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is stored of somebody, for themselves to see. */
@Service
@Transactional(readOnly = true)
public class Stored {

	private final Links links;

	private final Chats chats;

	private final Erasures erasures;

	private final List<PersonalData> features;

	Stored(Links links, Chats chats, Erasures erasures, List<PersonalData> features) {
		this.links = links;
		this.chats = chats;
		this.erasures = erasures;
		this.features = features;
	}

	/**
	 * What is stored of the families of a chat.
	 * @param speaker who asks
	 * @return one for each family, in the order they joined
	 */
	public List<OfFamily> families(Speaker speaker) {
		List<Links.Bound> bound = this.links.of(speaker.chat());
		return speaker.families().stream().map((family) -> {
			Instant since = bound.stream()
				.filter((link) -> link.id().equals(family.link()))
				.map(Links.Bound::since)
				.findFirst()
				.orElseThrow();
			List<Wording> more = this.features.stream()
				.flatMap((feature) -> feature.describe(family.link()).stream())
				.toList();
			return new OfFamily(family, since, this.chats.consents(family.link()), more);
		}).toList();
	}

	/**
	 * When this chat will be erased.
	 * @param speaker who asks
	 * @return empty if nobody asked for it
	 */
	public Optional<Instant> erasure(Speaker speaker) {
		return this.erasures.pending(speaker.chat());
	}

	/**
	 * What is stored of a family on this chat.
	 *
	 * @param family who
	 * @param since when it joined from here
	 * @param consents what was decided
	 * @param more what features keep, a line each
	 */
	public record OfFamily(Family family, Instant since, List<Chats.Consent> consents, List<Wording> more) {

	}

}
