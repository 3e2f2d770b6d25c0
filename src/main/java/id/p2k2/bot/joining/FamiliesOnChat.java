package id.p2k2.bot.joining;

import java.util.List;

import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Speaker;

/**
 * What each family gets on a chat that several share. Up to three get everything. On the
 * chat of somebody who leads a kelompok or works for the programme only she herself does,
 * in whatever order the families came: else whoever hands the cards out could join with
 * some of them first and read what they write later.
 */
final class FamiliesOnChat {

	private static final int MOST = 3;

	private FamiliesOnChat() {
	}

	/** What one more family gets. */
	static LinkKind kind(MemberRole role, Speaker speaker) {
		boolean guest = !speaker.staff().isEmpty() || led(speaker)
				|| (!role.leads() && speaker.ownFamilies().size() >= MOST);
		return guest ? LinkKind.TITIP_KABAR : LinkKind.FULL;
	}

	/** Those who get less from now on because one more family comes. */
	static List<Family> limitedBy(MemberRole role, Speaker speaker) {
		boolean leader = role.leads() && kind(role, speaker) == LinkKind.FULL;
		return leader ? speaker.ownFamilies() : List.of();
	}

	private static boolean led(Speaker speaker) {
		return speaker.ownFamilies().stream().anyMatch((family) -> family.role().leads());
	}

}
