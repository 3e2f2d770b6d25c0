package id.p2k2.bot.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.shared.StaffId;

/**
 * One feature's part of digests. Parts are ordered with
 * {@link org.springframework.core.annotation.Order}; those with urgent things stand
 * first.
 */
public interface DigestPart {

	/**
	 * What to say to some recipients of one audience: one bounded query for all of them,
	 * however many they are.
	 * @param audience who they all are; nothing is said to one this part has nothing for
	 * @param recipients at most a hundred
	 * @param now the moment
	 * @return sections of those there is anything to say to, none of them empty
	 */
	Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now);

}
