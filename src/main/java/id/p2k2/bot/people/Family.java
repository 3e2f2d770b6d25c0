package id.p2k2.bot.people;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Zone;

/**
 * A family as it speaks from a chat.
 *
 * @param link family and chat together
 * @param kpm the family
 * @param name without address
 * @param sapaan how she or he is addressed
 * @param kelompok its group
 * @param kelompokName the group's name
 * @param zone the group's zone
 * @param role what it is in the group
 * @param kind what it gets on this chat
 */
public record Family(LinkId link, KpmId kpm, String name, Sapaan sapaan, KelompokId kelompok, String kelompokName,
		Zone zone, MemberRole role, LinkKind kind) {

	/**
	 * Name with address.
	 * @return for instance "Ibu Siti"
	 */
	public String addressed() {
		return this.sapaan.word() + " " + this.name;
	}

}
