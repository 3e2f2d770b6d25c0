package id.p2k2.bot.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.StaffId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts digests together from the parts of all features. */
@Service
public class Digests {

	private final ObjectProvider<DigestPart> parts;

	private final DigestPages pages;

	private final Clock clock;

	Digests(ObjectProvider<DigestPart> parts, DigestPages pages, Clock clock) {
		this.parts = parts;
		this.pages = pages;
		this.clock = clock;
	}

	/**
	 * The digest of one of the staff, as everything stands at this moment.
	 * @param recipient who
	 * @return what there is to say, new or not
	 */
	@Transactional(readOnly = true)
	public Digest of(Recipient recipient) {
		return of(recipient.audience(), List.of(recipient), this.clock.instant()).values().iterator().next();
	}

	/**
	 * The digests of some recipients, as everything stands now: as many queries as there
	 * are parts, however many recipients.
	 * @param audience who they all are
	 * @param recipients at most a hundred
	 * @param now the moment
	 * @return one for each
	 */
	@Transactional(readOnly = true)
	public Map<StaffId, Digest> of(Audience audience, List<Recipient> recipients, Instant now) {
		Map<StaffId, List<Section>> said = new HashMap<>();
		this.parts.orderedStream()
			.forEach((part) -> part.sections(audience, recipients, now)
				.forEach((staff, section) -> said.computeIfAbsent(staff, (_) -> new ArrayList<>())
					.add(section.sorted())));
		return recipients.stream()
			.collect(Collectors.toMap(Recipient::staff,
					(recipient) -> digest(recipient, said.getOrDefault(recipient.staff(), List.of()), now)));
	}

	private Digest digest(Recipient recipient, List<Section> sections, Instant now) {
		List<Section> urgentFirst = sections.stream()
			.sorted(Comparator.comparing((Section section) -> !section.urgent()))
			.toList();
		Set<String> keys = sections.stream()
			.flatMap((section) -> section.items().stream())
			.map(Item::key)
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toSet());
		return new Digest(this.pages.of(recipient, urgentFirst, now), keys, sections.isEmpty());
	}

}
