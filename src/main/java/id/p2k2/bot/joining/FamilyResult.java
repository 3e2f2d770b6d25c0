package id.p2k2.bot.joining;

import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.shared.LinkId;

/** What "Ya, benar" came to. */
public sealed interface FamilyResult permits FamilyResult.Bound, CardRefusal {

	/**
	 * The family is on this chat now.
	 *
	 * @param link family and chat
	 * @param family which
	 * @param kind what it gets here
	 * @param limited whether other families of this chat get only meeting news from now
	 * on
	 */
	record Bound(LinkId link, Links.Invited family, LinkKind kind, boolean limited) implements FamilyResult {

	}

}
